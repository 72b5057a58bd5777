interface Range {
  readonly start: number;
  readonly end: number;
}

/** The items by their id. */
export function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map(item => [item.id, item]));
}

/** The items that the ids point to, in the order of the ids. */
export function pick<T>(ids: readonly string[], items: ReadonlyMap<string, T>): readonly T[] {
  return ids.flatMap(id => items.get(id) ?? []);
}

/** The items by a key that several can share. */
export function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Index of the range that holds the offset, or null. The ranges are ascending and do not overlap. */
export function indexAt(ranges: readonly Range[] | undefined, offset: number): number | null {
  const index = firstIndex(ranges ?? [], range => range.end > offset);
  const found = ranges?.[index];
  return found && found.start <= offset ? index : null;
}

/** Index of the first item that passes, or the length: all that fail must stand before all that pass. */
export function firstIndex<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** From the first start to the last end, or null where there is no range. */
export function extent(ranges: readonly (Range | null)[]): Range | null {
  const known = ranges.filter(range => range !== null);
  if (known.length === 0) return null;
  return {
    start: known.reduce((least, range) => Math.min(least, range.start), Number.POSITIVE_INFINITY),
    end: known.reduce((most, range) => Math.max(most, range.end), 0),
  };
}
