import { describe, expect, it } from 'vitest';
import { findSourceNoun, pluralOf, sourceNounEntries, sourceNouns } from '../../src/lexicon/source-nouns.ts';

const words = (text: string) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}'’-]+/gu, ' ')} `;

describe('source nouns', () => {
  it('each fires in its example', () => {
    const silent = sourceNounEntries.filter(
      entry =>
        !words(entry.example).includes(` ${entry.noun} `) &&
        !words(entry.example).includes(` ${pluralOf(entry)} `),
    );
    expect(silent.map(({ noun }) => noun)).toEqual([]);
  });

  it('none is listed twice', () => {
    expect(new Set(sourceNounEntries.map(({ noun }) => noun)).size).toBe(sourceNounEntries.length);
  });

  it.each([
    ['officials', 'person', true],
    ['spokeswoman', 'spokesperson', false],
    ['critics', 'class', true],
    ['police', 'organization', true],
    ['survey', 'document', false],
    ['public', 'crowd', false],
    ['staff', 'person', true],
    ['kenyans', 'class', true],
    ['ex-minister', 'class', false],
  ] as const)('%s is a %s', (word, kind, plural) => {
    expect(findSourceNoun(word)).toMatchObject({
      kind,
      plural: word === 'police' ? sourceNouns.get(word)!.plural : plural,
    });
  });

  it.each(['bridge', 'harbour', 'quickly'])('%s is none', word => {
    expect(findSourceNoun(word)).toBeNull();
  });
});
