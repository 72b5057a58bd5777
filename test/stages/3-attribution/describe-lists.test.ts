import { describe as about, expect, it } from 'vitest';
import { winkTokens } from '../../../src/engines/wink.ts';
import { describe } from '../../../src/stages/3-attribution/sources/describe.ts';

function read(text: string) {
  const tokens = winkTokens(text, [{ start: 0, end: text.length }]);
  return describe(tokens, 0, tokens.length);
}

about('a list of counted sources', () => {
  it('is read once, not once more for each comma', () => {
    const numbers = [
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
    ];
    const list = Array.from({ length: 400 }, (_, i) => `${numbers[i % numbers.length]} bakers`).join(', ');
    expect(read(list)).toMatchObject({ quantity: { count: { min: 2, max: 2 } } });
  });

  it('keeps every count up to the one behind its `and`', () => {
    expect(read('two bakers, three miners and five cooks')).toMatchObject({
      quantity: { count: { min: 2, max: 2 } },
      and: { quantity: { count: { min: 3, max: 3 } }, and: { quantity: { count: { min: 5, max: 5 } } } },
    });
  });
});
