import { complementStopEntries, complementStops } from '../../../lexicon/complement-stops.ts';
import { demonyms } from '../../../lexicon/demonyms.ts';
import { roleStatus } from '../../../lexicon/role-status.ts';
import { honorifics, isRoleNoun, singularOf, titlesByForm } from '../../../lexicon/titles.ts';
import type { Word } from './words.ts';

/** Longest complement: keeps the work linear. */
const maxWords = 30;
const determiners = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my']);
const capital = /^[\p{Lu}\d]/u;

/** Which titles take which prepositions; `of`, `for`, `at`, `in` and `within` go with all. */
const takes: Readonly<Record<string, ReadonlySet<string>>> = {
  to: new Set(
    'ambassador envoy adviser advisor aide assistant secretary delegate counsel counselor counsellor representative heir consultant deputy emissary consul attaché liaison'.split(
      ' ',
    ),
  ),
  on: new Set(
    'expert specialist adviser advisor spokesman spokeswoman spokesperson rapporteur commentator member negotiator envoy correspondent representative coordinator lead'.split(
      ' ',
    ),
  ),
  representing: new Set(
    'lawyer attorney counsel solicitor barrister advocate agent mp lawmaker senator congressman congresswoman legislator councillor delegate'.split(
      ' ',
    ),
  ),
  from: new Set(
    'senator representative republican democrat congressman congresswoman lawmaker delegate mp independent legislator'.split(
      ' ',
    ),
  ),
};

/** End of the phrases that say where or for whom: `mayor [of New York City]`, `adviser [to the king]`; `at` if none. */
export function findComplement(words: readonly Word[], at: number, title: string): number {
  const limit = Math.min(words.length, at + maxWords);
  let end = at;
  while (end < limit) {
    const preposition = words[end]!.norm;
    if (!/^(?:of|for|at|in|to|on|from|within|representing)$/.test(preposition)) break;
    const first = end === at;
    if (!first && preposition === 'from') break;
    if (first && takes[preposition] && !takes[preposition].has(title.split(' ').at(-1)!)) {
      // a lawyer from the Water Board
      if (preposition !== 'from' || !opensOrganization(words, end + 1)) break;
    }
    const np = nounPhrase(words, end + 1, limit, preposition);
    if (np === null) break;
    const named = words.slice(end + 1, np).some(w => capital.test(w.text));
    if (!first && preposition !== 'of' && !named) break;
    end = np;
  }
  return end;
}

const opensOrganization = (words: readonly Word[], at: number): boolean =>
  words[determiners.has(words[at]?.norm ?? '') ? at + 1 : at]?.organization != null;

const times = new Set(complementStopEntries.filter(e => e.kind === 'time').map(e => e.text));
const isCount = (word: Word) => word.pos === 'NUM' && /^\p{Ll}+$/u.test(word.text);

/** End of the noun phrase that begins at `at`, or null where there is none or it is a time or an occasion. */
function nounPhrase(words: readonly Word[], at: number, limit: number, preposition: string): number | null {
  const any = preposition === 'of';
  let i = at;
  while (i < limit && (determiners.has(words[i]!.norm) || isCount(words[i]!))) i++;
  const first = i;
  i = run(words, i, limit);
  if (i === first) return null;
  // for public and governmental affairs
  if (words[i - 1]!.pos === 'ADJ' && words[i]?.norm === 'and' && !isRole(words, i + 1))
    i = Math.max(i, run(words, i + 1, limit));
  const opener = words[first]!;
  if (!any && /^\d{4}s?$/.test(opener.norm)) return null; // in the 1990s
  // vice president for public affairs
  const isField = preposition === 'for' && i > first + 1 && !times.has(opener.norm);
  if (!any && !isField && complementStops.has(opener.norm) && !opener.organization) return null;
  const last = words[i - 1]!;
  if (!any && complementStops.has(last.norm) && !capital.test(last.text) && !words[i - 2]?.organization)
    return null;
  i = coordinated(words, first, i, limit);
  return i;
}

function run(words: readonly Word[], from: number, limit: number): number {
  let i = from;
  while (i < limit) {
    const word = words[i]!;
    if (word.person) {
      // lawyer for Roe; aide to Peru's President Doe; not: head of Example Bank Jane Roe, Speaker of the House Rep. Roe
      let title = i;
      while (title > from && isTitle(words[title - 1]!) && !isPlural(words[title - 1]!)) title--;
      if (title === from && title < i && isTheOffice(words, from)) return i;
      const isNamed = words
        .slice(from, title)
        .every(w => w.place || w.organization || demonyms.has(w.norm) || roleStatus.has(w.norm));
      const hasOffice = words.slice(title, i).some(w => !honorifics.has(w.norm) && w.norm !== '.');
      if (i !== from && (title === i || !isNamed || (title > from && !hasOffice))) return title;
      i = afterPerson(words, word.person.end, limit);
      continue;
    }
    const name = word.organization ?? word.place;
    if (name) i = afterPlace(words, name.end, limit, word.place !== null);
    else if (continues(words, i, from) && !isTimeBehindName(words, i, from)) i++;
    else break;
  }
  // a lone possessive or & is no end
  while (i > from && /^(?:'s|'|&)$/.test(words[i - 1]!.norm)) i--;
  return Math.min(i, limit);
}

/** adviser to the President Jane Roe: she is the adviser; not: a friend of the Rev. Jane Roe */
function isTheOffice(words: readonly Word[], at: number): boolean {
  const { norm } = words[at]!;
  return words[at - 1]?.norm === 'the' && !norm.endsWith('.') && !honorifics.has(norm);
}

/** attorney for the plaintiffs Jane Roe */
const isPlural = ({ norm }: Word) => singularOf(norm) !== norm;

/** head of Example Bank [last week] */
function isTimeBehindName(words: readonly Word[], i: number, from: number): boolean {
  const before = words[i - 1]!;
  return (
    i > from &&
    (times.has(words[i]!.norm) || words[i]!.norm === 'last') &&
    words[i]!.pos !== 'NUM' &&
    (before.organization ?? before.place) !== null
  );
}

function continues(words: readonly Word[], i: number, from: number): boolean {
  const { norm, pos, text, start } = words[i]!;
  if (norm === "'s" || norm === "'") return i > from && words[i - 1]!.end === start;
  if (norm === '&') return i > from;
  if (norm === 'think') return words[i + 1]?.norm === 'tank';
  if (!/^[\p{L}\p{N}]/u.test(norm) || norm === 'such') return false;
  // organiser of the march
  if (norm === 'march' && text === norm) return true;
  if (pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ') return !isDate(words[i]!);
  if (/^(?:north|south|east|west)$/.test(norm)) return true;
  // the Two Holy Mosques
  if (pos === 'NUM' && i === from) return /^\p{Lu}/u.test(text) && /^\p{Lu}/u.test(words[i + 1]?.text ?? '');
  if (pos === 'NUM') return i > from && !/^\d{4}$/.test(norm) && capital.test(words[i - 1]!.text);
  return capital.test(text) && !/^(?:ADP|PRON|DET|CCONJ|SCONJ)$/.test(pos);
}

/** Monday, May; not the TODAY of a name in capitals */
const isDate = ({ norm, text }: Word) =>
  complementStops.has(norm) && isTimeName.test(norm) && text !== text.toUpperCase();
const isTimeName = /day$|ember$|uary$|^(?:march|april|may|june|july|august|october)$/;

function isTitle(word: Word): boolean {
  if (word.norm === 'justice') return false; // Minister of Justice Jane Roe
  return honorifics.has(word.norm) || titlesByForm.has(word.norm) || isRoleNoun(word.norm);
}

/** Roe of Indiana; Roe and Doe; Mr. Roe and his running mate, Gov. Jane Doe of Ohio */
function afterPerson(words: readonly Word[], at: number, limit: number): number {
  let i = at;
  if (words[i]?.norm === 'of' && words[i + 1]?.place) i = words[i + 1]!.place!.end;
  if (words[i]?.norm !== 'and') return i;
  let j = i + 1;
  const owned = determiners.has(words[j]?.norm ?? '');
  while (
    j < limit &&
    j < i + 8 &&
    !words[j]!.person &&
    (determiners.has(words[j]!.norm) ||
      words[j]!.norm === ',' ||
      /^(?:NOUN|PROPN|ADJ|VERB)$/.test(words[j]!.pos))
  )
    j++;
  const person = words[j]?.person;
  if (!person || !(owned || j === i + 1 || isTitle(words[j - 1]!))) return i;
  if (words[person.end]?.norm === 'of' && words[person.end + 1]?.place)
    return words[person.end + 1]!.place!.end;
  return person.end;
}

/** Paris, Texas */
function afterPlace(words: readonly Word[], at: number, limit: number, isPlace: boolean): number {
  const next = words[at + 1]?.place;
  if (!isPlace || words[at]?.norm !== ',' || !next || next.end > limit) return at;
  // minister in Kenya, Africa has
  return /^(?:VERB|AUX)$/.test(words[next.end]?.pos ?? '') ? at : next.end;
}

/** `law and economics`, `Health and Human Services`, `population, refugees, and migration`; else `end`. */
function coordinated(words: readonly Word[], first: number, end: number, limit: number): number {
  if (words[end - 1]!.person) return end;
  let i = end;
  let items = 0;
  while (i + 1 < limit && words[i]!.norm === ',' && isBare(words, i + 1) && items < 6) {
    i += 2;
    items++;
  }
  if (words[i]?.norm === ',' && items > 0) i++;
  if (words[i]?.norm !== 'and' && words[i]?.norm !== '&') return end;
  const next = words[i + 1];
  if (!next || next.person || isRole(words, i + 1)) return end;
  if (items > 0) return isBare(words, i + 1) ? i + 2 : end;
  const sameCase = capital.test(words[end - 1]!.text) === capital.test(next.text);
  if (!sameCase || determiners.has(next.norm) || complementStops.has(next.norm)) return end;
  const to = run(words, i + 1, limit);
  if (to === i + 1 || words[to - 1]!.person) return end;
  if (!capital.test(next.text))
    return /^(?:VERB|AUX)$/.test(words[to]?.pos ?? '') || to > i + 4 || first === end ? end : to;
  return isRoleNoun(words[to - 1]!.norm) && !isPlural(words[to - 1]!) ? end : to;
}

/** A noun by itself between commas. */
function isBare(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word?.pos !== 'NOUN' || (isRoleNoun(word.norm) && singularOf(word.norm) === word.norm)) return false;
  return /^(?:,|and|&|\.|"|”)$/.test(words[i + 1]?.norm ?? '.') || words[i + 1]?.pos === 'VERB';
}

/** `and chief executive`, `and outgoing chair`: another role begins. */
function isRole(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 6); i++) {
    const { norm, pos } = words[i]!;
    // and Example Veterans of Kenya
    if (isRoleNoun(norm)) return !(capital.test(words[i]!.text) && isPlural(words[i]!));
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(pos)) return false;
  }
  return false;
}
