import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layerOf, textsOf } from '../../support/layers.ts';
import { anyText } from '../../support/texts.ts';

const words = (text: string) => textsOf(text, layerOf(text, 'tokens'));

describe('tokens', () => {
  it.each([
    // text, tokens
    ['I’m late.', ['I', '’m', 'late', '.']],
    [
      "No plan of the candidate's, Marwick’s or O'Neill's.",
      ['No', 'plan', 'of', 'the', 'candidate', "'s", ',', 'Marwick', '’s', 'or', "O'Neill", "'s", '.'],
    ],
    ["O'Neill's plan", ["O'Neill", "'s", 'plan']],
    ['Roe (D-N.Y.) left', ['Roe', '(', 'D', '-', 'N.Y.', ')', 'left']],
    ["''We won,'' she said.", ["''", 'We', 'won', ',', "''", 'she', 'said', '.']],
    ['The U.S. Senate', ['The', 'U.S.', 'Senate']],
    ['It cost $64,000.', ['It', 'cost', '$', '64,000', '.']],
  ])('cuts %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('keeps a run of thousands of letters as one token', () => {
    const run = 'x'.repeat(5000);
    expect(words(`Then ${run} came.`)).toEqual(['Then', run, 'came', '.']);
  });

  it('looks words up in lower case with straight apostrophes', () => {
    expect(layerOf('Mayor’s', 'tokens').map(t => t.norm)).toEqual(['mayor', "'s"]);
  });

  it('covers every character but white space, in order, for any text', () => {
    fc.assert(
      fc.property(anyText, text => {
        const tokens = layerOf(text, 'tokens');
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(end, token.start).replace(/[\s\p{Cc}\ufeff]/gu, '')).toBe('');
          end = token.end;
        }
        expect(text.slice(end).replace(/[\s\p{Cc}\ufeff]/gu, '')).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('have a lemma, also where the tokenizer gives none', () => {
    const lemmas = layerOf('He cannot, they said.', 'tokens').map(token => token.lemma);
    expect(lemmas).toEqual(['he', 'cannot', ',', 'they', 'say', '.']);
  });
});
