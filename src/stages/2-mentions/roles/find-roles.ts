import type { Layers, Sentence } from '../../../model/layers.ts';
import type { Person, Place, Role } from '../../../model/mentions.ts';
import type { Context, Link } from './context.ts';
import { countryOf } from './country.ts';
import { findCredits } from './credits.ts';
import { linkApposition, linkChain } from './link-appositions.ts';
import { linkTitleWithComma } from './link-comma-titles.ts';
import { linkInclusion } from './link-inclusions.ts';
import { linkPost } from './link-posts.ts';
import { linkPredicate } from './link-predicates.ts';
import { linkTitle } from './link-titles.ts';
import { findPhrases, type RolePhrase } from './phrases.ts';
import { startDiscourse } from './pronouns.ts';
import { confidenceOf } from './rules.ts';
import { findSubjects } from './subjects.ts';
import { indexMentions, type Word, wordsOf } from './words.ts';

type Input = Pick<Layers, 'paragraphs' | 'tokens' | 'sentences' | 'people' | 'places' | 'organizations'>;
type Found = Omit<Role, 'id'>;

/** In this order: the first rule that ties a phrase to somebody wins. */
const rules = [
  linkTitle,
  linkChain,
  linkApposition,
  linkTitleWithComma,
  linkPost,
  linkPredicate,
  linkInclusion,
];

/** Every role of the article's people, in reading order. Linear in the number of tokens. */
export function findRoles(text: string, input: Input): Role[] {
  const names = {
    people: indexMentions(input.people),
    places: indexMentions(input.places),
    organizations: indexMentions(input.organizations),
  };
  const places = new Map(input.places.map(place => [place.id, place] as const));
  const discourse = startDiscourse(new Map<string, Person>(input.people.map(p => [p.id, p] as const)));
  const found: Found[] = [];
  const concerns = concernsPeople(input);
  for (const sentence of input.sentences) {
    if (!concerns(sentence)) continue;
    const words = wordsOf(text, input.tokens, sentence, names);
    discourse.enter(words);
    if (!discourse.hasPronoun && !words.some(word => word.person)) continue;
    const isByline = input.paragraphs[sentence.paragraph]!.kind === 'byline';
    for (const role of rolesOf(words, places, discourse.resolve))
      found.push(isByline && role.relation !== 'credit' ? asCredit(role) : role);
  }
  return numbered(found);
}

/** Is anybody named in a sentence, or meant by `he` or `she`? To be asked in the sentences' order. */
function concernsPeople({ people, tokens }: Input): (sentence: Sentence) => boolean {
  const starts = people.flatMap(({ mentions }) => mentions.map(({ start }) => start)).sort((a, b) => a - b);
  let next = 0;
  return ({ firstToken, endToken }) => {
    if (firstToken >= endToken) return false;
    const first = tokens[firstToken]!.start;
    while (next < starts.length && starts[next]! < first) next++;
    if (next < starts.length && starts[next]! <= tokens[endToken - 1]!.start) return true;
    for (let i = firstToken; i < endToken; i++) {
      const { norm } = tokens[i]!;
      if (norm === 'he' || norm === 'she') return true;
    }
    return false;
  };
}

/** By Jane Roe, political editor */
const asCredit = (role: Found): Found => ({
  ...role,
  relation: 'credit',
  by: 'rule:byline',
  confidence: confidenceOf('byline'),
});

function rolesOf(
  words: readonly Word[],
  places: ReadonlyMap<string, Place>,
  pronoun: Context['pronoun'],
): Found[] {
  const phrases = findPhrases(words);
  const found = phrases.length > 0 ? linkedRoles(words, phrases, places, pronoun) : [];
  for (const credit of findCredits(words)) {
    found.push({
      person: credit.person,
      start: words[credit.first]!.start,
      end: words[credit.end - 1]!.end,
      title: 'photographer',
      status: 'current',
      relation: 'credit',
      organizations: organizationsIn(words, credit.first, credit.end),
      country: null,
      by: 'rule:photo-credit',
      confidence: confidenceOf('photo-credit'),
    });
  }
  return found;
}

/** Phrases as roles of those to whom they are tied. */
function linkedRoles(
  words: readonly Word[],
  phrases: readonly RolePhrase[],
  places: ReadonlyMap<string, Place>,
  pronoun: Context['pronoun'],
): Found[] {
  // Of two phrases with one border the outer, earlier one counts.
  const byFirst = new Map(phrases.toReversed().map(p => [p.first, p] as const));
  const context: Context = {
    words,
    phrases,
    byFirst,
    byEnd: new Map(phrases.toReversed().map(p => [p.end, p] as const)),
    links: new Map(),
    standsFor: findSubjects({ words, byFirst }),
    pronoun,
    lastSubject: null,
  };
  let outer: RolePhrase | undefined;
  for (const phrase of phrases) {
    for (const rule of rules) {
      const link = rule(context, phrase);
      if (!link) continue;
      if (!repeats(context, outer, phrase, link)) remember(context, phrase, link);
      break;
    }
    if (phrase.end > (outer?.end ?? 0)) outer = phrase;
  }
  return [...context.links].flatMap(([phrase, link]) => toRoles(words, phrase, link, places));
}

/** A lawyer for [the mayor], Jane Roe, said: she is the lawyer. */
function repeats({ links }: Context, outer: RolePhrase | undefined, phrase: RolePhrase, link: Link): boolean {
  const before = outer && outer.end === phrase.end ? links.get(outer) : undefined;
  return before?.relation === 'title' && link.relation === 'title' && before.people[0] === link.people[0];
}

/** What follows an apposition or a predicate (`who is`, `and`, a verb) speaks of the same people. */
function remember(context: Context, phrase: RolePhrase, link: Link): void {
  context.links.set(phrase, link);
  if (link.relation === 'title' || link.relation === 'inclusion') return;
  const subject = { last: link.people, all: link.people };
  context.standsFor.set(phrase.end, subject);
  if (context.words[phrase.end]?.norm === ',') context.standsFor.set(phrase.end + 1, subject);
}

function toRoles(
  words: readonly Word[],
  phrase: RolePhrase,
  link: Link,
  places: ReadonlyMap<string, Place>,
): Found[] {
  const start = words[phrase.first]!.start;
  const end = words[phrase.end - 1]!.end;
  return [...new Set(link.people)].map(person => ({
    person,
    start,
    end,
    title: phrase.title,
    status: phrase.status ?? link.status ?? 'current',
    relation: link.relation,
    organizations: organizationsIn(words, phrase.first, phrase.end),
    country: countryOf(words, phrase, places),
    by: `rule:${link.rule}`,
    confidence: confidenceOf(link.rule),
  }));
}

function organizationsIn(words: readonly Word[], first: number, end: number): string[] {
  const ids = words.slice(first, end).flatMap(w => (w.organization ? [w.organization.id] : []));
  return [...new Set(ids)];
}

function numbered(found: readonly Found[]): Role[] {
  return found
    .map((role, i) => ({ role, i }))
    .sort((a, b) => a.role.start - b.role.start || a.role.end - b.role.end || a.i - b.i)
    .map(({ role }, i) => ({ id: `role-${i + 1}`, ...role }));
}
