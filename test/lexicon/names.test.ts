import { describe, expect, it } from 'vitest';
import { nameCueEntries } from '../../src/lexicon/name-cues.ts';
import { nameWeightEntries } from '../../src/lexicon/name-weights.ts';
import {
  isCommonWord,
  notNameEntries,
  organizationEntries,
  organizationWordEntries,
  particleEntries,
  placeWordEntries,
} from '../../src/lexicon/name-words.ts';
import { countKeys, decidePieces } from '../../src/stages/2-mentions/names/decide.ts';
import { gatherFacts } from '../../src/stages/2-mentions/names/facts.ts';
import { featuresOf } from '../../src/stages/2-mentions/names/features.ts';
import { readPieces } from '../../src/stages/2-mentions/names/find-names.ts';
import { gatherParts, partFeatures } from '../../src/stages/2-mentions/names/parts.ts';

import { readWords } from '../../src/stages/2-mentions/names/words.ts';
import { layerOf, layersUpTo } from '../support/layers.ts';

const namesIn = (text: string) =>
  layerOf(text, 'names').map(name => `${name.type}: ${text.slice(name.start, name.end)}`);

/** Examples in which nothing satisfies `fires`. */
const silent = <E extends { readonly example: string }>(
  entries: readonly E[],
  fires: (found: string, entry: E) => boolean,
) =>
  entries
    .filter(entry => !namesIn(entry.example).some(found => fires(found, entry)))
    .map(entry => [entry.example, namesIn(entry.example)]);

/** Every feature that fires somewhere in the text. */
function featuresIn(text: string): ReadonlySet<string> {
  const { sentences, tokens } = layersUpTo(text, 'sentences');
  const words = readWords(sentences!, tokens!);
  const facts = gatherFacts(words);
  const pieces = readPieces(words, facts);
  const counts = countKeys(pieces);
  const parts = gatherParts(
    words,
    decidePieces(words, pieces, facts).filter(({ piece }) => piece.end - piece.first > 1),
  );
  return new Set(
    pieces.flatMap(piece => [...featuresOf(words, piece, facts, counts), ...partFeatures(piece.key, parts)]),
  );
}

describe('lexicons of names fire in their examples', () => {
  it('organization words', () => {
    const wrong = organizationWordEntries.filter(({ kind, example }) => {
      const found = featuresIn(example);
      return (
        !found.has(kind === 'opening' ? 'begins:opening' : `ends:${kind}`) && !found.has('begins:opening')
      );
    });
    expect(wrong.map(entry => [entry.example, namesIn(entry.example)])).toEqual([]);
  });

  it('organizations', () => {
    expect(silent(organizationEntries, (found, entry) => found === `organization: ${entry.name}`)).toEqual(
      [],
    );
  });

  it('place words', () => {
    const wrong = placeWordEntries.filter(
      ({ kind, stands, example }) =>
        !featuresIn(example).has(`${stands === 'after' ? 'ends' : 'begins'}:${kind}`),
    );
    expect(wrong.map(entry => [entry.example, namesIn(entry.example)])).toEqual([]);
  });

  it('particles', () => {
    expect(silent(particleEntries, (found, { word }) => found === `person: Omar ${word} Zandar`)).toEqual([]);
  });

  it('words that are no names', () => {
    const named = notNameEntries.filter(entry =>
      namesIn(entry.example).some(found => found.endsWith(entry.word)),
    );
    expect(named.map(entry => [entry.example, namesIn(entry.example)])).toEqual([]);
  });

  it('cues beside a name', () => {
    const features = {
      saying: 'before:saying after:saying',
      inside: 'before:inside',
      'place-kind': 'before:kind-of',
      kin: 'before:kin',
      firm: 'before:firm',
    } as const;
    const wrong = nameCueEntries.filter(entry => {
      const found = featuresIn(entry.example);
      return !features[entry.cue].split(' ').some(feature => found.has(feature));
    });
    expect(wrong.map(entry => entry.example)).toEqual([]);
  });

  it('weights', () => {
    const wrong = nameWeightEntries.filter(entry => !featuresIn(entry.example).has(entry.feature));
    expect(wrong.map(entry => [entry.feature, entry.example])).toEqual([]);
  });
});

it('common words hold no names', () => {
  expect(['the', 'police', 'said'].every(isCommonWord)).toBe(true);
  expect(['ana', 'kenya', 'okafor'].some(isCommonWord)).toBe(false);
});
