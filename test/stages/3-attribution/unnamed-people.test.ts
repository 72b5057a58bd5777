import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { type Known, sourceLines } from './marked-article.ts';

type Row = [marked: string, expected: readonly string[], known?: Known];
const kinds: readonly Row[] = [
  ['{A Torvik-based dealer} <said> so.', ['1 unnamed-person 1'], { places: ['Torvik'] }],
  [
    '{A Torvik-born nurse} <said> so. {The nurse} <left>.',
    ['1 unnamed-person 1', '1 unnamed-person 1'],
    { places: ['Torvik'] },
  ],
  ['{A state-linked businessman} <said> so.', ['1 unnamed-person 1']],
  ['{A Torvik-based bank} <said> so.', ['1 organization'], { places: ['Torvik'] }],
  ['{The 36-year-old} <said> so.', ['1 unknown']],
  ['{Many rank-and-file unionists} <agreed>.', ['1 collective']],
  [
    '{The owner of a kiosk nearby} <said> so. {The owner} <left>.',
    ['1 unnamed-person 1', '1 unnamed-person 1'],
  ],
  ['{The author of another note} <said> so.', ['1 unnamed-person 1']],
  ['{The author of a novel} <said> so.', ['1 unknown']],
  ['{The clerk who found it} <said> so.', ['1 unnamed-person 1']],
  ['{The minister who signed it} <said> so.', ['1 unknown']],
  [
    '{The consultant}, who declined to be named, <said> so. {The consultant, who declined to be named,} <left>.',
    ['1 unnamed-person 1', '1 unnamed-person 1'],
  ],
  [
    '{Some of the passengers} <said> so. {Some of the candidates} <said> so.',
    ['1 unnamed-group 2-', '2 collective'],
  ],
  [
    '{Many of the people interviewed} <said> so. {Many people} <said> so.',
    ['1 unnamed-group 3-', '2 collective'],
  ],
  [
    '{Those close to the talks} <said> so. {Those present} <said> so.',
    ['1 unnamed-group 2-', '2 unnamed-group 2-'],
  ],
  ['{Those surveyed} <said> so.', ['1 collective']],
  ['{The harbour board’s website} <said> so. {A news site} <said> so.', ['1 document', '2 organization']],
  ['{A judge last month} <ordered> it.', ['1 unnamed-person 1']],
  ['{Three civilians} <said> so. {An evacuee} <said> so.', ['1 unnamed-group 3', '2 unnamed-person 1']],
  ['{Some party figures} <said> so. {Official figures} <showed> so.', ['1 collective', '2 document']],
  [
    '{A trader known as Amina} <said> so. {A colonel known as an ally of Ivo Lund} <said> no.',
    ['1 Amina', '2 unnamed-person 1'],
    { people: ['Amina', 'Ivo Lund'] },
  ],
  ['{An official} <said> so. {The same source} <added> more.', ['1 unnamed-person 1', '1 unnamed-person 1']],
  [
    '{An aide} <said> so. {The aide who wished to remain anonymous} <said> more.',
    ['1 unnamed-person 1', '1 unnamed-person 1'],
  ],
  [
    '{An officer} <said> so. {The officer who fired} <said> no.',
    ['1 unnamed-person 1', '2 unnamed-person 1'],
  ],
];

const counts: readonly Row[] = [
  ['{Between ten and 15 workers} <said> so.', ['1 unnamed-group 10-15']],
  ['{Between the clerks} <said> so.', ['1 unnamed-group 2-']],
  ['{Both a clerk and a guard} <said> so.', ['1 unnamed-group 2']],
  ['{One of three people who saw it} <said> so.', ['1 unnamed-person 1']],
  ['{A father and his two sons} <said> so.', ['1 unnamed-group 3']],
  [
    '{Seven women} <said> so. {A guard} <said> no. {All seven} <left>.',
    ['1 unnamed-group 7', '2 unnamed-person 1', '1 unnamed-group 7'],
  ],
  ['{Seven women} <said> so. {All eight} <left>.', ['1 unnamed-group 7', '2 unknown']],
];

describe('people without a name', () => {
  it.each([...kinds, ...counts])('%s', (marked, expected, known = {}) => {
    expect(sourceLines(marked, known)).toEqual(expected);
  });
});

/** `mention | cue | content + content` of each attribution. */
const read = (text: string): string[] =>
  extract(text).attributions.map(({ mention, cue, content }) =>
    [mention?.text ?? '-', cue?.text ?? '-', content.map(span => span.text).join(' + ')].join(' | '),
  );

describe('what is said, and what only keeps a name out', () => {
  it.each([
    ['A guard spoke on condition that he not be named.', []],
    ['The guard asked that we not use his last name.', []],
    ['The guard requested that her name be withheld.', []],
    ['The guard refused to disclose his identity.', []],
    ['The Courier is not naming the guard.', []],
    ['The plan, dubbed “Clean Slate”, was dropped in May.', []],
    ['Drivers are required to carry a permit at all times.', []],
    ['Army chief Said Okoro left the capital on Monday with his guards and three of his aides.', []],
    [
      'A guard, who wished to stay anonymous, said the gate was open.',
      ['A guard, who wished to stay anonymous, | said | the gate was open'],
    ],
    [
      'The gate will close, a guard said, asking not to be identified because the plan is secret.',
      ['a guard | said | The gate will close'],
    ],
    [
      'A guard not authorised to talk to journalists said the gate was open.',
      ['A guard not authorised to talk to journalists | said | the gate was open'],
    ],
    [
      'A guard with a key, not authorized to comment publicly, told the Courier that the gate was open.',
      ['A guard with a key, not authorized to comment publicly, | told | that the gate was open'],
    ],
    [
      'The owners were quoted on Tuesday in several papers, including the Fell Courier, as saying the goods were legal.',
      ['The owners | were quoted | the goods were legal'],
    ],
    ['“We never had the votes,” one aide seethed.', ['one aide | seethed | “We never had the votes,”']],
    ['“We never had the votes,” thundered one aide.', ['one aide | thundered | “We never had the votes,”']],
    ['“We never had the votes,” one aide summed up.', ['one aide | summed up | “We never had the votes,”']],
    ['“We never had the votes,” and the bridge thundered.', []],
    [
      'The mayor was criticized on Monday for closing the bridge.',
      ['- | was criticized | The mayor + for closing the bridge'],
    ],
    [
      'Hotels hoped for guests until the storm came, followed by the late opening of the bridge, said Ivo Lund, a landlord.',
      [
        'Ivo Lund, a landlord | said | Hotels hoped for guests until the storm came, followed by the late opening of the bridge',
      ],
    ],
    ['None of the bakers would leave. The road has yet to open. The bakery ignored the storm.', []],
    [
      'Attempts to reach the baker’s office were unsuccessful.',
      ['the baker’s office | were unsuccessful | '],
    ],
    ['Attempts to cross the river were unsuccessful.', []],
    ['The bakery did not immediately comment.', ['The bakery | did not immediately comment | ']],
    [
      'TORVIK — A divided council said it would close the gate.',
      ['A divided council | said | it would close the gate'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
