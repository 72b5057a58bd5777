/**
 * What a tagger says, and how often that is right, both 0 to 1 and neither falling; between the points straight lines.
 * No points: what it says stays as it is.
 */
export type Calibration = readonly (readonly [probability: number, right: number])[];

/** A probability as said, and whether it came true. */
export interface Outcome {
  readonly probability: number;
  readonly right: boolean;
}

/** Fewest outcomes that make a point, and most points. */
const fewest = 40;
const most = 15;

interface Pool {
  count: number;
  probabilities: number;
  right: number;
}

/** Learns it from outcomes by isotonic regression: pools of like probability, merged until none falls below its left one. */
export function fitCalibration(outcomes: readonly Outcome[]): Calibration {
  const sorted = [...outcomes].sort((a, b) => a.probability - b.probability);
  const size = Math.max(fewest, Math.ceil(sorted.length / most));
  const pools: Pool[] = [];
  for (let i = 0, end = size; i + fewest <= sorted.length; i = end, end += size) {
    while (end < sorted.length && sorted[end]!.probability === sorted[end - 1]!.probability) end++;
    const part = sorted.slice(i, end);
    pools.push({
      count: part.length,
      probabilities: part.reduce((sum, { probability }) => sum + probability, 0),
      right: part.filter(({ right }) => right).length,
    });
    while (pools.length > 1 && shareOf(pools.at(-1)!) <= shareOf(pools.at(-2)!)) mergeLast(pools);
  }
  return pools.map(pool => [round(pool.probabilities / pool.count), round(shareOf(pool))]);
}

const shareOf = ({ right, count }: Pool) => right / count;
const round = (share: number) => Math.round(share * 1000) / 1000;

function mergeLast(pools: Pool[]): void {
  const { count, probabilities, right } = pools.pop()!;
  const into = pools.at(-1)!;
  into.count += count;
  into.probabilities += probabilities;
  into.right += right;
}

/** How often a tagger's word of such a probability is right. */
export function calibrate(calibration: Calibration, probability: number): number {
  if (calibration.length === 0) return probability;
  const above = calibration.findIndex(([from]) => from >= probability);
  if (above === 0) return calibration[0]![1];
  if (above < 0) return calibration.at(-1)![1];
  const [high, right] = calibration[above]!;
  const [low, below] = calibration[above - 1]!;
  return below + ((right - below) * (probability - low)) / (high - low);
}
