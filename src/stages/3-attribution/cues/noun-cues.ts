import { reportingNouns } from '../../../lexicon/reporting-nouns.ts';
import type { Token } from '../../../model/layers.ts';
import type { CueSite, FoundCue } from './find-cues.ts';

const owners = new Set(['his', 'her', 'their', 'its', 'my', 'our', "'s", "'"]);

/** the mayor's claim that the bridge is safe; her criticism of the plan; warnings that the dam could break */
export function nounCue({ tokens, at, from, to }: CueSite): FoundCue | null {
  const { pos, lemma, norm } = tokens[at]!;
  if (pos !== 'NOUN' && !(pos === 'VERB' && at > from && isOwner(tokens, at - 1))) return null; // his hope that
  const noun = reportingNouns.get(lemma) ?? reportingNouns.get(norm);
  const link = at + 2 < to ? tokens[at + 1]!.norm : '';
  if (!noun?.links.has(link)) return null;
  let first = at;
  while (first > from && tokens[first - 1]!.pos === 'ADJ') first--;
  const isOwned = first > from && isOwner(tokens, first - 1);
  if (!isOwned && !(noun.unowned && link === 'that')) return null;
  return {
    first: isOwned ? first : at,
    end: link === 'that' ? at + 1 : at + 2,
    kind: 'noun',
    lemma: reportingNouns.has(lemma) ? lemma : norm,
    type: 'statement',
    by: isOwned ? 'rule:owned-noun' : 'rule:noun-that',
    confidence: isOwned ? 0.7 : 0.6,
  };
}

const isOwner = (tokens: readonly Token[], i: number): boolean => owners.has(tokens[i]!.norm);
