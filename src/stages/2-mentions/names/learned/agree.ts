import { nameParticles, organizationWords } from '../../../../lexicon/name-words.ts';
import { keyOf, type Word } from '../words.ts';
import { isCalledFirm } from './firm-cues.ts';
import type { Found } from './found.ts';

/** Share of the votes that a type needs to overrule a mention, and how sure the mention must not be. */
const majority = 0.7;
/** The same for a word in capitals: whose surname it is, it names. */
const shoutedMajority = 0.5;
const sure = 0.9;
/** A part of a person's name votes for the part that stands alone. */
const partShares = { last: 1, other: 0.4 };

/** A firm by its full name votes for its short one. */
const firmShare = 2;
/** What the article calls a firm. */
const calledShare = 12;

type Votes = Map<Found['type'], number>;

/** One type for all mentions of a name in an article, unless the words around a mention leave no doubt. */
export function agree(words: readonly Word[], all: readonly Found[]): Found[] {
  const ballots = gatherVotes(words, all);
  return all.map(found => {
    const votes = ballots.get(keyOf(words, found))!;
    const isFirm = (votes.get('organization') ?? 0) >= firmShare;
    if (found.confidence >= sure && !isFirm) return found;
    let sum = 0;
    let best = found.type;
    for (const [type, count] of votes) {
      sum += count;
      if (count > votes.get(best)!) best = type;
    }
    const share = votes.get(best)! / sum;
    const needed =
      found.end - found.first === 1 && words[found.first]!.shape === 'caps' ? shoutedMajority : majority;
    return best !== found.type && share >= needed
      ? { ...found, type: best, confidence: share * sure }
      : found;
  });
}

function gatherVotes(words: readonly Word[], all: readonly Found[]): ReadonlyMap<string, Votes> {
  const ballots = new Map<string, Votes>();
  const vote = (key: string, type: Found['type'], weight: number) => {
    const votes = ballots.get(key) ?? new Map();
    ballots.set(key, votes);
    votes.set(type, (votes.get(type) ?? 0) + weight);
  };
  for (const found of all) {
    vote(keyOf(words, found), found.type, found.confidence);
    if (found.type === 'person' && found.end - found.first === 1 && isCalledFirm(words, found))
      vote(keyOf(words, found), 'organization', calledShare);
    const firm = firmIn(words, found);
    if (firm !== null) vote(firm, 'organization', found.confidence * firmShare);
    if (found.type !== 'person' || found.end - found.first < 2) continue;
    for (let i = found.first; i < found.end; i++) {
      const { key, text } = words[i]!;
      if (nameParticles.has(text)) continue;
      vote(key, 'person', found.confidence * (i === found.end - 1 ? partShares.last : partShares.other));
    }
  }
  return ballots;
}

/** Zandar Holdings Inc: zandar holdings */
function firmIn(words: readonly Word[], { type, first, end }: Found): string | null {
  if (type !== 'organization' || end - first < 2) return null;
  const isCompany = organizationWords.get(words[end - 1]!.text)?.kind === 'company';
  return isCompany ? keyOf(words, { first, end: end - 1 }) : null;
}
