import { describe, expect, it } from 'vitest';
import metadata from '../../../src/stages/1-text/metadata/index.ts';
import { articleOf, layerOf } from '../../support/layers.ts';

const body =
  'The bridge over the river closed on Monday after engineers found cracks in two of its piers, the city said.';

describe('metadata', () => {
  it.each([
    ['a date line', ` date 2021-03-04 \n\n${body}`, { date: '2021-03-04' }],
    ['a headline', `Bridge closes after cracks\n${body}`, { title: 'Bridge closes after cracks' }],
    [
      'labelled lines',
      `Title: Bridge closes\nSource: Example Post\nPublished: 4 March 2021\n${body}`,
      { title: 'Bridge closes', publisher: 'Example Post', date: '2021-03-04' },
    ],
    ['a byline', `Bridge closes\nBy Jane Roe\n${body}`, { title: 'Bridge closes', byline: 'Jane Roe' }],
    [
      'a spelled-out date',
      `Bridge closes\nThursday, March 4, 2021\n${body}`,
      { title: 'Bridge closes', date: '2021-03-04' },
    ],
    ['no impossible date', `Date: 2021-02-30\n${body}`, {}],
    ['no date of the story itself', `${body} It had opened on March 4, 1921.\n${body}`, {}],
  ])('reads %s', (_, text, expected) => {
    expect(layerOf(text, 'metadata')).toEqual(expected);
  });

  it('lets what is known from outside win', () => {
    const text = ` date 2021-03-04 \n\n${body}`;
    const run = metadata.prepare({ options: {}, model: null });
    const article = { ...articleOf(text), metadata: { date: '2022-01-01', url: 'https://example.org' } };
    const found = run({ article, paragraphs: layerOf(text, 'paragraphs') });
    expect(found).toEqual({ date: '2022-01-01', url: 'https://example.org' });
  });
});
