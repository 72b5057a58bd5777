import { describe, expect, it } from 'vitest';
import { layerOf, textsOf } from '../../support/layers.ts';

const peopleIn = (text: string) =>
  layerOf(text, 'people').map(person => [person.name, ...textsOf(text, person.mentions)]);

describe('one person for all mentions', () => {
  it.each([
    ['surnames', 'They met Wanjiru Kamau. Kamau left.', [['Wanjiru Kamau', 'Wanjiru Kamau', 'Kamau']]],
    [
      'a surname before the full name',
      'Kamau won.\n\nMayor Wanjiru Kamau spoke on Friday.',
      [['Wanjiru Kamau', 'Kamau', 'Wanjiru Kamau']],
    ],
    [
      'first names',
      'They met Sipho Dlamini. “No,” Sipho said.',
      [['Sipho Dlamini', 'Sipho Dlamini', 'Sipho']],
    ],
    [
      'spellings',
      'They met Andrey Popov. Andrei Popov left.',
      [['Andrey Popov', 'Andrey Popov', 'Andrei Popov']],
    ],
    ['initials', 'They met Ana B. Ruiz. Ana Ruiz left.', [['Ana B. Ruiz', 'Ana B. Ruiz', 'Ana Ruiz']]],
    [
      'short forms',
      'They met Robert Miller. Rob Miller left.',
      [['Robert Miller', 'Robert Miller', 'Rob Miller']],
    ],
    [
      'family name first',
      'President Zhang Weimin spoke. Mr. Zhang left.',
      [['Zhang Weimin', 'Zhang Weimin', 'Zhang']],
    ],
    [
      'the opening of one longer name',
      'They met Mary Bright. Mary Bright Orlen left.',
      [['Mary Bright Orlen', 'Mary Bright', 'Mary Bright Orlen']],
    ],
    [
      'the fuller form names the person',
      'They met Ana Ruiz. Ana Maria Ruiz left.',
      [['Ana Maria Ruiz', 'Ana Ruiz', 'Ana Maria Ruiz']],
    ],
  ])('%s', (_, text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });
});

describe('two who share a surname stay two', () => {
  it('the opening of two longer names is a name of its own', () => {
    const text = 'Carlos Ruiz met Carlos Ruiz Zafon and Carlos Ruiz Perez.';
    expect(peopleIn(text).map(([name]) => name)).toEqual([
      'Carlos Ruiz',
      'Carlos Ruiz Zafon',
      'Carlos Ruiz Perez',
    ]);
  });

  it('a bare surname goes to the one named last', () => {
    const text = 'They met Ana Ruiz. Ruiz left. They met Luis Ruiz. Ruiz stayed.';
    expect(peopleIn(text)).toEqual([
      ['Ana Ruiz', 'Ana Ruiz', 'Ruiz'],
      ['Luis Ruiz', 'Luis Ruiz', 'Ruiz'],
    ]);
  });

  it('an honorific decides where gender is known', () => {
    const text = 'Her husband, Luis Ruiz, came. Ms. Ana Ruiz spoke. Mr. Ruiz left.';
    expect(peopleIn(text)).toEqual([
      ['Luis Ruiz', 'Luis Ruiz', 'Ruiz'],
      ['Ana Ruiz', 'Ana Ruiz'],
    ]);
  });

  it('a shared surname names both', () => {
    expect(peopleIn('They met Robert and Amina Bello there.')).toEqual([
      ['Robert Bello', 'Robert'],
      ['Amina Bello', 'Amina Bello'],
    ]);
  });

  it('behind an honorific stands a surname, which the next name does not share', () => {
    expect(peopleIn('They met Mr. Kamau and Amina Bello there.')).toEqual([
      ['Kamau', 'Kamau'],
      ['Amina Bello', 'Amina Bello'],
    ]);
  });
});

it.each([
  ['Mrs. Kamau left.', 'female'],
  ['Sir Otto Bauer left.', 'male'],
  ['She came with her husband, Luis Ruiz, on Friday.', 'male'],
  ['Queen Amina spoke.', 'female'],
  ['Maria Ruiz left.', null],
])('gender only where the article shows it: %s', (text, gender) => {
  expect(layerOf(text, 'people').map(person => person.gender)).toEqual([gender]);
});

it('ids follow first mention', () => {
  const people = layerOf('They met Ana Ruiz and Luis Bauer.', 'people');
  expect(people.map(({ id, name }) => [id, name])).toEqual([
    ['person-1', 'Ana Ruiz'],
    ['person-2', 'Luis Bauer'],
  ]);
});

it.each(['', 'The mayor and the minister left.', 'They live in Nairobi.'])('nobody in: %s', text => {
  expect(layerOf(text, 'people')).toEqual([]);
});
