/** What precision, recall and F1 are made of. For plain F1 both `right` are the same number; for B-cubed they are sums of shares. */
export interface Found {
  readonly rightOfPredicted: number;
  readonly predicted: number;
  readonly rightOfGold: number;
  readonly gold: number;
}

/** What an accuracy is made of. */
export interface Right {
  readonly right: number;
  readonly of: number;
}

export function found(right: number, predicted: number, gold: number): Found {
  return { rightOfPredicted: right, predicted, rightOfGold: right, gold };
}

/** How many of the items pass. */
export function rightOf<T>(items: readonly T[], passes: (item: T) => boolean): Right {
  return { right: items.filter(passes).length, of: items.length };
}

/** Adds up counts of several articles. */
export function sumFound(counts: readonly Found[]): Found {
  return counts.reduce(
    (sum, c) => ({
      rightOfPredicted: sum.rightOfPredicted + c.rightOfPredicted,
      predicted: sum.predicted + c.predicted,
      rightOfGold: sum.rightOfGold + c.rightOfGold,
      gold: sum.gold + c.gold,
    }),
    found(0, 0, 0),
  );
}

export function sumRight(counts: readonly Right[]): Right {
  return counts.reduce((sum, c) => ({ right: sum.right + c.right, of: sum.of + c.of }), { right: 0, of: 0 });
}

/** A share, 0 where there is nothing to divide by. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
