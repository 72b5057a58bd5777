import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate, fitCalibration, type Outcome } from '../../src/learn/index.ts';

/** `count` outcomes of one probability, the first `right` of which came true. */
const outcomes = (probability: number, count: number, right: number): Outcome[] =>
  Array.from({ length: count }, (_, i) => ({ probability, right: i < right }));

describe('calibration', () => {
  it('says how often a probability was right', () => {
    const points = fitCalibration([...outcomes(0.5, 100, 30), ...outcomes(0.9, 100, 80)]);
    expect(calibrate(points, 0.5)).toBeCloseTo(0.3, 1);
    expect(calibrate(points, 0.9)).toBeCloseTo(0.8, 1);
    expect(calibrate(points, 0.7)).toBeGreaterThan(0.35);
    expect(calibrate(points, 0.7)).toBeLessThan(0.75);
  });

  it('without outcomes leaves a probability as it is', () => {
    expect(calibrate(fitCalibration([]), 0.42)).toBe(0.42);
    expect(calibrate(fitCalibration(outcomes(0.5, 10, 5)), 0.42)).toBe(0.42);
  });

  it('never falls, and stays between 0 and 1', () => {
    const outcome = fc.record({
      probability: fc.double({ min: 0, max: 1, noNaN: true }),
      right: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 400 }), all => {
        const points = fitCalibration(all);
        const values = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1].map(p => calibrate(points, p));
        values.forEach((value, i) => {
          expect(value).toBeGreaterThanOrEqual(Math.max(0, i > 0 ? values[i - 1]! : 0));
          expect(value).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});
