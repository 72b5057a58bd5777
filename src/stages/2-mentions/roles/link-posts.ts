import { ownedPosts } from '../../../lexicon/role-verbs.ts';
import type { RoleStatus } from '../../../model/mentions.ts';
import { type Context, type Link, personAfter, type Subject } from './context.ts';
import { beforeDeterminer } from './modifiers.ts';
import type { RolePhrase } from './phrases.ts';

/** Longest run of words between owner and noun: `his second four-year [term]`. */
const maxWords = 4;

/** in his role as president of the club; after Roe's term as mayor; since her appointment as judge, Roe has */
export function linkPost(context: Context, phrase: RolePhrase): Link | null {
  const { words } = context;
  const as = beforeDeterminer(words, phrase.first);
  const noun = words[as - 1];
  if (words[as]?.norm !== 'as' || !noun) return null;
  const status = ownedPosts.get(noun.norm);
  if (!status || phrase.head.plural) return null;
  for (let i = as - 2; i >= Math.max(0, as - 2 - maxWords); i--) {
    const word = words[i]!;
    if (/^(?:his|her)$/.test(word.norm)) {
      const owner = ownerOf(context, phrase, i);
      return owner && { ...found(owner), status: statusAt(context, i, status) };
    }
    if (/^(?:'s|')$/.test(word.norm)) {
      const owner = words[i - 1]?.person && context.standsFor.get(i);
      return owner ? { ...found(owner), status: statusAt(context, i - 1, status) } : null;
    }
    if (!/^(?:ADJ|NOUN|NUM|PROPN)$/.test(word.pos) && !/^(?:-|first|second|third|\d.*)$/.test(word.norm))
      return null;
  }
  return null;
}

const found = (owner: Subject) => ({
  people: owner.last,
  relation: 'predicate' as const,
  rule: 'post-of',
});

/** Whom `his` means; in a clause that opens the sentence, who comes behind its comma. */
function ownerOf(context: Context, phrase: RolePhrase, at: number): Subject | null {
  const { words } = context;
  const behind = words[phrase.end]?.norm === ',' ? personAfter(context, phrase.end + 1) : -1;
  const isOpening = !words.slice(0, at).some(word => word.person);
  if (behind < 0 || !isOpening) return context.pronoun(at);
  const { id } = words[behind]!.person!;
  return { last: [id], all: [id] };
}

/** after her term as mayor: she no longer is; before his appointment as judge: he was appointed */
function statusAt({ words }: Context, at: number, status: RoleStatus): RoleStatus {
  const before = words.slice(Math.max(0, at - 2), at).map(word => word.norm);
  if (status === 'current' && before.some(norm => /^(?:after|following|ended|finished)$/.test(norm)))
    return 'former';
  const isDone = before.some(norm => /^(?:since|after|before|following|prior|upon|until)$/.test(norm));
  return status === 'incoming' && isDone ? 'current' : status;
}
