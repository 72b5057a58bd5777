/** What the model says, and how often a name of that probability was right in held-out news (`MODEL_CARD.md`). */
const measured: readonly (readonly [probability: number, right: number])[] = [
  [0, 0.15],
  [0.5, 0.38],
  [0.7, 0.55],
  [0.9, 0.72],
  [0.95, 0.82],
  [0.99, 0.91],
  [1, 0.95],
];

/** Taggers are surer than they should be: this is how often a name of such a probability is right. */
export function calibrate(probability: number): number {
  const above = measured.findIndex(([from]) => from >= probability);
  const [high, right] = measured[Math.max(1, above)]!;
  const [low, rightBelow] = measured[Math.max(1, above) - 1]!;
  return rightBelow + ((right - rightBelow) * (probability - low)) / (high - low);
}
