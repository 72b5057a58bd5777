import { describe, expect, it } from 'vitest';
import type { Found } from '../../../src/stages/2-mentions/names/learned/found.ts';
import { retypeTowns } from '../../../src/stages/2-mentions/names/learned/towns.ts';
import { readWords } from '../../../src/stages/2-mentions/names/words.ts';
import { layerOf, layersUpTo } from '../../support/layers.ts';

/** Types of all mentions of Florence that a tagger takes for people. */
function typesIn(text: string): readonly string[] {
  const { sentences, tokens } = layersUpTo(text, 'sentences');
  const words = readWords(sentences!, tokens!);
  const found = words.flatMap((word, first): Found[] => {
    if (word.text !== 'Florence') return [];
    const end = words[first + 1]?.text === 'Miller' ? first + 2 : first + 1;
    return [{ first, end, type: 'person', by: 'test', confidence: 0.8 }];
  });
  return retypeTowns(words, found).map(({ type }) => type);
}

describe('a first name that is a large town', () => {
  it.each([
    [
      'is the town where it stands like one',
      'The Florence museum closed. Florence was quiet.',
      ['place', 'place'],
    ],
    ['behind a preposition', 'They met in Florence.', ['place']],
    [
      'is a person where somebody bears it',
      'Florence Miller came. They met in Florence.',
      ['person', 'person'],
    ],
    ['and where it speaks', 'The Florence museum closed, Florence said.', ['person', 'person']],
    ['and where nothing shows a town', 'Florence was quiet.', ['person']],
  ])('%s', (_, text, types) => expect(typesIn(text)).toEqual(types));
});

describe('namesakes', () => {
  const mentions = (text: string) =>
    layerOf(text, 'people').map(({ name, mentions }) => [name, mentions.length]);

  it('are told apart by what their first names say', () => {
    const text = 'They met Susan Miller and David Miller. Mrs. Miller left. Mr. Miller stayed.';
    expect(mentions(text)).toEqual([
      ['Susan Miller', 2],
      ['David Miller', 2],
    ]);
  });

  it('of one gender by who was named last', () => {
    const text = 'They met George Miller. Mr. Miller left. They met David Miller. Mr. Miller stayed.';
    expect(mentions(text)).toEqual([
      ['George Miller', 2],
      ['David Miller', 2],
    ]);
  });
});
