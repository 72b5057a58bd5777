import type { FieldChange, LayerDiff } from './diff-records.ts';

/** Longest text that is shown whole, in UTF-16 units. */
const LONGEST = 200;

/**
 * The diff as text, empty where there is none: `+` gained, `-` lost, `~` changed.
 *
 * @example
 * roles: 1 gained, 0 lost, 1 changed
 *   + Ines Okafor: "spokeswoman" 40–51 (status current; relation title)
 *   ~ Dario Penn: "former judge" 12–24
 *       status: former → current
 */
export function formatDiff(diff: readonly LayerDiff[]): string {
  return diff
    .flatMap(({ layer, gained, lost, changed }) => [
      `${layer}: ${gained.length} gained, ${lost.length} lost, ${changed.length} changed`,
      ...gained.map(text => `  + ${oneLine(text)}`),
      ...lost.map(text => `  - ${oneLine(text)}`),
      ...changed.flatMap(({ label, fields }) => [`  ~ ${oneLine(label)}`, ...fields.flatMap(formatField)]),
    ])
    .map(line => `${line}\n`)
    .join('');
}

/** `field: gold → pred` for one short value on each side, else a line for each value. */
function formatField({ field, gold, pred }: FieldChange): readonly string[] {
  const inline = `${gold[0] ?? 'none'} → ${pred[0] ?? 'none'}`;
  if (gold.length <= 1 && pred.length <= 1 && inline.length <= LONGEST / 2)
    return [`      ${field}: ${oneLine(inline)}`];
  return [
    `      ${field}:`,
    ...pred.map(value => `        + ${oneLine(value)}`),
    ...gold.map(value => `        - ${oneLine(value)}`),
  ];
}

/** White space folded; of long texts the beginning and the end, which is where spans differ. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const half = LONGEST / 2;
  return line.length <= LONGEST ? line : `${line.slice(0, half)} … ${line.slice(-half)}`;
}
