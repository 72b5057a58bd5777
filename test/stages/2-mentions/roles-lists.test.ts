import { describe, expect, it } from 'vitest';
import { roleLines } from '../../support/roles.ts';

type Row = readonly [text: string, roles: readonly string[]];

const check = (rows: readonly Row[]) =>
  it.each(rows)('%s', (text, expected) => expect(roleLines(text)).toEqual(expected));

describe('a list of people', () => {
  check([
    [
      'They honoured novelists Jane Roe and John Doe; actors Ann Poe and Max Noe.',
      [
        'Roe: novelist = novelists, current title',
        'Doe: novelist = novelists, current title',
        'Poe: actor = actors, current title',
        'Noe: actor = actors, current title',
      ],
    ],
    [
      'The speakers included flood survivor Jane Roe and John Doe.',
      ['Roe: speaker = speakers, current inclusion', 'Doe: speaker = speakers, current inclusion'],
    ],
    ['The speakers included nobody. Jane Roe left.', []],
  ]);
});

describe('kin beside a name', () => {
  check([
    ['His wife, Jane Roe, is a nurse.', ['Roe: nurse = nurse, current predicate']],
    ['Jane Roe, his sister, was a nurse.', ['Roe: nurse = nurse, former predicate']],
    [
      'Jane Roe, a mother of three and project manager, left.',
      ['Roe: project manager = project manager, current apposition'],
    ],
    ['His wife, Jane Roe, is tall.', []],
  ]);
});

describe('whose title it is', () => {
  check([
    ['A lawyer for the mayor, Jane Roe, agreed.', ['Roe: lawyer = lawyer for the mayor, current title']],
    ['An official with the port, Jane Roe, agreed.', ['Roe: official = official, current title']],
    [
      'The Senior Adviser to the President Jane Roe agreed.',
      ['Roe: Senior Adviser = Senior Adviser to the President, current title'],
    ],
    ['Both Democrat Jane Roe and Republican John Doe agreed.', []],
  ]);
});

describe('words that say no status and no title', () => {
  check([
    ['Late night host Jane Roe agreed.', ['Roe: night host = Late night host, current title']],
    ['Jane Roe, a caretaker, agreed.', ['Roe: caretaker = caretaker, current apposition']],
    ['Jane Roe and John Doe are closer now.', []],
    ['Jane Roe Sr. agreed.', []],
  ]);
});

describe('how far a title goes', () => {
  check([
    [
      'Jane Roe, a vice president for public and governmental affairs, agreed.',
      ['Roe: vice president = vice president for public and governmental affairs, current apposition'],
    ],
    [
      'Attorney for the plaintiffs Jane Roe agreed.',
      ['Roe: Attorney = Attorney for the plaintiffs, current title'],
    ],
  ]);
});
