import { complementStops } from '../../../lexicon/complement-stops.ts';
import { personNounForms } from '../../../lexicon/person-nouns.ts';
import { roleStatus } from '../../../lexicon/role-status.ts';
import { titleModifiers } from '../../../lexicon/title-modifiers.ts';
import { honorifics, isRole, type TitleEntry, titleOpenings, titlesByForm } from '../../../lexicon/titles.ts';
import type { RoleStatus } from '../../../model/mentions.ts';
import { isParty } from './parties.ts';
import { unlistedTitle } from './unlisted-heads.ts';
import type { Word } from './words.ts';

/** A title's noun in a sentence's words, `[first, end)`. */
export interface Head {
  readonly first: number;
  readonly end: number;
  readonly entry: TitleEntry;
  readonly plural: boolean;
  /** What a prefix or suffix says: `ex-`, `then-`, `-elect`. */
  readonly affix: RoleStatus | null;
  /** True where the next word begins another title of the same person: `candidate` in `candidate Sen. Roe`. */
  readonly stacked: boolean;
}

/** First word of a listed title, or an unlisted one -> number of words in the longest title that begins with it. */
const openings: ReadonlyMap<string, number> = new Map([
  ...[...personNounForms()].map(form => [form, 1] as const),
  ...titleOpenings,
]);
const prefix = /^(ex|then|former)-(?=\p{L})/u;
const suffix = /(?<=\p{L})-(elect|designate)$/u;
const companion = /^(?:co|sub|vice)-/;
const kinship = new Set(['father', 'sister', 'brother']);

/** Titles whose bearers have another role said before it: `candidate Sen. Roe`, `actor King Doe`. */
const stackable = new Set(
  'senator representative congressman congresswoman governor mayor judge justice king queen prince princess'.split(
    ' ',
  ),
);

/** The nouns that can head a role, left to right; none overlap. */
export function findHeads(words: readonly Word[]): Head[] {
  const found: Omit<Head, 'stacked'>[] = [];
  for (let i = 0; i < words.length; i++) {
    const head = headAt(words, i);
    if (!head) continue;
    found.push(head);
    i = head.end - 1;
  }
  const heads: Head[] = [];
  found.forEach((head, i) => {
    const next = found[i + 1];
    const adjoins = next?.first === head.end;
    const stacked = adjoins && stacks(words, head, next);
    if (!stacked && (adjoins || goesOn(words, head.end))) return;
    const { first, end, entry, plural, affix } = head;
    heads.push({ first, end, entry, plural, affix, stacked });
  });
  return heads;
}

function headAt(words: readonly Word[], first: number): Omit<Head, 'stacked'> | null {
  const word = words[first]!;
  if (isSmall(word)) return null;
  const longest = longestFrom(word.norm);
  if (longest === 0) return word.norm.includes('-') ? unlistedAt(words, first) : null;
  const before = word.norm.includes('-') ? prefix.exec(word.norm) : null;
  const start = before ? word.norm.slice(before[0].length) : word.norm;
  let found: Omit<Head, 'stacked'> | null = null;
  let form = '';
  for (let end = first + 1; end <= Math.min(words.length, first + longest); end++) {
    const last = words[end - 1]!;
    // Member of [Parliament]
    const isInstitution = last.organization?.first === end - 1 && last.organization.end === end;
    if (last.person || last.place || (last.organization && !(isInstitution && form.endsWith(' of')))) break;
    form = form === '' ? start : `${form} ${last.norm}`;
    const after = form.includes('-') ? suffix.exec(form) : null;
    const core = after ? form.slice(0, -after[0].length) : form;
    const entry = entryOf(core) ?? (end === first + 1 ? unlistedTitle(word) : undefined);
    // not `Party leader` in `Example Party leader`; but Inspector general
    const lowered = first > 0 && capital.test(word.text) && !capital.test(last.text);
    if (end > first + 1 && lowered && last.norm !== 'general') continue;
    if (!entry || !(isWritten(entry, word, core) || isStudent(words, first, entry))) continue;
    if (isSubject(words, first, entry)) continue;
    if (isCompanion(words, first, entry) || isAdjective(words, end, entry)) continue;
    const affix = roleStatus.get(after?.[1] ?? before?.[1] ?? '') ?? null;
    found = { first, end, entry, plural: entry.plural !== undefined && core.endsWith(entry.plural), affix };
  }
  return found;
}

/** Words that begin no title, told without a look at the lists. */
const isSmall = ({ norm, pos, text }: Word): boolean =>
  norm === text && (pos === 'PUNCT' || pos === 'DET' || pos === 'PRON' || pos === 'AUX' || pos === 'CCONJ');

function unlistedAt(words: readonly Word[], first: number): Omit<Head, 'stacked'> | null {
  const word = words[first]!;
  const entry = word.person || word.place || word.organization ? undefined : unlistedTitle(word);
  if (!entry) return null;
  const plural = entry.plural !== undefined && word.norm.endsWith(entry.plural);
  return { first, end: first + 1, entry, plural, affix: null };
}

/** Attorney-General as Attorney General, co-founder as founder. */
function entryOf(form: string): TitleEntry | undefined {
  return (
    titlesByForm.get(form) ??
    (form.includes('-')
      ? (titlesByForm.get(form.replace(companion, '')) ?? titlesByForm.get(form.replaceAll('-', ' ')))
      : undefined)
  );
}

/** Number of words in the longest title that begins with the word, whatever is joined to it by hyphens; 0 for none. */
function longestFrom(norm: string): number {
  const plain = openings.get(norm) ?? 0;
  if (!norm.includes('-')) return plain;
  const bare = norm.replace(prefix, '').replace(suffix, '');
  const forms = [bare, bare.replace(companion, '')].map(form => titleOpenings.get(form) ?? 0);
  return Math.max(plain, ...forms, titlesByForm.has(bare.replaceAll('-', ' ')) ? 1 : 0);
}

const capital = /^\p{Lu}/u;

/** her partner, Jane Roe; Roe's partner: kin, no office */
function isCompanion(words: readonly Word[], at: number, entry: TitleEntry): boolean {
  if (entry.text !== 'partner') return false;
  const before = words[at - 1];
  return (
    /^(?:his|her|their|my)$/.test(before?.norm ?? '') ||
    (before?.norm === "'s" && words[at - 2]?.person != null)
  );
}

/** Minister of Justice, Criminal Justice; Jane Roe Sr. */
function isSubject(words: readonly Word[], at: number, entry: TitleEntry): boolean {
  const before = words[at - 1];
  return (
    (entry.text === 'justice' &&
      /^(?:of|for|criminal|social|juvenile|racial|environmental|restorative)$/.test(before?.norm ?? '')) ||
    (entry.text === 'sr.' && before?.person != null)
  );
}

/** International Trade Minister, fellow Irish senators; not: England international Jane Roe */
function isAdjective(words: readonly Word[], end: number, entry: TitleEntry): boolean {
  const next = words[end];
  // days are closer
  if (entry.text === 'closer')
    return /^(?:is|are|was|were|be|get|got|even|much)$/.test(words[end - 2]?.norm ?? '');
  if (entry.text === 'fellow') return /^(?:ADJ|PROPN|NOUN)$/.test(next?.pos ?? '') && !next!.person;
  return entry.text === 'international' && /^(?:NOUN|PROPN)$/.test(next?.pos ?? '') && !next!.person;
}

function isWritten(entry: TitleEntry, word: Word, form: string): boolean {
  if (!isRole(entry)) return false;
  if (entry.capitals) return /^\p{Lu}{2}/u.test(word.text);
  // Gen. Roe, Cllr Doe
  const short = form.length < 6 && (entry.kind === 'rank' || entry.plural === undefined);
  if (form.endsWith('.') || short || kinship.has(entry.text)) return capital.test(word.text);
  return true;
}

/** psychology major Jane Roe; not: a major change, in a major Roe speech */
function isStudent(words: readonly Word[], at: number, entry: TitleEntry): boolean {
  const before = words[at - 1];
  return (
    entry.text === 'major' &&
    (before?.pos === 'NOUN' || before?.pos === 'PROPN') &&
    (words[at + 1]?.person != null || /^(?:at|from|,)$/.test(words[at + 1]?.norm ?? ''))
  );
}

/** Republican hopeful Sen. Jane Roe */
function stacks(words: readonly Word[], head: Omit<Head, 'stacked'>, next: Omit<Head, 'stacked'>): boolean {
  const word = words[head.end - 1]!;
  if (roleStatus.has(word.norm)) return false;
  if (head.entry.kind === 'membership' || head.entry.text === 'marine' || titleModifiers.has(word.norm))
    return false;
  const lowered = !capital.test(word.text) && capital.test(words[next.first]!.text);
  return (
    lowered || next.entry.text.endsWith('.') || next.entry.kind === 'rank' || stackable.has(next.entry.text)
  );
}

/** The noun phrase does not end with the head: `mayor election`, `the mayor's office`. */
function goesOn(words: readonly Word[], at: number): boolean {
  const next = words[at];
  if (!next || next.person || honorifics.has(next.norm)) return false;
  if (next.norm === "'s" || next.norm === "'") return next.start === words[at - 1]!.end;
  // Republican presidential nominee; deputy national director
  const open =
    (isParty(words[at - 1]!.norm) && !words[at - 1]!.norm.endsWith('s')) ||
    titleModifiers.has(words[at - 1]!.norm);
  const isNoun = next.pos === 'NOUN' || next.pos === 'PROPN';
  // not: chief executive effective Monday
  const second = words[at + 1];
  const isBeforeNoun =
    next.pos === 'ADJ' &&
    /^(?:ADJ|NOUN|PROPN)$/.test(second?.pos ?? '') &&
    !complementStops.has(second!.norm);
  if (open && (isNoun || isBeforeNoun) && !roleStatus.has(next.norm)) return true;
  if (titleModifiers.has(next.norm) && !/^(?:ADP|VERB|ADV)$/.test(next.pos)) return true;
  return next.pos === 'NOUN' && !roleStatus.has(next.norm) && !next.text.startsWith('-');
}
