import { bioes, type Example, type LabelledSpan, labelsOf } from '../../learn/index.ts';
import type { Sentence, Token } from '../../model/layers.ts';
import type { NameType } from '../../model/mentions.ts';
import { columnNames } from '../../stages/2-mentions/names/learned/columns.ts';
import { type ReadArticle, readTagged, tagNames } from '../../stages/2-mentions/names/learned/tag-names.ts';
import { titleCut } from '../../stages/2-mentions/names/title-cut.ts';
import { type CorpusArticle, readCorpus } from '../corpus.ts';
import { layersOf } from '../layers-of.ts';
import { markOf } from '../mark-of.ts';
import type { HeldOut, Task } from '../task.ts';

const types = ['PER', 'LOC', 'ORG', 'MISC'];
const typesByName: Readonly<Record<NameType, string>> = { person: 'PER', place: 'LOC', organization: 'ORG' };

/**
 * People, places and organisations; MISC (peoples, events, works) is learned beside them, word by
 * word, so as not to be taken for them.
 */
export const names: Task = {
  name: 'names',
  columns: columnNames,
  labels: [...bioes(types.slice(0, -1)), 'S-MISC'],
  *examples(file, { upperCaseEvery }) {
    let count = 0;
    for (const article of readCorpus(file)) {
      yield* examplesOf(article);
      if (typeof upperCaseEvery === 'number' && ++count % upperCaseEvery === 0)
        yield* examplesOf(inCapitals(article));
    }
  },
  heldOut: file => readHeldOut([...readCorpus(file)]),
};

function readArticle(text: string): ReadArticle {
  const { sentences, tokens } = layersOf(text, ['paragraphs', 'tokens', 'sentences']) as {
    sentences: readonly Sentence[];
    tokens: readonly Token[];
  };
  return readTagged(text, sentences, tokens);
}

/** A headline's capitals, where they change no length. */
function inCapitals(article: CorpusArticle): CorpusArticle {
  const text = article.text.replace(/\p{Ll}/gu, letter =>
    letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter,
  );
  return { ...article, text };
}

function* examplesOf({ text, entities }: CorpusArticle): Generator<Example> {
  const article = readArticle(text);
  const spans = wordSpans(article, entities);
  const labels = labelsOf(spans, article.words.length);
  const columns = { length: article.words.length, values: article.columns };
  for (const stretch of article.windows) {
    const row = labels.slice(stretch.first, stretch.end);
    if (/^[IE]-/.test(row[0]!) || /^[BI]-/.test(row.at(-1)!)) continue; // cut by the window
    yield { columns, stretch, labels: row };
  }
}

/** Entities in words; what words cannot express, or overlaps, is left out. */
function wordSpans({ words }: ReadArticle, entities: CorpusArticle['entities']): LabelledSpan[] {
  const firsts = new Map(words.map((word, i) => [word.start, i]));
  const ends = new Map(words.map((word, i) => [word.end, i + 1]));
  const spans: LabelledSpan[] = [];
  let last = 0;
  for (const { start, end, type } of entities) {
    const first = firsts.get(start);
    const behind = ends.get(end);
    if (first === undefined || behind === undefined || first < last || !types.includes(type)) continue;
    // corpora that take titles for parts of names
    const cut = type === 'PER' ? titleCut(words, { first, end: behind }) : null;
    last = behind;
    if (type !== 'MISC') spans.push({ start: cut ?? first, end: behind, type });
    else for (let start = first; start < behind; start++) spans.push({ start, end: start + 1, type });
  }
  return spans;
}

function readHeldOut(articles: readonly CorpusArticle[]): HeldOut {
  const read = articles.map(article => ({ ...article, read: readArticle(article.text) }));
  return {
    gold: articles.flatMap(article =>
      article.entities.filter(({ type }) => type !== 'MISC').map(entity => markOf(article, entity)),
    ),
    find: tagger =>
      read.flatMap(article =>
        tagNames(article.read, tagger).map(({ start, end, type, confidence, by }) => ({
          ...markOf(article, { start, end, type: typesByName[type] }),
          confidence,
          by,
        })),
      ),
  };
}
