import type { Token } from '../../../../model/layers.ts';
import type { Range, Text } from '../site.ts';

/** What lies between a token and the cue, and on which side it is: counted outwards from the cue. */
export const sideNames = ['side', 'near', 'far', 'commas', 'verbs', 'marks', 'cues', 'clauses'] as const;

const clauseWords = new Set(
  'that which who because while although when after before if as but and where since though unless until'.split(
    ' ',
  ),
);
const marks = new Set(['"', '“', '”', "''"]);

export function sideColumns(text: Text, roles: Int32Array, window: Range, cue: Range): Int32Array[] {
  const columns = sideNames.map(() => new Int32Array(window.end - window.first));
  walk(text.tokens, roles, columns, window.first, { from: cue.first - 1, to: window.first - 1, step: -1 });
  walk(text.tokens, roles, columns, window.first, { from: cue.end, to: window.end, step: 1 });
  const inCue = [3, 0, 60, 9, 9, 0, 0, 0];
  for (const [c, column] of columns.entries())
    column.fill(inCue[c]!, cue.first - window.first, cue.end - window.first);
  return columns;
}

function walk(
  tokens: readonly Token[],
  roles: Int32Array,
  [side, near, far, commas, verbs, quotes, cues, clauses]: readonly Int32Array[],
  base: number,
  { from, to, step }: { readonly from: number; readonly to: number; readonly step: 1 | -1 },
): void {
  const way = step === -1 ? 1 : 2;
  const seen = { commas: 0, verbs: 0, marks: 0, cues: 0, clauses: 0 };
  for (let i = from, distance = 1; i !== to; i += step, distance++) {
    const j = i - base;
    side![j] = way;
    near![j] = Math.min(distance, 5) * 2 + way;
    far![j] = bin(distance) * 2 + way;
    commas![j] = Math.min(seen.commas, 4) + 1;
    verbs![j] = Math.min(seen.verbs, 4) + 1;
    quotes![j] = Math.min(seen.marks, 4) + 1;
    cues![j] = Math.min(seen.cues, 3) + 1;
    clauses![j] = Math.min(seen.clauses, 3) + 1;
    const { text, norm, pos } = tokens[i]!;
    if (text === ',') seen.commas++;
    else if (marks.has(text)) seen.marks++;
    if (pos === 'VERB' || (pos === 'AUX' && tokens[i + 1]?.pos !== 'VERB')) seen.verbs++;
    if (roles[i] === 2 && roles[i - step] !== 2) seen.cues++;
    if (clauseWords.has(norm)) seen.clauses++;
  }
}

const bin = (distance: number): number =>
  distance <= 6 ? distance : distance <= 10 ? 7 : distance <= 20 ? 8 : distance <= 40 ? 9 : 10;
