import type { Attribution } from '../../../model/mentions.ts';

export const precisions = ['balanced', 'high'] as const;

/** `balanced` keeps all attributions that are found; `high` those that are sure: the model card has the figures. */
export type Precision = (typeof precisions)[number];

/** @throws RangeError for a word that is none of them. */
export function readPrecision(option: unknown = 'balanced'): Precision {
  const known = precisions.find(one => one === option);
  if (known !== undefined) return known;
  throw new RangeError(`precision is one of ${precisions.join(', ')}, not ${JSON.stringify(option)}`);
}

/** From here on nine in ten are right, wherever they stand. */
const floor = 0.7;

/** The sure ones, numbered anew. Words in quotation marks beside a cue are sure whatever the cue. */
export function keepSure(attributions: readonly Attribution[]): Attribution[] {
  return attributions
    .filter(({ form, confidence }) => form === 'direct' || confidence >= floor)
    .map((attribution, i) => ({ ...attribution, id: `attribution-${i + 1}` }));
}
