import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineRules } from '../../../src/stages/1-text/paragraphs/line-rules.ts';
import { layerOf, textsOf } from '../../support/layers.ts';
import { anyText } from '../../support/texts.ts';

const body =
  'The bridge over the river closed on Monday after engineers found cracks in two of its piers, the city said.';
const kinds = (text: string) => layerOf(text, 'paragraphs').map(p => p.kind);

describe('paragraphs', () => {
  it.each([
    ['a headline', `Bridge closes after cracks are found\n\n${body}`, ['headline', 'body']],
    ['a headline with a full stop', `Bridge Closes After Cracks Are Found.\n\n${body}`, ['headline', 'body']],
    ['a date line', ` date 2021-03-04 \n\n${body}`, ['header', 'body']],
    ['a byline', `Bridge closes\nBy Jane Roe and John Doe\n${body}`, ['headline', 'byline', 'body']],
    [
      'a spelled-out date',
      `Bridge closes\nThursday, March 4, 2021\n${body}`,
      ['headline', 'dateline', 'body'],
    ],
    [
      'front matter',
      `---\ntitle: Bridge closes\ndate: 2021-03-04\n---\n${body}`,
      ['header', 'header', 'header', 'header', 'body'],
    ],
    ['a photo credit', `${body}\nThe bridge at dusk. Jane Roe / AFP\n${body}`, ['body', 'caption', 'body']],
    ['reporters’ credits', `${body}\n(Reporting by Jane Roe; Editing by John Doe)`, ['body', 'credit']],
    [
      'boilerplate',
      `${body}\nSign up for our newsletter\n© 2021 Example Media`,
      ['body', 'boilerplate', 'boilerplate'],
    ],
    ['a story that starts at once', `${body}\n\n${body}`, ['body', 'body']],
    ['a short first quotation', `“We are safe.”\n\n${body}`, ['body', 'body']],
    ['nothing', ' \n\t\n', []],
  ])('tells %s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([['\n'], ['\r\n'], ['\r'], ['\u2028']])('breaks lines at %j', end => {
    expect(kinds([body, body, body].join(end))).toHaveLength(3);
  });

  it('joins hard-wrapped lines into paragraphs', () => {
    const wrapped = body.replaceAll(/(.{50}\S*) /g, '$1\n');
    const text = [wrapped, wrapped, wrapped, wrapped, wrapped].join('\n\n');
    expect(kinds(text)).toHaveLength(5);
  });

  it.each(lineRules.map(rule => [rule.kind, rule.example] as const))(
    'has a rule for a %s like %j',
    (kind, example) => {
      expect(kinds(`${example}\n${body}`)[0]).toBe(kind);
    },
  );

  it('loses nothing but white space, for any text', () => {
    fc.assert(
      fc.property(anyText, text => {
        const joined = textsOf(text, layerOf(text, 'paragraphs')).join('');
        expect(joined.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
      { numRuns: 200 },
    );
  });
});
