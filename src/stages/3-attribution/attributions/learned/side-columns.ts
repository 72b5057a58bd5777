import type { AttributionArticle, CueWindow } from './read-article.ts';

/** What lies between a token and the cue, and on which side it is: counted outwards from the cue. */
export const sideNames = ['side', 'near', 'far', 'commas', 'verbs', 'marks', 'cues'] as const;

type SideColumns = Readonly<Record<(typeof sideNames)[number], Int32Array>>;

/** What stands in the columns at the cue itself. */
const atCue = { side: 3, near: 0, far: 60, commas: 9, verbs: 9, marks: 0, cues: 0 } as const;

/** Fills the columns for one window, whose first token is position `at`. */
export function walkSides(
  article: AttributionArticle,
  { window, cue }: CueWindow,
  columns: SideColumns,
  at: number,
): void {
  const base = at - window.first;
  walk(article, columns, base, { from: cue.first - 1, to: window.first - 1, step: -1 });
  walk(article, columns, base, { from: cue.end, to: window.end, step: 1 });
  for (const name of sideNames) columns[name].fill(atCue[name], base + cue.first, base + cue.end);
}

function walk(
  { text: { tokens }, roles, columns: { isMark } }: AttributionArticle,
  { side, near, far, commas, verbs, marks: quotes, cues }: SideColumns,
  base: number,
  { from, to, step }: { readonly from: number; readonly to: number; readonly step: 1 | -1 },
): void {
  const way = step === -1 ? 1 : 2;
  const seen = { commas: 1, verbs: 1, marks: 1, cues: 1 };
  for (let i = from, distance = 1; i !== to; i += step, distance++) {
    const j = base + i;
    side[j] = way;
    near[j] = Math.min(distance, 5) * 2 + way;
    far[j] = bin(distance) * 2 + way;
    commas[j] = seen.commas;
    verbs[j] = seen.verbs;
    quotes[j] = seen.marks;
    cues[j] = seen.cues;
    const { text, pos } = tokens[i]!;
    if (text === ',') seen.commas = Math.min(5, seen.commas + 1);
    else if (isMark[i] === 1) seen.marks = Math.min(5, seen.marks + 1);
    if (pos === 'VERB' || (pos === 'AUX' && tokens[i + 1]?.pos !== 'VERB'))
      seen.verbs = Math.min(5, seen.verbs + 1);
    if (roles[i] === 2 && roles[i - step] !== 2) seen.cues = Math.min(4, seen.cues + 1);
  }
}

const bin = (distance: number): number =>
  distance <= 6 ? distance : distance <= 10 ? 7 : distance <= 20 ? 8 : distance <= 40 ? 9 : 10;
