import { describe, expect, it } from 'vitest';
import { roleLines } from '../../support/roles.ts';

type Row = readonly [text: string, roles: readonly string[]];

const check = (rows: readonly Row[]) =>
  it.each(rows)('%s', (text, expected) => expect(roleLines(text)).toEqual(expected));

describe('a post that somebody holds', () => {
  check([
    [
      'Jane Roe took bribes in her role as president of the club.',
      ['Roe: president = president of the club, current predicate'],
    ],
    [
      'Jane Roe left after her four-year term as mayor of Lagos.',
      ['Roe: mayor = mayor of Lagos, former predicate'],
    ],
    ["They recalled John Doe's tenure as coach.", ['Doe: coach = coach, former predicate']],
    [
      'Prior to her appointment as justice minister, Jane Roe was a prosecutor.',
      [
        'Roe: justice minister = justice minister, current predicate',
        'Roe: prosecutor = prosecutor, former predicate',
      ],
    ],
    ['John Doe announced his resignation as dean.', ['Doe: dean = dean, former predicate']],
    ['Jane Roe spent ten years as mayor of Lagos.', ['Roe: mayor = mayor of Lagos, former predicate']],
    ['Jane Roe spoke of the role as mayor.', []],
    ['Jane Roe likes its work as judges do.', []],
    ["The port's role as guardian pleased Jane Roe.", []],
  ]);
});

describe('titles with hyphens', () => {
  check([
    ['Attorney-General Jane Roe agreed.', ['Roe: Attorney-General = Attorney-General, current title']],
    [
      'The Solicitor-General, Jane Roe, agreed.',
      ['Roe: Solicitor-General = Solicitor-General, current title'],
    ],
  ]);
});

describe('titles before a comma', () => {
  check([
    [
      'Finance Minister, Jane Roe says the tax will fall.',
      ['Roe: Finance Minister = Finance Minister, current title'],
    ],
    [
      'Zandar Noor councillor, Jane Roe said: “We will do it.”',
      ['Roe: councillor = Zandar Noor councillor, current title'],
    ],
    ['They met John Doe and his aide - Mei Tan - there.', ['Tan: aide = aide, current title']],
    [
      "Doe's personal driver, Max Noe, was freed.",
      ["Noe: personal driver = Doe's personal driver, current title"],
    ],
    [
      'Her brother and former finance minister, John Doe, left.',
      ['Doe: finance minister = former finance minister, former title'],
    ],
    ['The mayor, Roe said, left.', []],
    ['The driver, John Doe, stopped the truck for prices - Mei Tan - fell.', []],
  ]);
});

describe('what stands around a title', () => {
  check([
    [
      'They met strategist and 2022 campaign director John Doe.',
      [
        'Doe: strategist = strategist, current title',
        'Doe: campaign director = 2022 campaign director, current title',
      ],
    ],
    ['In 2022 director John Doe left.', ['Doe: director = director, current title']],
    [
      'Jane Roe, a researcher at the Example Bank think tank, agreed.',
      ['Roe: researcher = researcher at the Example Bank think tank, current apposition [Example Bank]'],
    ],
    [
      'Jane Roe, a lawyer from Example Bank, agreed.',
      ['Roe: lawyer = lawyer from Example Bank, current apposition [Example Bank]'],
    ],
    ['Jane Roe, a lawyer from Lagos, agreed.', ['Roe: lawyer = lawyer, current apposition']],
    [
      'Jane Roe was president of the club in the 1990s.',
      ['Roe: president = president of the club, former predicate'],
    ],
  ]);
});

describe('titles side by side', () => {
  check([
    [
      'Prime Minister Jane Roe, Deputy Prime Minister and Foreign Minister John Doe left.',
      [
        'Roe: Prime Minister = Prime Minister, current title',
        'Doe: Deputy Prime Minister = Deputy Prime Minister, current title',
        'Doe: Foreign Minister = Foreign Minister, current title',
      ],
    ],
    [
      'They met opposition MP and shadow health minister Jane Roe.',
      [
        'Roe: opposition MP = opposition MP, current title',
        'Roe: shadow health minister = shadow health minister, current title',
      ],
    ],
    [
      'Inspector General of Police (Lagos Range) Jane Roe agreed.',
      ['Roe: Inspector General = Inspector General of Police, current title'],
    ],
    [
      'Jane Roe, who served as mayor from 2014 to 2019, is now the governor.',
      ['Roe: mayor = mayor, former predicate', 'Roe: governor = governor, current predicate'],
    ],
    [
      'The president of the court, Jane Roe remarked, and left.',
      ['Roe: president = president of the court, current title'],
    ],
    ['The president of the court, Roe remarked, left.', []],
  ]);
});
