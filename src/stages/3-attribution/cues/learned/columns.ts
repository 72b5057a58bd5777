import { mix } from '../../../../learn/index.ts';
import type { Token } from '../../../../model/layers.ts';
import type { Cue } from '../../../../model/mentions.ts';
import type { ArticleColumns, ColumnName, TaggedLayers } from '../../article-columns.ts';
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
/** A likely cue this far away says nothing any more. */
const reach = 9;
const inGroup: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART']);

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
  const isLikely = Uint8Array.from(rule, (value, i) => (value > 1 || columns.odds[i]! >= likely ? 1 : 0));
  return [
    ...shared.map(name => columns[name]),
    rule,
    nearest(columns, isLikely, -1),
    nearest(columns, isLikely, 1),
    ...placeColumns(layers),
    subjectColumn(layers, columns),
    linkColumn(layers, columns),
  ];
}

/** Distance to the nearest likely cue of the sentence, in bins. */
function nearest({ sentenceOf }: ArticleColumns, isLikely: Uint8Array, step: 1 | -1): Int32Array {
  const { length } = sentenceOf;
  const values = new Int32Array(length);
  let last = -reach;
  let border = -1;
  for (let n = 0; n < length; n++) {
    const i = step === -1 ? n : length - 1 - n;
    if (n > 0 && sentenceOf[i] !== sentenceOf[i + step]) border = n - 1;
    const distance = n - last;
    if (last > border && distance < reach) values[i] = distance < 4 ? distance : distance < 7 ? 5 : 7;
    else values[i] = n - border < reach ? 20 : 15;
    if (isLikely[i] === 1) last = n;
  }
  return values;
}

/** Place in the sentence; whether the sentence opens its paragraph; verbs before it in the sentence. */
function placeColumns({ tokens, sentences }: TaggedLayers): Int32Array[] {
  const place = new Int32Array(tokens.length);
  const opens = new Int32Array(tokens.length);
  const verbs = new Int32Array(tokens.length);
  for (const { firstToken, endToken } of sentences) {
    const before = tokens[firstToken - 1];
    opens.fill(before?.paragraph === tokens[firstToken]?.paragraph ? 2 : 1, firstToken, endToken);
    let count = 0;
    for (let i = firstToken; i < endToken; i++) {
      place[i] = i === firstToken ? 1 : i < firstToken + 3 ? 2 : i >= endToken - 2 ? 4 : 3;
      verbs[i] = 1 + Math.min(count, 4);
      if (tokens[i]!.pos === 'VERB') count++;
    }
  }
  return [place, opens, verbs];
}

/** Of verbs: what stands before their auxiliaries and adverbs, the would-be subject. */
function subjectColumn({ tokens, sentences }: TaggedLayers, columns: ArticleColumns): Int32Array {
  const values = new Int32Array(tokens.length);
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken; i < endToken; i++) {
      const { pos } = tokens[i]!;
      if (pos === 'VERB' || pos === 'AUX')
        values[i] = subjectOf(tokens, columns, Math.max(firstToken, i - 12), i);
    }
  }
  return values;
}

function subjectOf(
  tokens: readonly Token[],
  { name, pos, lower }: ArticleColumns,
  from: number,
  i: number,
): number {
  let at = i - 1;
  while (at >= from && inGroup.has(tokens[at]!.pos)) at--;
  if (at < from) return 3;
  const { pos: kind, text } = tokens[at]!;
  const first = text[0]!;
  const isCapital = first !== first.toLowerCase();
  return mix(mix(pos[at]!, name[at]! + (isCapital ? 32 : 0)), kind === 'PRON' ? lower[at]! : 0) || 1;
}

/** The first link word within three tokens behind. */
function linkColumn({ sentences, tokens }: TaggedLayers, { link }: ArticleColumns): Int32Array {
  const values = new Int32Array(tokens.length);
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken; i < endToken; i++) {
      const end = Math.min(i + 4, endToken);
      let at = i + 1;
      while (at < end && link[at] === 0) at++;
      values[i] = at < end ? link[at]! : end < i + 4 ? 2 : 1;
    }
  }
  return values;
}
