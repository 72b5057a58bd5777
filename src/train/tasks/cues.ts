import { bioes, type Example, labelsOf } from '../../learn/index.ts';
import { cueColumnNames } from '../../stages/3-attribution/cues/learned/columns.ts';
import { findTaggedCues, readCueArticle } from '../../stages/3-attribution/cues/learned/tag-cues.ts';
import { attributionLayersOf, cueSpans, goldRanges } from '../annotated-cues.ts';
import { type AnnotatedArticle, readBratCorpus } from '../brat-corpus.ts';
import { markOf } from '../mark-of.ts';
import type { Task } from '../task.ts';

/** Words that signal an attribution. */
export const cues: Task = {
  name: 'cues',
  columns: cueColumnNames,
  labels: bioes(['CUE']),
  *examples(folder, { except }) {
    for (const article of readBratCorpus(folder, except)) yield* examplesOf(article);
  },
  heldOut: folder => {
    const articles = [...readBratCorpus(folder)].map(article => ({
      ...article,
      read: readArticle(article.text),
    }));
    return {
      gold: articles.flatMap(article =>
        cueSpans(article).map(span => markOf(article, { ...span, type: 'CUE' })),
      ),
      find: tagger =>
        articles.flatMap(article =>
          findTaggedCues(article.read, tagger).map(({ start, end, confidence }) => ({
            ...markOf(article, { start, end, type: 'CUE' }),
            confidence,
          })),
        ),
    };
  },
};

const readArticle = (text: string) => readCueArticle(text, attributionLayersOf(text));

function* examplesOf(article: AnnotatedArticle): Generator<Example> {
  const { layers, cueColumns, pieces } = readArticle(article.text);
  const spans = goldRanges(layers.tokens, article);
  for (const { from, to } of pieces) {
    const values = cueColumns.map(column => column.slice(from, to));
    const inside = spans
      .filter(({ first, end }) => first >= from && end <= to)
      .map(({ first, end }) => ({ start: first - from, end: end - from, type: 'CUE' }));
    yield { columns: { length: to - from, values }, labels: labelsOf(inside, to - from) };
  }
}
