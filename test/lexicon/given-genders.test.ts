import { expect, it } from 'vitest';
import { usualGender } from '../../src/lexicon/given-genders.ts';

it.each([
  ['Nancy', 'female'],
  ['Susan', 'female'],
  ['George', 'male'],
  ['David', 'male'],
  ['Zandar', null],
  ['', null],
])('who usually bears %s: %s', (name, gender) => expect(usualGender(name)).toBe(gender));
