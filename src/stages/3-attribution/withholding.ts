import type { Token } from '../../model/layers.ts';

/** Verbs that lead to it: declined | to be named. */
export const withholding = new Set(
  'decline refuse ask want prefer agree wish request choose opt insist beg plead crave'.split(' '),
);

/** declined to be named, refused to identify: anonymity, no statement */
export function isWithholding(tokens: readonly Token[], at: number): boolean {
  const word = /^(?:be|remain|stay)$/.test(tokens[at]?.norm ?? '') ? tokens[at + 1] : tokens[at];
  if (/^(?:give|provide|use|disclose|have|reveal|share)$/.test(word?.norm ?? ''))
    return tokens.slice(at, at + 5).some(({ norm }) => /^(?:names?|surnames?|identity)$/.test(norm));
  return /^(?:named?|naming|identify|identifying|identified|quoted|mentioned|anonymous|unnamed)$/.test(
    word?.norm ?? '',
  );
}

/**
 * pleaded anonymity, identified herself only as, does not want his name in print, spoke on condition that …, asked that
 * her name be withheld: how a source stays unnamed
 */
export function keepsUnnamed(tokens: readonly Token[], at: number, to: number): boolean {
  const next = at + 1 < to ? tokens[at + 1]!.norm : '';
  const second = at + 2 < to ? tokens[at + 2]!.norm : '';
  if (unnamed.has(next === 'for' || next === 'on' ? second : next)) return true;
  if (selves.has(next)) return tokens[at]!.lemma === 'identify';
  if (next === 'that' && pleaders.has(tokens[at]!.lemma)) return isAboutName(tokens, at + 2, to);
  if ((next === 'on' || next === 'off' || next === 'under') && talkers.has(tokens[at]!.lemma))
    return terms.has(second === 'the' ? (tokens[at + 3]?.norm ?? '') : second);
  return withheld.has(second) && withholders.has(tokens[at]!.lemma);
}

/** that | his name be withheld, she not be identified, we not use his surname */
function isAboutName(tokens: readonly Token[], first: number, to: number): boolean {
  const near = tokens.slice(first, Math.min(to, first + 7)).map(({ norm }) => norm);
  const isName = near.some(norm => withheld.has(norm));
  const isKept = near.some(norm => kept.has(norm));
  return isKept && (isName || near.includes('not') || near.includes("n't"));
}

const pleaders = new Set(['ask', 'request', 'insist', 'demand', 'stipulate']);
const kept = new Set(
  'withheld used use published publish printed print disclosed revealed named name identified identify changed kept protected hidden only'.split(
    ' ',
  ),
);
const talkers = new Set(['speak', 'talk', 'brief', 'comment']);
const terms = new Set(['condition', 'background', 'record', 'understanding', 'pseudonym', 'alias']);
const unnamed = new Set(['anonymity', 'anonymous', 'anonymously']);
const selves = new Set(['himself', 'herself', 'themselves']);
const withheld = new Set(['name', 'names', 'surname', 'surnames', 'identity', 'identities']);
const withholders = new Set(['want', 'wish', 'like', 'release', 'reveal', 'disclose', 'withhold']);
