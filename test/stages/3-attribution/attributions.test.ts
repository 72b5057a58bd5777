import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../src/model/mentions.ts';
import { layerOf } from '../../support/layers.ts';
import { anyText } from '../../support/texts.ts';

const words = (text: string, span: { start: number; end: number } | null) =>
  span ? text.slice(span.start, span.end) : '-';

/** `mention | cue | content + content` of each attribution. */
const read = (text: string): string[] =>
  layerOf(text, 'attributions').map(({ mention, cue, content }) =>
    [words(text, mention), words(text, cue), content.map(span => words(text, span)).join(' + ')].join(' | '),
  );
const forms = (text: string): Attribution['form'][] => layerOf(text, 'attributions').map(({ form }) => form);

describe('the source of an attribution', () => {
  it.each([
    ['a name before the verb', 'Ida Holm said the dam was safe.', 'Ida Holm | said | the dam was safe'],
    [
      'an apposition',
      'Ida Holm, the mayor of Lund, said the dam was safe.',
      'Ida Holm, the mayor of Lund, | said | the dam was safe',
    ],
    [
      'a name behind its description',
      'Her deputy, Jon Brandt, said the dam was safe.',
      'Her deputy, Jon Brandt, | said | the dam was safe',
    ],
    [
      'a relative clause',
      'Ida Holm, who runs the plant, said the dam was safe.',
      'Ida Holm, who runs the plant, | said | the dam was safe',
    ],
    [
      'a name without what it is doing',
      'Ida Holm, speaking in Lund, said the dam was safe.',
      'Ida Holm | said | the dam was safe',
    ],
    [
      'a reduced clause',
      'Two people briefed on the plan said the dam was safe.',
      'Two people briefed on the plan | said | the dam was safe',
    ],
    [
      'a coordination',
      'The dam is safe, three engineers and a guard said.',
      'three engineers and a guard | said | The dam is safe',
    ],
    [
      'an opener left out',
      'In a letter to the board, the mayor said the dam was safe.',
      'the mayor | said | the dam was safe',
    ],
    ['the day left out', 'The mayor on Friday said the dam was safe.', 'The mayor | said | the dam was safe'],
    [
      'inversion',
      'The dam is safe, said Ida Holm, the mayor.',
      'Ida Holm, the mayor | said | The dam is safe',
    ],
    ['inversion in front', 'Said Holm, “The dam is safe.”', 'Holm | Said | “The dam is safe.”'],
    [
      'according to',
      'The dam is safe, according to two people with knowledge of the plan.',
      'two people with knowledge of the plan | according to | The dam is safe',
    ],
    [
      'according to in front',
      'According to the mayor, the dam is safe.',
      'the mayor | According to | the dam is safe',
    ],
    [
      'a passive with an agent',
      'The plan was rejected by the board.',
      'the board | was rejected by | The plan',
    ],
    [
      'a headline’s last word',
      'Mayor to resign: report\n\nThe rain went on through the night and all of the next day.',
      'report | : | Mayor to resign',
    ],
  ])('takes %s', (_, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('is shared by a second verb and by a participle', () => {
    expect(
      read('The mayor denied the charge and accused the board of lying, adding that she would sue.'),
    ).toEqual([
      'The mayor | denied | the charge',
      'The mayor | accused | the board of lying',
      'The mayor | adding | that she would sue',
    ]);
  });

  it('is shared by two refusals', () => {
    expect(read('The owners did not respond to a request for comment or declined to comment.')).toEqual([
      'The owners | did not respond to a request for comment | ',
      'The owners | declined to comment | ',
    ]);
  });
});

describe('the content of an attribution', () => {
  it.each([
    [
      'a quotation with its comma outside',
      '“We are late”, Holm told reporters.',
      ['Holm | told | “We are late”'],
    ],
    ['a quotation with its marks', '“We are late,” Holm said.', ['Holm | said | “We are late,”']],
    [
      'a quotation that goes on',
      '“We are late,” Holm said. “It rains.”',
      ['Holm | said | “We are late,” + “It rains.”'],
    ],
    [
      'an interrupted quotation',
      '“The dam,” Holm said, “is safe.”',
      ['Holm | said | “The dam,” + “is safe.”'],
    ],
    ['an interrupted sentence', 'The dam, Holm said, is safe.', ['Holm | said | The dam + is safe']],
    ['that', 'Holm told reporters that the dam was safe.', ['Holm | told | that the dam was safe']],
    ['no recipient', 'Holm told Reuters the dam was safe.', ['Holm | told | the dam was safe']],
    [
      'a quotation in the next paragraph',
      'Ida Holm said in a statement:\n“The dam is safe.”',
      ['Ida Holm | said | “The dam is safe.”'],
    ],
    [
      'a quotation before a dash',
      '“The dam is safe.” — Ida Holm, Lund',
      ['Ida Holm, Lund | — | “The dam is safe.”'],
    ],
    [
      'a speech without marks that tells of speech',
      'Our mayor has spoken about the dam. We trust her, the engineers said.',
      ['the engineers | said | Our mayor has spoken about the dam. We trust her'],
    ],
    [
      'a quotation behind a colon',
      'The striker, 27, told the BBC: “I knew.”',
      ['The striker, 27, | told | “I knew.”'],
    ],
    [
      'a wire story’s lead without its dateline',
      'OSLO (NTB) - The dam is safe, police said on Sunday.',
      ['police | said | The dam is safe'],
    ],
    [
      'an opening clause only',
      'While critics say the dam is old, it still holds.',
      ['critics | say | the dam is old'],
    ],
    [
      'a quotation in a next paragraph',
      '“We are late,” said Holm.\n\n“It rains.”',
      ['Holm | said | “We are late,” + “It rains.”'],
    ],
    [
      'only the outermost',
      'Holm said the mayor had told her that the dam was safe.',
      ['Holm | said | the mayor had told her that the dam was safe'],
    ],
  ])('is %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['direct', '“We are late,” Holm said.'],
    ['mixed', 'Holm called the report “nonsense”.'],
    ['indirect', 'Holm said the dam was safe.'],
    ['free-direct', 'We have nothing to hide. Our books are open, the owners said.'],
  ] as const)('has the form %s', (form, text) => {
    expect(forms(text)).toEqual([form]);
  });

  it('of a speech without marks runs back to the start of its paragraph', () => {
    expect(read('We have nothing to hide. Our books are open, the owners said.')).toEqual([
      'the owners | said | We have nothing to hide. Our books are open',
    ]);
  });
});

describe('attributions', () => {
  it('have rule, confidence and valid spans, for any text', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const { by, confidence, mention, cue, content } of layerOf(text, 'attributions')) {
          expect(by).toMatch(/^rule:[a-z-]+$/);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const span of [mention, cue, ...content]) {
            if (span) expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
