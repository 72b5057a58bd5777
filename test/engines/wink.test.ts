import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { winkTokens } from '../../src/engines/wink.ts';
import { parts } from '../../src/engines/wink-parts.ts';
import { splitBlocks } from '../../src/stages/1-text/paragraphs/split.ts';
import { filesBelow, read } from '../support/source-files.ts';

const require = createRequire(import.meta.url);
const model = require('wink-eng-lite-web-model');
const shipped = require('wink-nlp')(model, ['sbd', 'pos']);

/** The tokens of a text that is one paragraph. */
const readWhole = (text: string) => winkTokens(text, [{ start: 0, end: text.length }]);

/** What wink-nlp as it ships says of a text. */
function readShipped(text: string) {
  const doc = shipped.readDoc(text);
  const out = (what: string) => doc.tokens().out(shipped.its[what]) as string[];
  const [texts, parts, lemmas] = [out('value'), out('pos'), out('lemma')];
  const ends = doc.sentences().out(shipped.its.span) as [number, number][];
  return texts
    .map((word, i) => ({
      text: word,
      pos: parts[i],
      lemma: lemmas[i],
      final: ends.some(([, end]) => end === i),
    }))
    .filter(({ pos }) => pos !== 'SPACE');
}

describe('wink-nlp', () => {
  it.each([
    'Dr. Ilse Marwick can’t say when. "It isn\'t ready," she told Zandarian radio at 9.30am.',
    "The theatre’s colour-blind mayor (D-N.Y.) paid $1.5 million, didn't he? No. 5 was hers...",
    'They will be leaving the leaves; leaves were left. He saw the saw on Jan. 5, 2021 — twice!',
  ])('says what it says as it ships: %j', text => {
    const straight = text.replace(/(?<=\p{L})’(?=\p{L})/gu, "'");
    const said = readWhole(straight).map(({ text, pos, lemma, final }) => ({ text, pos, lemma, final }));
    expect(said).toEqual(readShipped(straight));
  });

  it('knows the words that the whole model knows', () => {
    expect(isDeepStrictEqual(parts.core(), model.core())).toBe(true);
  });

  it('reads a word alike whatever part of speech it was before', () => {
    const before = ['They saw it.', 'The saw broke.'].map(readWhole);
    expect(['They saw it.', 'The saw broke.', 'They saw it.'].map(readWhole)).toEqual([...before, before[0]]);
    expect(before.map(tokens => tokens[1]!.lemma)).toEqual(['see', 'saw']);
  });

  it('forgets between articles what it has read', () => {
    const article = "The candidate's plan was the Marwick's plan.";
    const before = readWhole(article);
    readWhole("No plan was like the candidate's, or the Marwick's.");
    expect(readWhole(article)).toEqual(before);
  });

  it.each([
    ['He paid in USD.', 'He paid USD5,000.'],
    ['He paid USD5,000.', 'He paid in USD.'],
    ['Born in the low-50s, he sat.', 'A low-50s start.'],
    ["THE MAYOR'S VOTE.", "The Mayor's vote."],
  ])('reads alike after %j: %j', (first, second) => {
    const before = readWhole(second);
    readWhole(first);
    expect(readWhole(second)).toEqual(before);
  });

  it('forgets within bounds: a word list of its own for sixty thousand new words', () => {
    const article = 'Ilse Marwick spoke to xqz17q and xqz18q.';
    const before = readWhole(article);
    readWhole(Array.from({ length: 60_000 }, (_, i) => `xqz${i}q`).join(' '));
    expect(readWhole(article)).toEqual(before);
  });

  it.each(filesBelow('fixtures/articles', '.txt').slice(0, 5))('gives the same in any order: %s', path => {
    const text = read(path);
    const before = winkTokens(text, splitBlocks(text));
    readWhole(text.toUpperCase().replaceAll('\n', ' '));
    expect(winkTokens(text, splitBlocks(text))).toEqual(before);
  });
});
