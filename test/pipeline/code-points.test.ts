import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCodePoints } from '../../src/pipeline/code-points.ts';

it('counts an emoji as one', () => {
  const at = toCodePoints('a🚒b');
  expect([0, 1, 3, 4].map(at)).toEqual([0, 1, 2, 3]);
});

it('agrees with the iteration of any string at every code point border', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const at = toCodePoints(text);
      let utf16 = 0;
      let index = 0;
      for (const char of text) {
        expect(at(utf16)).toBe(index);
        utf16 += char.length;
        index++;
      }
      expect(at(utf16)).toBe(index);
    }),
  );
});
