import { describe, expect, it } from 'vitest';
import { roleLines } from '../../support/roles.ts';

type Row = readonly [text: string, roles: readonly string[]];

const check = (rows: readonly Row[]) =>
  it.each(rows)('%s', (text, expected) => expect(roleLines(text)).toEqual(expected));

describe('titles of no list', () => {
  check([
    ['They met falconer Jane Roe in Lagos.', ['Roe: falconer = falconer, current title']],
    ['Jane Roe, a retired falconer, agreed.', ['Roe: falconer = retired falconer, former apposition']],
    ['Jane Roe works as a falconer.', ['Roe: falconer = falconer, current predicate']],
    [
      'They quoted falconers Jane Roe and John Doe.',
      ['Roe: falconer = falconers, current title', 'Doe: falconer = falconers, current title'],
    ],
    ['Farmer-activist Jane Roe agreed.', ['Roe: Farmer-activist = Farmer-activist, current title']],
    [
      'They met actor-turned-politician Jane Roe.',
      ['Roe: actor-turned-politician = actor-turned-politician, current title'],
    ],
    ['They met psychology major Jane Roe.', ['Roe: psychology major = psychology major, current title']],
    ['They kept the falconer Roe admired.', []],
    ['Jane Roe is the falconer in this story.', []],
    ['Jane Roe, a mother of two, agreed.', []],
    ['They met the citizen Jane Roe.', []],
    ['The star Roe saw was red.', []],
  ]);
});

describe('rows of titles', () => {
  check([
    [
      'A teacher, beekeeper and keen gardener, Jane Roe pointed at the tree.',
      [
        'Roe: teacher = teacher, current title',
        'Roe: beekeeper = beekeeper, current title',
        'Roe: gardener = keen gardener, current title',
      ],
    ],
    ['The Under Secretary and President Roe discussed it.', ['Roe: President = President, current title']],
    [
      'They said Presidents Roe and King Doe met.',
      ['Roe: President = Presidents, current title', 'Doe: King = King, current title'],
    ],
  ]);
});

describe('what the verb and the brackets say', () => {
  check([
    ['The new director is Jane Roe.', ['Roe: director = new director, current predicate']],
    ['The coach was John Doe, who left.', ['Doe: coach = coach, former predicate']],
    ["The mayor is Jane Roe's friend.", []],
    [
      'Jane Roe, acting as chief negotiator, agreed.',
      ['Roe: chief negotiator = chief negotiator, current predicate'],
    ],
    ['The choice of Jane Roe as speaker surprised them.', ['Roe: speaker = speaker, incoming predicate']],
    ['Jane Roe (MP, Lagos) agreed.', ['Roe: MP = MP, current apposition']],
    [
      'Jane Roe (Example Bank CEO) agreed.',
      ['Roe: CEO = Example Bank CEO, current apposition [Example Bank]'],
    ],
    ['Jane Roe (DC) agreed.', []],
    [
      'Jane Roe, organiser of the march, agreed.',
      ['Roe: organiser = organiser of the march, current apposition'],
    ],
    [
      'Max Noe, head Priest of the temple, left.',
      ['Noe: head Priest = head Priest of the temple, current apposition'],
    ],
  ]);
});
