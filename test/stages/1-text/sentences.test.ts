import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layerOf, layersUpTo, textsOf } from '../../support/layers.ts';
import { anyText } from '../../support/texts.ts';

const sentences = (text: string) => textsOf(text, layerOf(text, 'sentences'));

describe('sentences', () => {
  it.each([
    ['a title', ['Gov. Roe met Mr. Doe. They left.'], ['Gov. Roe met Mr. Doe.', 'They left.']],
    [
      'an initial that is an abbreviation too',
      ['Ann P. Doe spoke. He left.'],
      ['Ann P. Doe spoke.', 'He left.'],
    ],
    [
      'a word that a capital makes an abbreviation',
      ['The guards were ill. Two clerks left.'],
      ['The guards were ill.', 'Two clerks left.'],
    ],
    ['initials', ['J. K. Doe spoke. He left.'], ['J. K. Doe spoke.', 'He left.']],
    ['U.S. before a noun', ['The U.S. Army moved. It stopped.'], ['The U.S. Army moved.', 'It stopped.']],
    [
      'U.S. at the end',
      ['They live in the U.S. The end is near.'],
      ['They live in the U.S.', 'The end is near.'],
    ],
    ['a party tag', ['Rep. Roe (D-N.Y.) spoke. He left.'], ['Rep. Roe (D-N.Y.) spoke.', 'He left.']],
    ['a closing mark', ['“We won.” She left.'], ['“We won.”', 'She left.']],
    [
      'a question with its speaker',
      ['“Why?” she asked. Nobody knew.'],
      ['“Why?” she asked.', 'Nobody knew.'],
    ],
    ['a question with a named speaker', ['“Why?” Mayor Roe asked. No.'], ['“Why?” Mayor Roe asked.', 'No.']],
    [
      'a stray word',
      ['It rained, she said. again. He left.'],
      ['It rained, she said.', 'again.', 'He left.'],
    ],
    ['a number', ['No. 5 rose by 3.5 points. It fell.'], ['No. 5 rose by 3.5 points.', 'It fell.']],
    ['a month', ['It began Jan. 5 in Oslo. It ended.'], ['It began Jan. 5 in Oslo.', 'It ended.']],
    [
      'a street',
      ['The fair in St. Albans opened. It rained.'],
      ['The fair in St. Albans opened.', 'It rained.'],
    ],
  ])('does not trip over %s', (_, [text], expected) => {
    expect(sentences(text!)).toEqual(expected);
  });

  it('ends with the paragraph even without a mark', () => {
    expect(sentences('Bridge closes\nIt rained')).toEqual(['Bridge closes', 'It rained']);
  });

  it('puts every token into exactly one sentence of its own paragraph, for any text', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { sentences = [], tokens = [] } = layersUpTo(text, 'sentences');
        let next = 0;
        for (const sentence of sentences) {
          expect(sentence.firstToken).toBe(next);
          expect(sentence.endToken).toBeGreaterThan(next);
          const own = tokens.slice(sentence.firstToken, sentence.endToken);
          expect(new Set(own.map(t => t.paragraph))).toEqual(new Set([sentence.paragraph]));
          next = sentence.endToken;
        }
        expect(next).toBe(tokens.length);
      }),
      { numRuns: 300 },
    );
  });
});
