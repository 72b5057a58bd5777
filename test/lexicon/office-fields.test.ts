import { describe, expect, it } from 'vitest';
import { officeFieldEntries } from '../../src/lexicon/office-fields.ts';
import { layerOf } from '../support/layers.ts';

const peopleIn = (text: string) => layerOf(text, 'people').map(person => person.name);

describe('fields of offices', () => {
  it('end the office in their examples, so that the name begins behind them', () => {
    const wrong = officeFieldEntries.filter(({ example }) => peopleIn(example).join() !== 'Carla Jensen');
    expect(wrong.map(({ example }) => [example, peopleIn(example)])).toEqual([]);
  });

  it.each([
    ['Minister for Foreign Affairs Carla Jensen left.', ['Carla Jensen']],
    ['Secretary of Veterans Affairs Peter Long left.', ['Peter Long']],
    ['Superintendent of Schools Anna Miller left.', ['Anna Miller']],
    ['They met Harold Miller Sr. there.', ['Harold Miller Sr.']],
    ['The Ministry of Foreign Affairs closed.', []],
    ['The Director of Public Works Council left.', []],
  ])('%s', (text, people) => expect(peopleIn(text)).toEqual(people));
});
