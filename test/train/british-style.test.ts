import { describe, expect, it } from 'vitest';
import { inBritishStyle, withBritishStyle } from '../../src/train/in-british-style.ts';

const text = '“We left,” Roe said. "It was late."';
const article = {
  id: 'one',
  text,
  attributions: [
    {
      source: [{ start: 11, end: 14 }],
      cue: [{ start: 15, end: 19 }],
      content: [
        { start: 0, end: 10 },
        { start: 21, end: 35 },
      ],
    },
  ],
};

describe('an article in British style', () => {
  it('has single marks, the comma behind them, and its spans still on the same words', () => {
    const british = inBritishStyle(article);
    expect(british.text).toBe('‘We left’, Roe said. ‘It was late.’');
    const [one] = british.attributions;
    const words = (spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => british.text.slice(start, end));
    expect(words(one!.source)).toEqual(['Roe']);
    expect(words(one!.cue)).toEqual(['said']);
    expect(words(one!.content)).toEqual(['‘We left’', '‘It was late.’']);
  });

  it.each([
    [2, ['one', 'two', 'two']],
    [undefined, ['one', 'two']],
  ])('comes behind every so many-th one: %s', (every, ids) => {
    const all = [...withBritishStyle([article, { ...article, id: 'two' }], every)];
    expect(all.map(({ id }) => id)).toEqual(ids);
  });
});
