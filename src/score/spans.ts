/** A range of code points, the only thing of a span that scores look at. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Equal for ranges with the same start and end. */
export function rangeKey(range: Range): string {
  return `${range.start}-${range.end}`;
}

/** How many code points two ranges share; 0 where one is missing. */
export function shared(a: Range | null, b: Range | null): number {
  return a && b ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;
}

/** True when both ranges are there and cross. */
export function overlap(a: Range | null, b: Range | null): boolean {
  return a !== null && b !== null && a.start < b.end && b.start < a.end;
}
