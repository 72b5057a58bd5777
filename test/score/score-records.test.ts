import { describe, expect, it } from 'vitest';
import { formatScores, measures, scoreRecords } from '../../src/score/index.ts';
import { roundHalfEven } from '../../src/score/round.ts';
import { pairs } from './pairs.ts';

/** What the Python scorer that the project is measured by printed for these pairs. */
const expected = `people             0.800  0.667  0.727
people.b3          0.800  0.583  0.675
places             0.800  0.800  0.800
places.b3          0.600  0.600  0.600
roles              0.750  0.600  0.667
attributions       0.857  0.600  0.706
anonymous          0.667  0.400  0.500
anonymity          0.500  0.333  0.400
places.country     acc 0.500 of 4
roles.status       acc 0.667 of 3
roles.title        acc 0.667 of 3
source.span        acc 0.667 of 6
source.kind        acc 0.667 of 6
attribution.type   acc 0.833 of 6
speaker            acc 0.667 of 3
counts             acc 0.500 of 2
reason             acc 0.333 of 3
articles without a prediction: 1
{"people": 0.7273, "people.b3": 0.6747, "places": 0.8, "places.b3": 0.6, "roles": 0.6667, "attributions": 0.7059, "anonymous": 0.5, "anonymity": 0.4, "places.country": 0.5, "roles.status": 0.6667, "roles.title": 0.6667, "source.span": 0.6667, "source.kind": 0.6667, "attribution.type": 0.8333, "speaker": 0.6667, "counts": 0.5, "reason": 0.3333}
`;

describe('scores', () => {
  it('are those of the Python scorer on hand-made pairs, to the character', () => {
    expect(formatScores(scoreRecords(pairs))).toBe(expected);
  });

  it('are 1 everywhere for gold against itself', () => {
    const { lines, values, missing } = scoreRecords(pairs.map(({ gold }) => ({ gold, pred: gold })));
    expect(Object.values(values)).toEqual(measures.map(() => 1));
    expect(lines.map(({ name }) => name)).toEqual(measures.map(({ name }) => name));
    expect(missing).toBe(0);
  });

  it('are 0 where nothing was predicted, and where there is nothing at all', () => {
    expect(new Set(Object.values(scoreRecords([{ ...pairs[0]!, pred: null }]).values))).toEqual(new Set([0]));
    expect(new Set(Object.values(scoreRecords([]).values))).toEqual(new Set([0]));
  });

  it('do not mention missing predictions where there are none', () => {
    expect(formatScores(scoreRecords(pairs.slice(0, 2)))).not.toContain('without a prediction');
  });

  it('write a whole number with one decimal in the last line', () => {
    const { gold } = pairs[0]!;
    expect(formatScores(scoreRecords([{ gold, pred: gold }]))).toContain('"people": 1.0,');
  });

  it.each([
    [0.0625, 3, 0.062],
    [0.1875, 3, 0.188],
    [0.03125, 4, 0.0312],
    [0.09375, 4, 0.0938],
    [2 / 3, 3, 0.667],
    [0.0005, 3, 0.001],
    [1, 3, 1],
    [0, 3, 0],
  ])('round %d to %i decimals as Python does', (value, digits, rounded) => {
    expect(roundHalfEven(value, digits)).toBe(rounded);
  });

  it('explain each line', () => {
    for (const { meaning } of measures) expect(meaning).toMatch(/^[^\n]{10,}$/);
  });
});
