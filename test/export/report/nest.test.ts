import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nest, type Stretch } from '../../../src/export/report/article/nest.ts';

/** Pieces as text: a letter a mark, in brackets, small where it goes on behind a cut. */
function written(marks: readonly Stretch[], within: Stretch, text = '0123456789'): string {
  const name = (mark: Stretch) => String.fromCharCode(65 + marks.indexOf(mark));
  return [...nest(marks, within)]
    .map(piece => {
      if (piece.kind === 'text') return text.slice(piece.start, piece.end);
      if (piece.kind === 'close') return ')';
      return `${piece.isFirst ? name(piece.mark) : name(piece.mark).toLowerCase()}(`;
    })
    .join('');
}

const all = { start: 0, end: 10 };

describe('nesting of marks', () => {
  it.each([
    [
      'side by side',
      [
        { start: 0, end: 2 },
        { start: 2, end: 4 },
      ],
      'A(01)B(23)456789',
    ],
    [
      'one in another',
      [
        { start: 1, end: 8 },
        { start: 2, end: 4 },
      ],
      '0A(1B(23)4567)89',
    ],
    [
      'the same stretch, in the order given',
      [
        { start: 1, end: 3 },
        { start: 1, end: 3 },
      ],
      '0A(B(12))3456789',
    ],
    [
      'crossing ones, the later cut in two',
      [
        { start: 1, end: 4 },
        { start: 3, end: 6 },
      ],
      '0A(12B(3))b(45)6789',
    ],
    ['none for an empty stretch', [{ start: 3, end: 3 }], '0123456789'],
  ])('writes %s', (_, marks, expected) => {
    expect(written(marks, all)).toBe(expected);
  });

  it('cuts at the borders of what is written, and begins a mark only where it begins', () => {
    expect(written([{ start: 0, end: 9 }], { start: 3, end: 6 })).toBe('a(345)');
  });

  it('loses and doubles no text, and closes all that it opens, whatever the marks', () => {
    const mark = fc.tuple(fc.nat(12), fc.nat(12)).map(([start, end]) => ({ start, end }));
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), marks => {
        const open: Stretch[] = [];
        let text = '';
        for (const piece of nest(marks, all)) {
          if (piece.kind === 'text') {
            text += '0123456789'.slice(piece.start, piece.end);
            for (const { start, end } of open) expect(start <= piece.start && piece.end <= end).toBe(true);
          } else if (piece.kind === 'open') open.push(piece.mark);
          else expect(open.pop()).toBe(piece.mark);
        }
        expect(text).toBe('0123456789');
        expect(open).toEqual([]);
      }),
    );
  });
});
