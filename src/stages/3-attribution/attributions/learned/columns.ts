import type { ArticleColumns, ColumnName } from '../../article-columns.ts';
import type { Draft, Range, Text } from '../site.ts';
import { cueFeatures } from './cue-features.ts';
import { sideColumns, sideNames } from './side-columns.ts';

const shared: readonly ColumnName[] = ['lower', 'pos', 'shape', 'name', 'marked', 'sentenceMarked', 'kind'];
const cueNames = ['cueForm', 'cuePos', 'cueNext', 'cueBefore', 'cueMarked', 'how'] as const;

/** Columns that the attribution model's templates read. */
export const attributionColumnNames: readonly string[] = [
  ...shared,
  ...sideNames,
  'lemmaSide',
  ...cueNames,
  'ruled',
  'others',
  'offset',
  'spot',
  'edge',
];

/** Roles that rules give, over all tokens: 1 none, 2 cue, 3 source, 4 content. */
export function roleColumn(length: number, drafts: readonly (Draft | null)[]): Int32Array {
  const roles = new Int32Array(length).fill(1);
  for (const draft of drafts)
    if (draft) for (const range of draft.content) roles.fill(4, range.first, range.end);
  for (const draft of drafts) if (draft?.mention) roles.fill(3, draft.mention.first, draft.mention.end);
  for (const draft of drafts) if (draft) roles.fill(2, draft.site.first, draft.site.end);
  return roles;
}

/** What is known of one cue and its window. */
export interface CueWindow {
  readonly window: Range;
  readonly cue: Range;
  /** What the rules make of this cue. */
  readonly draft: Draft | null;
}

/** Every column over the window, as seen from the cue. */
export function attributionColumns(
  text: Text,
  columns: ArticleColumns,
  roles: Int32Array,
  { window, cue, draft }: CueWindow,
): Int32Array[] {
  const { first: from, end: to } = window;
  const length = to - from;
  const sides = sideColumns(text, roles, window, cue);
  const side = sides[0]!;
  const features = cueFeatures(text, columns, window, cue, draft);
  const home = columns.sentenceOf[cue.first]!;
  const spot = new Int32Array(length);
  const edge = new Int32Array(length).fill(1);
  const offset = new Int32Array(length);
  for (let j = 0; j < length; j++) {
    const i = from + j;
    const sentence = text.sentences[columns.sentenceOf[i]!]!;
    offset[j] = 4 + Math.max(-2, Math.min(2, columns.sentenceOf[i]! - home));
    spot[j] =
      i === sentence.firstToken ? 2 : i >= sentence.endToken - 1 ? 3 : i >= sentence.endToken - 2 ? 4 : 1;
  }
  edge[0] = 2;
  edge[length - 1] = 3;
  return [
    ...shared.map(name => columns[name].subarray(from, to)),
    ...sides,
    side.map(value => Math.imul(features.lemma, 31) + value || 1),
    ...cueNames.map(name => new Int32Array(length).fill(features[name])),
    ruledColumn(window, draft),
    roles.subarray(from, to),
    offset,
    spot,
    edge,
  ];
}

/** Roles in what the rules make of this cue: 1 none, 2 source, 3 content, 4 cue. */
function ruledColumn({ first, end }: Range, draft: Draft | null): Int32Array {
  const ruled = new Int32Array(end - first).fill(1);
  if (!draft) return ruled;
  const put = (range: Range, role: number) => {
    const start = Math.max(0, range.first - first);
    if (range.end > first) ruled.fill(role, start, Math.max(start, range.end - first));
  };
  for (const range of draft.content) put(range, 3);
  if (draft.mention) put(draft.mention, 2);
  put(draft.site, 4);
  return ruled;
}
