import type { Cue } from '../../../../model/mentions.ts';
import {
  type ArticleColumns,
  type ColumnName,
  column,
  hashOf,
  type TaggedLayers,
} from '../../article-columns.ts';
import { spanColumn } from '../../name-column.ts';
import { likely } from '../../verb-columns.ts';

const shared: readonly ColumnName[] = [
  'lower',
  'lemma',
  'pos',
  'shape',
  'ending',
  'kind',
  'name',
  'marked',
  'sentenceMarked',
  'markBefore',
  'markBehind',
  'form',
  'frame',
  'odds',
];

/** Columns that the cue model's templates read. */
export const cueColumnNames: readonly string[] = [
  ...shared,
  'rule',
  'likelyBefore',
  'likelyBehind',
  'place',
  'opens',
  'verbs',
  'subject',
  'link',
];

const kinds: Readonly<Record<Cue['kind'], number>> = {
  verb: 4,
  according: 8,
  noun: 12,
  colon: 16,
  refusal: 20,
  adjective: 24,
};
/** Words that tie a cue to its content. */
const links = new Set('that to : whether how what about for of on with by in if'.split(' '));

/** Every column over all tokens; `ruled` are the cues that rules find. */
export function cueColumns(
  layers: TaggedLayers,
  columns: ArticleColumns,
  ruled: readonly Cue[],
): readonly Int32Array[] {
  const { tokens } = layers;
  const rule = spanColumn(
    tokens,
    ruled.map(({ start, end, kind }) => ({ start, end, value: kinds[kind] })),
    1,
  );
  const isLikely = (i: number) => rule[i]! > 1 || columns.odds[i]! >= likely;
  return [
    ...shared.map(name => columns[name]),
    rule,
    nearest(columns, isLikely, -1),
    nearest(columns, isLikely, 1),
    ...placeColumns(layers, columns),
    subjectColumn(layers, columns),
    linkColumn(layers, columns),
  ];
}

/** Distance to the nearest likely cue of the sentence, in bins. */
function nearest({ sentenceOf }: ArticleColumns, isLikely: (i: number) => boolean, step: 1 | -1): Int32Array {
  return sentenceOf.map((sentence, i) => {
    for (let d = 1; d < 9; d++) {
      const at = i + d * step;
      if (sentenceOf[at] !== sentence) return 20;
      if (isLikely(at)) return d < 4 ? d : d < 7 ? 5 : 7;
    }
    return 15;
  });
}

/** Place in the sentence; whether the sentence opens its paragraph; verbs before it in the sentence. */
function placeColumns({ tokens, sentences }: TaggedLayers, { sentenceOf }: ArticleColumns): Int32Array[] {
  const verbs = new Int32Array(tokens.length);
  for (const { firstToken, endToken } of sentences) {
    let count = 0;
    for (let i = firstToken; i < endToken; i++) {
      verbs[i] = 1 + Math.min(count, 4);
      if (tokens[i]!.pos === 'VERB') count++;
    }
  }
  const place = column(tokens, (_, i) => {
    const { firstToken, endToken } = sentences[sentenceOf[i]!]!;
    return i === firstToken ? 1 : i < firstToken + 3 ? 2 : i >= endToken - 2 ? 4 : 3;
  });
  const opens = column(tokens, ({ paragraph }, i) => {
    const { firstToken } = sentences[sentenceOf[i]!]!;
    return firstToken === 0 || tokens[firstToken - 1]!.paragraph !== paragraph ? 1 : 2;
  });
  return [place, opens, verbs];
}

/** Of verbs: what stands before their auxiliaries and adverbs, the would-be subject. */
function subjectColumn(
  { tokens, sentences }: TaggedLayers,
  { sentenceOf, name }: ArticleColumns,
): Int32Array {
  return column(tokens, ({ pos }, i) => {
    if (pos !== 'VERB' && pos !== 'AUX') return 0;
    const from = Math.max(sentences[sentenceOf[i]!]!.firstToken, i - 12);
    let at = i - 1;
    while (at >= from && /^(?:AUX|ADV|PART)$/.test(tokens[at]!.pos)) at--;
    if (at < from) return 3;
    const subject = tokens[at]!;
    const word = subject.pos === 'PRON' ? subject.norm : '';
    const capital = /^\p{Lu}/u.test(subject.text) ? 'C' : '';
    return hashOf(`${subject.pos}${capital}${word}${name[at]}`);
  });
}

/** The first link word within three tokens behind. */
function linkColumn({ tokens, sentences }: TaggedLayers, { sentenceOf }: ArticleColumns): Int32Array {
  return column(tokens, (_, i) => {
    const to = sentences[sentenceOf[i]!]!.endToken;
    for (let at = i + 1; at <= i + 3; at++) {
      if (at >= to) return 2;
      if (links.has(tokens[at]!.norm)) return hashOf(tokens[at]!.norm);
    }
    return 1;
  });
}
