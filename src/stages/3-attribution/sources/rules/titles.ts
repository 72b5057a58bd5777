import { isSameTitle, titlesLike } from '../../../../lexicon/title-groups.ts';
import type { Role } from '../../../../model/mentions.ts';
import { textOf } from '../../../../model/span.ts';
import { firstStartingAt } from '../../text-index.ts';
import { namedWithin, unique } from '../context.ts';
import type { Description } from '../description.ts';
import type { Occasion } from '../draft.ts';
import { type Rule, recent, type State } from '../state.ts';

/** Sentences within which the nearest of several holders of a title is meant. */
const near = 3;
/** the vice president is not the president. */
const ranks = new Set([
  'vice',
  'deputy',
  'assistant',
  'associate',
  'prime',
  'lieutenant',
  'attorney',
  'junior',
  'shadow',
  'press',
  'chief',
]);

/** Mayor Ana Vale opened the bridge. … the mayor said: the one named person whom the article gives that title. */
export const titleOfPerson: Rule = {
  name: 'title-of-person',
  confidence: 0.8,
  decide: (occasion, state) => {
    const { description } = occasion;
    if (!description || description.plural || description.headSpan === null) return null;
    if (description.quantity || !(isDefinite(description) || isBareTitle(description))) return null;
    if (description.tail.length > 0 && /^(?:who|whose|briefed|familiar|close)$/.test(description.tail[0]!))
      return null;
    const owned = description.lead === 'possessive' && description.head === 'head';
    if (owned) return null;
    const places = placesIn(occasion, state);
    const holders = rolesAround(occasion, state, description.head).filter(
      role =>
        (holds(state, description, role) || isNearCandidate(occasion, state, description, role)) &&
        places.every(place => isFrom(state, role, place)),
    );
    const current = holders.filter(({ status }) => status !== 'former' && status !== 'late');
    const past = holders.filter(({ status }) => status === 'former' || status === 'late');
    const isPast = description.modifiers.includes('former');
    const meant = isPast ? past : current.length === 0 ? holders : current;
    const people = unique(meant.map(role => role.person));
    const person = choose(occasion, state, people);
    return person && !isUnnamedNearer(occasion, state, description, person) ? { people: [person] } : null;
  },
};

function isDefinite({ lead }: Description): boolean {
  return lead === 'definite' || lead === 'possessive';
}

/** Senator from Torvik says no: a headline without articles. */
function isBareTitle({ lead, isProper, noun }: Description): boolean {
  return lead === 'bare' && (isProper || noun?.kind === 'class');
}

/** Roles of one title that are looked at before and after a description. */
const mostRoles = 60;

/** Roles whose title has a head that can mean the same, the nearest to the occasion. */
export function rolesAround({ at }: Occasion, { context }: State, head: string): Role[] {
  const words = new Set([...titlesLike(head), ...titlesLike(head.split(' ').at(-1)!)]);
  return [...words].flatMap(word => {
    const group = context.rolesByHead.get(word) ?? [];
    const middle = firstStartingAt(group, at);
    return group.slice(Math.max(0, middle - mostRoles), middle + mostRoles);
  });
}

/** Characters around a name in which the article may say where its bearer comes from. */
const beforeName = 24;
const afterName = 28;
/** No more mentions of one person than this are looked at. */
const mostMentions = 12;

/** the Torvik senator: the places that a description names, lower case. */
function placesIn({ mention }: Occasion, { context }: State): string[] {
  const { index, places } = context;
  return mention ? namedWithin(places, mention).map(place => textOf(index.text, place).toLowerCase()) : [];
}

/** `Torvik Sen. Ana Vale` or `Ana Vale of Torvik` somewhere in the article, or Torvik in her role. */
function isFrom({ context }: State, role: Role, place: string): boolean {
  const { text } = context.index;
  const mentions = context.people.get(role.person)?.mentions.slice(0, mostMentions) ?? [];
  const around = mentions.map(({ start, end }) =>
    text.slice(Math.max(0, start - beforeName), end + afterName),
  );
  return [textOf(text, role), ...around].some(words => words.toLowerCase().includes(place));
}

export function holds(state: State, { head, modifiers, tail }: Description, role: Role): boolean {
  if (role.relation === 'credit') return false;
  const title = role.title.toLowerCase().split(/\s+/);
  const asked = head.split(' ');
  // the secretary of state
  if (title.includes('of') && `${head} ${tail.join(' ')} `.startsWith(`${title.join(' ')} `)) return true;
  const isHead = isSameTitle(title.at(-1)!, asked.at(-1)!) || isSameTitle(title.join(' '), head);
  if (!isHead) return false;
  const words = [...modifiers, ...asked.slice(0, -1)].filter(word => word !== 'former' && word !== 'then');
  if (ranksOf(title.slice(0, -1)).some(rank => !words.includes(rank) && !isSameTitle(title.join(' '), head)))
    return false;
  if (ranksOf(words).some(rank => !title.includes(rank))) return false;
  const known = new Set([
    ...title,
    ...textOf(state.context.index.text, role)
      .toLowerCase()
      .split(/[^\p{L}\p{N}.]+/u),
  ]);
  return words.every(word => known.has(word)) || title.slice(0, -1).every(word => words.includes(word));
}

/** Ana Vale, who runs for mayor, … the candidate said: whoever runs and is named close by. */
function isNearCandidate(occasion: Occasion, state: State, { head }: Description, role: Role): boolean {
  if (role.status !== 'candidate' || !isSameTitle('candidate', head)) return false;
  const from = state.context.index.sentences[Math.max(0, occasion.sentence - near)]?.start ?? 0;
  const people = unique(
    namedWithin(state.context.names, { start: from, end: occasion.at }).map(({ id }) => id),
  );
  return people.length === 1 && people[0] === role.person;
}

function ranksOf(words: readonly string[]): string[] {
  return words.filter(word => ranks.has(word));
}

/** The only one, else the only one whom the last sentences name. */
function choose(occasion: Occasion, state: State, people: readonly string[]): string | null {
  if (people.length < 2) return people[0] ?? null;
  for (const { draft } of recent(occasion, state, near)) {
    if (draft.people.length === 1 && people.includes(draft.people[0]!)) return draft.people[0]!;
  }
  const { index, names } = state.context;
  const from = index.sentences[Math.max(0, occasion.sentence - near)]!.start;
  const close = unique(namedWithin(names, { start: from, end: occasion.at }).map(({ id }) => id)).filter(id =>
    people.includes(id),
  );
  return close.length === 1 ? close[0]! : null;
}

/** An unnamed holder of the same title spoke after the named one was last mentioned. */
function isUnnamedNearer(occasion: Occasion, state: State, { head }: Description, person: string): boolean {
  const mentions = state.context.people.get(person)?.mentions ?? [];
  const last = mentions[firstStartingAt(mentions, occasion.at) - 1]?.start ?? -1;
  for (const { draft, occasion: earlier } of recent(occasion, state, 12)) {
    if (draft.kind !== 'unnamed-person' && draft.kind !== 'spokesperson') continue;
    if (draft.description?.head === head && earlier.at > last) return true;
  }
  return false;
}
