import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttributionRecord } from '../../../src/model/record.ts';
import { loadPipeline, type Pipeline } from '../../../src/pipeline/index.ts';
import { anyText } from '../../support/texts.ts';

const news: Pipeline = await loadPipeline('news');
const attributions = (text: string): readonly AttributionRecord[] => news.extract(text).attributions;

/** `mention | cue | content + content` of each attribution. */
const read = (text: string): string[] =>
  attributions(text).map(({ mention, cue, content }) =>
    [mention?.text ?? '-', cue?.text ?? '-', content.map(span => span.text).join(' + ')].join(' | '),
  );

describe('attributions by the shipped models', () => {
  it.each([
    ['speech in indirect words', 'Ida Holm said the dam was safe.', 'Ida Holm | said | the dam was safe'],
    [
      'a quotation before the verb',
      '“The dam is safe,” said Ida Holm, the mayor.',
      'Ida Holm, the mayor | said | “The dam is safe,”',
    ],
    [
      'a quotation that goes on behind the verb',
      '“The dam is safe,” Ida Holm said. “We checked it in May.”',
      'Ida Holm | said | “The dam is safe,” + “We checked it in May.”',
    ],
    [
      'half of a count',
      'All of this was confirmed by half a dozen engineers. Half a dozen engineers said the dam was safe.',
      'Half a dozen engineers | said | the dam was safe',
    ],
    [
      'words of a document',
      'The dam is safe, according to two people briefed on the report.',
      'two people briefed on the report | according to | The dam is safe',
    ],
    ['a refusal', 'The firm declined to comment on the dam.', 'The firm | declined to comment | '],
    ['British marks', '‘The dam is safe,’ Ida Holm told the BBC.', 'Ida Holm | told | ‘The dam is safe,’'],
    [
      'a quotation in a paragraph of its own',
      'Ida Holm said:\n“The dam is safe.”',
      'Ida Holm | said: | “The dam is safe.”',
    ],
    [
      'a speaker behind a dash',
      'Readers wrote to us.\n“The dam is not safe.” — Jon Brandt, Leeds',
      'Jon Brandt, Leeds | — | “The dam is not safe.”',
    ],
    ['a transcript', 'HOLM: The dam is safe.', 'HOLM | : | The dam is safe.'],
  ])('take %s', (_, text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it.each([
    ['a perception with nobody behind it', 'Ida Holm is known as a careful engineer.'],
    ['a name withheld', 'All engineers declined to be named.'],
    ['plain narrative', 'The dam was built in 1932. It holds a lake of twelve kilometres.'],
    ['a title in marks', '“The Dam” — The Leeds Sun, 3 May 2011'],
    ['nothing', ''],
  ])('are not found in %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('say who made them and how sure that is', () => {
    const [found] = attributions('Ida Holm said the dam was safe.');
    expect(found).toMatchObject({ by: 'model:attributions' });
    expect(found!.confidence).toBeGreaterThan(0.9);
    expect(attributions('The firm declined to comment.')[0]).toMatchObject({
      by: 'rule:declined-to-comment',
    });
  });

  it('keep cues, sources and contents apart, in any text', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const { cue, mention, content } of attributions(text)) {
          const spans = [cue, mention, ...content].filter(span => span !== null);
          spans.sort((a, b) => a.start - b.start);
          spans.forEach((span, i) => {
            expect(span.end).toBeGreaterThan(span.start);
            if (i > 0) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]!.end);
          });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are found to the end of a very long paragraph', () => {
    const speech = '“We left. It was late,” Ida Holm said that the guard said. “It was dark.” ';
    const text = speech.repeat(500);
    expect(attributions(text).at(-1)!.content.at(-1)!.end).toBeGreaterThan(text.length - 2 * speech.length);
  });
});
