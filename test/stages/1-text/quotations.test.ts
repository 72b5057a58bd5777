import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layerOf, textsOf } from '../../support/layers.ts';
import { anyText } from '../../support/texts.ts';

const quotations = (text: string) => textsOf(text, layerOf(text, 'quotations'));

describe('quotations', () => {
  it.each([
    ['curly marks', 'She said “we won” twice.', ['“we won”']],
    ['straight marks', 'She said "we won" and "they lost".', ['"we won"', '"they lost"']],
    ['mixed marks', 'She said “we won" today.', ['“we won"']],
    ['opening marks that close', '“We won,“ she said. “Now rest.“', ['“We won,“', '“Now rest.“']],
    [
      'two single marks for a double one',
      "''We won,'' she said. ''Now rest.''",
      ["''We won,''", "''Now rest.''"],
    ],
    ['British single marks', '‘We can’t wait,’ she said.', ['‘We can’t wait,’']],
    ['straight single marks', "'We can't wait,' she said.", ["'We can't wait,'"]],
    ['a nested quotation', '“He said ‘no’ to us,” she said.', ['“He said ‘no’ to us,”']],
    [
      'a plural possessive in single marks',
      "'The teachers' pay rose,' he said.",
      ["'The teachers' pay rose,'"],
    ],
    ['an apostrophe', 'The teachers’ pay isn’t O’Brien’s.', []],
    ['a decade', 'Back in the ’90s and the ’80s it was.', []],
    ['feet and inches', 'He is 5\'11" tall and 6\'2" wide.', []],
    ['a lone mark that closes', 'It ended” there.', []],
  ])('reads %s', (_, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });

  it('ends an unclosed quotation with its paragraph and flags it', () => {
    const text = 'She said: “we won\n\nIt rained.';
    const [quotation] = layerOf(text, 'quotations');
    expect(quotation).toMatchObject({ closed: false });
    expect(quotations(text)).toEqual(['“we won']);
  });

  it('runs over paragraphs that open with a mark', () => {
    const text = '“We won.\n\n“Now we rest,” she said.';
    const found = layerOf(text, 'quotations');
    expect(found).toHaveLength(1);
    expect(found[0]!.closed).toBe(true);
    expect(textsOf(text, found[0]!.parts)).toEqual(['“We won.', '“Now we rest,”']);
  });

  it('is in order, without overlaps, with parts inside, for any text', () => {
    fc.assert(
      fc.property(anyText, text => {
        let end = 0;
        for (const quotation of layerOf(text, 'quotations')) {
          expect(quotation.start).toBeGreaterThanOrEqual(end);
          expect(quotation.start).toBe(quotation.parts[0]!.start);
          expect(quotation.end).toBe(quotation.parts.at(-1)!.end);
          end = quotation.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });
});
