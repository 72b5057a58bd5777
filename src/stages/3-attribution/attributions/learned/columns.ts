import type { Columns, Stretch } from '../../../../learn/index.ts';
import type { Draft, Range } from '../site.ts';
import { cueFeatures } from './cue-features.ts';
import type { AttributionArticle, CueWindow } from './read-article.ts';
import { sideNames, walkSides } from './side-columns.ts';

const shared = ['lower', 'pos', 'name', 'marked'] as const;
const cueNames = ['cueForm', 'cueNext', 'cueBefore', 'how'] as const;
const names = [
  ...shared,
  ...sideNames,
  'lemmaSide',
  ...cueNames,
  'ruled',
  'others',
  'offset',
  'spot',
] as const;

/** Columns that the attribution model's templates read. */
export const attributionColumnNames: readonly string[] = names;

/** Values of all windows, one behind the other. */
export type WindowColumns = Readonly<Record<(typeof names)[number], Int32Array>>;

/** Roles that rules give, over all tokens: 1 none, 2 cue, 3 source, 4 content. */
export function roleColumn(length: number, drafts: readonly (Draft | null)[]): Int32Array {
  const roles = new Int32Array(length).fill(1);
  for (const draft of drafts)
    if (draft) for (const range of draft.content) roles.fill(4, range.first, range.end);
  for (const draft of drafts) if (draft?.mention) roles.fill(3, draft.mention.first, draft.mention.end);
  for (const draft of drafts) if (draft) roles.fill(2, draft.site.first, draft.site.end);
  return roles;
}

/** Lays the windows of many cues one behind the other, each as seen from its cue. */
export function layWindows(
  article: AttributionArticle,
  windows: readonly CueWindow[],
): { readonly columns: Columns; readonly stretches: readonly Stretch[] } {
  const length = windows.reduce((sum, { window }) => sum + window.end - window.first, 0);
  const columns = Object.fromEntries(names.map(name => [name, new Int32Array(length)])) as WindowColumns;
  const stretches: Stretch[] = [];
  let at = 0;
  for (const one of windows) {
    const end = at + one.window.end - one.window.first;
    lay(article, one, columns, at);
    stretches.push({ first: at, end, low: at, high: end });
    at = end;
  }
  return { columns: { length, values: names.map(name => columns[name]) }, stretches };
}

function lay(article: AttributionArticle, one: CueWindow, columns: WindowColumns, at: number): void {
  const { first, end } = one.window;
  for (const name of shared) columns[name].set(article.columns[name].subarray(first, end), at);
  columns.others.set(article.roles.subarray(first, end), at);
  walkSides(article, one, columns, at);
  const features = cueFeatures(article, one);
  const stop = at + end - first;
  for (const name of cueNames) columns[name].fill(features[name], at, stop);
  for (let j = at; j < stop; j++)
    columns.lemmaSide[j] = Math.imul(features.lemma, 31) + columns.side[j]! || 1;
  layRules(one, columns.ruled, at);
  layPlaces(article, one, columns, at);
}

/** Which sentence, seen from the cue's; where in it. */
function layPlaces(
  { text, columns: { sentenceOf } }: AttributionArticle,
  { window, cue }: CueWindow,
  { offset, spot }: WindowColumns,
  at: number,
): void {
  const home = sentenceOf[cue.first]!;
  for (let i = window.first, j = at; i < window.end; i++, j++) {
    const { firstToken, endToken } = text.sentences[sentenceOf[i]!]!;
    offset[j] = 4 + Math.max(-2, Math.min(2, sentenceOf[i]! - home));
    spot[j] = i === firstToken ? 2 : i >= endToken - 1 ? 3 : i >= endToken - 2 ? 4 : 1;
  }
}

/** Roles in what the rules make of this cue: 1 none, 2 source, 3 content, 4 cue. */
function layRules({ window: { first, end }, draft }: CueWindow, ruled: Int32Array, at: number): void {
  ruled.fill(1, at, at + end - first);
  if (!draft) return;
  const put = (range: Range, role: number) => {
    if (range.end > first && range.first < end)
      ruled.fill(role, at + Math.max(0, range.first - first), at + Math.min(end, range.end) - first);
  };
  for (const range of draft.content) put(range, 3);
  if (draft.mention) put(draft.mention, 2);
  put(draft.site, 4);
}
