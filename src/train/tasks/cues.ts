import { bioes, type Example, labelsOf } from '../../learn/index.ts';
import { cueColumnNames } from '../../stages/3-attribution/cues/learned/columns.ts';
import {
  type CueArticle,
  findTaggedCues,
  readCueArticle,
} from '../../stages/3-attribution/cues/learned/tag-cues.ts';
import { attributionLayers, cueSpans, goldRanges } from '../annotated-cues.ts';
import { type AnnotatedArticle, readBratCorpus } from '../brat-corpus.ts';
import { withBritishStyle } from '../in-british-style.ts';
import { markOf } from '../mark-of.ts';
import type { Task } from '../task.ts';

/** Words that signal an attribution. */
export const cues: Task = {
  name: 'cues',
  columns: cueColumnNames,
  labels: bioes(['CUE']),
  *examples(folder, { except, britishEvery }, models) {
    const layersOf = attributionLayers(models);
    for (const article of withBritishStyle(readBratCorpus(folder, except), britishEvery))
      yield* examplesOf(article, readCueArticle(article.text, layersOf(article.text)));
  },
  heldOut: (folder, models) => {
    const layersOf = attributionLayers(models);
    const articles = [...readBratCorpus(folder)].map(article => ({
      ...article,
      read: readCueArticle(article.text, layersOf(article.text)),
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

function* examplesOf(article: AnnotatedArticle, read: CueArticle): Generator<Example> {
  const { layers, cueColumns, stretches } = read;
  const spans = goldRanges(layers.tokens, article);
  for (const stretch of stretches) {
    const length = stretch.end - stretch.first;
    const values = cueColumns.map(column => column.slice(stretch.first, stretch.end));
    const inside = spans
      .filter(({ first, end }) => first >= stretch.first && end <= stretch.end)
      .map(({ first, end }) => ({ start: first - stretch.first, end: end - stretch.first, type: 'CUE' }));
    yield { columns: { length, values }, labels: labelsOf(inside, length) };
  }
}
