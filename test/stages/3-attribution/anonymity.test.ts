import { describe, expect, it } from 'vitest';
import { anonymityFormulaEntries } from '../../../src/lexicon/anonymity-formulas.ts';
import { matchFormulas } from '../../../src/stages/3-attribution/anonymity/match-formulas.ts';
import { layersUpTo } from '../../support/layers.ts';
import { type Known, readMarked } from './marked-article.ts';

/** One line a passage: `scope | who | cue | reason`, `-` for what is missing. */
function lines(marked: string, known?: Known): string[] {
  const { text, passages } = readMarked(marked, known);
  const words = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : '-';
  return passages.map(
    ({ scope, who, cue, reason }) => `${scope} | ${words(who)} | ${words(cue)} | ${words(reason)}`,
  );
}

type Row = [marked: string, expected: readonly string[], known?: Known];

const found: readonly Row[] = [
  ['{A clerk who declined to be named} <said> so.', ['sources | A clerk | declined to be named | -']],
  [
    '{A clerk}, who declined to be named because she feared for her job, <said> so.',
    ['sources | A clerk | declined to be named | because she feared for her job'],
  ],
  [
    '{All sources} declined to be named in order to speak about the sale. It rained, {they} <said>.',
    ['sources | All sources | declined to be named | in order to speak about the sale'],
  ],
  [
    '{Two guards}, speaking on condition of anonymity to describe the theft, <said> so.',
    ['sources | Two guards | speaking on condition of anonymity | to describe the theft'],
  ],
  [
    '“It was dark,” {one guard} <said>, speaking on the condition of anonymity because the case is open. It rained.',
    ['sources | one guard | speaking on the condition of anonymity | because the case is open'],
  ],
  [
    '{The guards} <spoke> about the theft only on condition of anonymity.',
    ['sources | The guards | on condition of anonymity | -'],
  ],
  [
    '{The guard}, who asked not to be identified, citing fear of reprisals, <said> so.',
    ['sources | The guard | asked not to be identified | fear of reprisals'],
  ],
  [
    '{A guard who was not authorised to speak publicly} <said> so.',
    ['sources | A guard | was not authorised to speak publicly | -'],
  ],
  [
    '{A guard}, who was not authorized to speak publicly and asked for anonymity, <said> so.',
    [
      'sources | A guard | was not authorized to speak publicly | -',
      'sources | A guard | asked for anonymity | -',
    ],
  ],
  [
    '{The guards} spoke on condition of anonymity because they were not authorized to speak publicly, {they} <said>.',
    [
      'sources | The guards | spoke on condition of anonymity | because they were not authorized to speak publicly',
    ],
  ],
  [
    '{A guard} <said> so on condition of anonymity for fear of losing his job.',
    ['sources | A guard | on condition of anonymity | for fear of losing his job'],
  ],
  [
    '{The guard} requested anonymity due to the open case. {She} <said> so.',
    ['sources | The guard | requested anonymity | due to the open case'],
  ],
  [
    '{A guard}, who like others interviewed spoke on condition of anonymity, <said> so.',
    ['sources | A guard | spoke on condition of anonymity | -'],
  ],
  [
    'The paper, citing an anonymous port official, reported a theft.',
    ['sources | an anonymous port official | anonymous | -'],
  ],
  ['{Another unnamed guard} <said> so.', ['sources | Another unnamed guard | unnamed | -']],
  ['{Ilka} (not her real name) <said> so.', ['sources | Ilka | not her real name | -'], { people: ['Ilka'] }],
  [
    '{The witness, whose name is being withheld for her safety,} <said> so.',
    ['sources | The witness | whose name is being withheld | for her safety'],
  ],
  [
    '{The woman} would not give her name. {She} <said> so.',
    ['sources | The woman | would not give her name | -'],
  ],
  [
    '{Police} <declined> to identify the two victims by name, citing concerns for their families.',
    ['third-party | the two victims | declined to identify | concerns for their families'],
  ],
  [
    'The teenager, who cannot be named for legal reasons, smiled.',
    ['third-party | The teenager | cannot be named | for legal reasons'],
  ],
  ['The bank did not name the teller.', ['third-party | the teller | did not name | -']],
  ['The victim has not been named.', ['third-party | The victim | has not been named | -']],
];

const empty: readonly Row[] = [
  ['She spoke openly and not anonymously.', []],
  ['The council set up an anonymous tip line on an unnamed road.', []],
  ['An anonymous letter reached the paper.', []],
  ['He cited reports based on unnamed sources.', []],
  ['{He} <said>: “I spoke on condition of anonymity for years.”', []],
  ['The police have not identified the cause of the fire.', []],
  ['The stadium was named after a king, and the road was not.', []],
  ['The club declined to comment.', []],
  ['Alcoholics Anonymous meets on Mondays.', []],
];

describe('anonymity', () => {
  it.each(found)('finds whose name is withheld, and why: %s', (marked, expected, known) => {
    expect(lines(marked, known)).toEqual(expected);
  });
  it.each(empty)('finds nothing: %s', (marked, expected, known) => {
    expect(lines(marked, known)).toEqual(expected);
  });
  it.each(anonymityFormulaEntries.map(({ id, example }) => [id, example] as const))(
    'formula %s fires in its example',
    (id, example) => {
      const { tokens } = layersUpTo(example, 'tokens');
      expect(matchFormulas(tokens!).map(({ formula }) => formula.id)).toContain(id);
    },
  );
});
