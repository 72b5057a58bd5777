import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layerOf, textsOf } from '../../support/layers.ts';
import { anyText } from '../../support/texts.ts';

const cues = (text: string) => textsOf(text, layerOf(text, 'cues'));

describe('cues', () => {
  it.each([
    ['a plain verb of saying', 'The guide said that the path was closed.', ['said']],
    [
      'auxiliaries and adverbs before the verb',
      'Roe has repeatedly said she will stay.',
      ['has repeatedly said'],
    ],
    ['a negation', 'The guide did not say that the path was closed.', ['did not say']],
    ['a chain of verbs', 'The guide continues to insist that the path is safe.', ['continues to insist']],
    ['a linking preposition', 'Unions called for a strike.', ['called for']],
    ['a colon behind the verb', 'The guide said: “We are late.”', ['said:']],
    ['the words of a source in front', 'According to the guide, the path is safe.', ['According to']],
    ['a participle', 'The guide left, adding that the path was safe.', ['adding']],
    ['a verb beside a quotation that is in no lexicon', 'The guide grumped: “We are late.”', ['grumped:']],
    ['a report of what is said', 'The guide is said to have fled.', ['is said to have']],
    ['someone who is quoted', 'She was quoted as saying that the path was closed.', ['was quoted as saying']],
    ['an owned noun', 'The board rejected his claim that the path was safe.', ['rejected', 'claim']],
    ['a speaker in a transcript', 'ROE: We closed it in March.', [':']],
    ['a dash before a speaker', '“We are late.” — Jane Roe, a teacher', ['—']],
    ['British marks', '‘We are late,’ the guide told the BBC.', ['told']],
  ])('takes %s', (_, text, expected) => {
    expect(cues(text)).toEqual(expected);
  });

  it.each([
    ['declined', 'The firm declined to comment on Monday.', 'declined to comment'],
    ['declined', 'She would not say who had the key.', 'would not say'],
    ['declined', 'He refused to discuss the case.', 'refused to discuss'],
    ['declined', 'The firm had no immediate comment.', 'had no immediate comment'],
    [
      'no-response',
      'The firm did not immediately respond to a request for comment.',
      'did not immediately respond to a request for comment',
    ],
    [
      'no-response',
      'The firm didn’t respond to emails seeking comment.',
      'didn’t respond to emails seeking comment',
    ],
    ['no-response', 'The owner could not be reached for comment.', 'could not be reached for comment'],
    ['no-response', 'The owner did not return a call.', 'did not return a call'],
    [
      'no-response',
      'Neither the owner nor his son responded to requests for comment.',
      'responded to requests for comment',
    ],
  ])('reads a refusal of type %s: %s', (type, text, expected) => {
    expect(cues(text)).toEqual([expected]);
    expect(layerOf(text, 'cues')[0]).toMatchObject({ kind: 'refusal', type });
  });

  it.each([
    ['a dash before a reference', '“Bridge is closed” — The Leeds Sun, 3 May 2011'],
    ['a dash that goes on', '“We are late.” — Roe walked away.'],
    ['a name', 'Said Business School opened a campus.'],
    ['a newspaper’s building', 'They met near the Washington Post building.'],
    ['a manner', 'The work went according to plan.'],
    ['a question', 'Who said that?'],
    ['an order', 'Tell them that we are late.'],
    ['the author’s own words', 'As I said, nothing is certain.'],
    ['a noun', 'A claims adjuster came with the report.'],
    ['a wish to stay unnamed', 'Two clerks declined to be named.'],
    ['a name withheld', 'Police declined to identify the driver.'],
    ['suspicion without anybody behind it', 'The men are suspected of theft.'],
    ['belief without anybody behind it', 'He is believed to be in Cairo.'],
    ['a byline', 'The bridge closes\n\nBy Jane Roe\n\nIt rained all day.'],
    ['an all-caps headline', 'BRIDGE CLOSED FOR REPAIRS\n\nIt rained all day on the bridge and beside it.'],
    ['words within a quotation', '“He said no.”'],
  ])('leaves %s alone', (_, text) => {
    expect(cues(text)).toEqual([]);
  });

  it('is in order and without overlaps, for any text', () => {
    fc.assert(
      fc.property(anyText, text => {
        let end = 0;
        for (const cue of layerOf(text, 'cues')) {
          expect(cue.start).toBeGreaterThanOrEqual(end);
          expect(cue.end).toBeGreaterThan(cue.start);
          end = cue.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 50 },
    );
  });
});
