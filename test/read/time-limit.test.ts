import { expect, it } from 'vitest';
import { withinTime } from '../../src/read/time-limit.ts';

it('work that ends gives its result', () => {
  expect(withinTime(1000, () => 7)).toBe(7);
  expect(withinTime(1000, () => [8])).toEqual([8]);
});

it('work that fails throws its own error', () => {
  const error = new RangeError('too deep');
  expect(() =>
    withinTime(1000, () => {
      throw error;
    }),
  ).toThrow(error);
});

it('work that never ends is broken off, and the next work is done', () => {
  const forEver = () => {
    for (;;);
  };
  expect(() => withinTime(20, forEver)).toThrow(
    expect.objectContaining({ code: 'ERR_SCRIPT_EXECUTION_TIMEOUT' }),
  );
  expect(withinTime(1000, () => 7)).toBe(7);
});
