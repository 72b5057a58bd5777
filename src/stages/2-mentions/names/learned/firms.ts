import { firmBodies, firmOffices } from '../../../../lexicon/firm-cues.ts';
import { placeEndings } from '../../../../lexicon/name-words.ts';
import { isListedPlace, listedAs } from '../listed.ts';
import { isFirst, isHonorific, isLast } from '../word-lists.ts';
import { keyOf, type Word } from '../words.ts';
import type { Found } from './found.ts';

/** How far behind a name its description may end: `, the country’s largest mobile phone operator`. */
const maxWords = 7;

/** Bodies of no list that the model takes for towns or people: an economist at Zandrex; Zandrex, the airline. */
export function retypeFirms(words: readonly Word[], all: readonly Found[]): Found[] {
  const known = surnames(words, all);
  const firms = new Set<string>();
  const mayBeFirm = (found: Found) =>
    isDoubtful(words, found) && (found.type === 'place' || !known.has(words[found.first]!.key));
  for (const found of all) {
    const isFirm = mayBeFirm(found) && (isBehindOffice(words, found) || isCalledBody(words, found));
    if (isFirm || isBehindBody(words, found)) firms.add(keyOf(words, found));
  }
  if (firms.size === 0) return [...all];
  return all.map(found =>
    found.end - found.first === 1 && found.type !== 'organization' && firms.has(keyOf(words, found))
      ? { ...found, type: 'organization', by: 'rule:firm-cue', confidence: 0.7 }
      : found,
  );
}

function surnames(words: readonly Word[], all: readonly Found[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { first, end, type } of all)
    if (type === 'person' && end - first > 1) known.add(words[end - 1]!.key);
  return known;
}

/** One word, in no list of places or people. */
function isDoubtful(words: readonly Word[], { first, end, type }: Found): boolean {
  const word = words[first]!;
  if ((type !== 'place' && type !== 'person') || end - first > 1 || word.shape === 'number') return false;
  if (isListedPlace(listedAs(words, first, end)) || placeEndings.has(word.text)) return false;
  const before = words[first - 1];
  if (before && (isHonorific(before) || before.shape === 'initial')) return false;
  return type === 'place' || !(isFirst(word) || isLast(word));
}

const isOneOf = (nouns: ReadonlySet<string>, { key, lemma }: Word): boolean =>
  nouns.has(key) || nouns.has(lemma.toLowerCase());

/** chief economist at Zandrex, president of Zandrex, a spokesman for Zandrex */
function isBehindOffice(words: readonly Word[], { first }: Found): boolean {
  const at = words[first - 1];
  const noun = words[first - 2];
  return (
    /^(?:of|at|for|with)$/.test(at?.text ?? '') &&
    noun?.sentence === words[first]!.sentence &&
    isOneOf(firmOffices, noun)
  );
}

/** the Zandrian News Agency, Zandrex, reported; its airline, Zandrex, grew */
function isBehindBody(words: readonly Word[], { first, end, type }: Found): boolean {
  if ((type !== 'place' && type !== 'person') || end - first > 1) return false;
  const noun = words[first - 2];
  return (
    words[first - 1]?.text === ',' &&
    words[end]?.text === ',' &&
    noun?.sentence === words[first]!.sentence &&
    isOneOf(firmBodies, noun) &&
    !/s$/.test(noun.key)
  );
}

/** Zandrex, the state airline, ; Zandrex, a maker of tyres, */
function isCalledBody(words: readonly Word[], { end }: Found): boolean {
  if (words[end]?.text !== ',' || !/^(?:the|a|an|its)$/.test(words[end + 1]?.text ?? '')) return false;
  for (let i = end + 2; i < Math.min(words.length, end + 2 + maxWords); i++) {
    const { pos, shape, text } = words[i]!;
    const next = words[i + 1]?.text ?? '.';
    if (isOneOf(firmBodies, words[i]!) && /^(?:[,.;:)]|of|for|that|which|in)$/.test(next)) return true;
    if (shape === 'mark' || /^(?:VERB|AUX|ADP|PRON)$/.test(pos) || text === 'and') return false;
  }
  return false;
}
