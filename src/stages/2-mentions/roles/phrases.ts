import { demonyms } from '../../../lexicon/demonyms.ts';
import { roleStatus } from '../../../lexicon/role-status.ts';
import { titleModifiers } from '../../../lexicon/title-modifiers.ts';
import type { RoleStatus } from '../../../model/mentions.ts';
import { findComplement } from './complement.ts';
import { findHeads, type Head } from './heads.ts';
import { type Determiner, findModifiers } from './modifiers.ts';
import { afterRetired } from './parentheses.ts';
import type { Word } from './words.ts';

/** Words that can say what somebody is, `[first, end)`, not yet tied to anybody. */
export interface RolePhrase {
  /** Its place among the sentence's phrases. */
  readonly index: number;
  readonly first: number;
  readonly end: number;
  readonly head: Head;
  readonly determiner: Determiner;
  readonly title: string;
  /** What the phrase itself says; null where it says nothing. */
  readonly status: RoleStatus | null;
}

/** Titles that keep no word of what stands before them: `security officials` are officials. */
const bare = new Set(
  'official aide member expert spokesman spokeswoman spokesperson leader donor commentator republican democrat'.split(
    ' ',
  ),
);

/** Role phrases of a sentence in the order of their heads. */
export function findPhrases(words: readonly Word[]): RolePhrase[] {
  let floor = 0;
  const heads = findHeads(words);
  return heads.map((head, i) => {
    const { first, determiner } = findModifiers(words, head.first, floor, head.plural);
    // Maj Gen (retd)
    const retired = afterRetired(words, head.end);
    const isRetired = retired > head.end;
    const end = isRetired || head.stacked ? retired : findComplement(words, head.end, head.entry.text);
    const next = heads[i + 1]?.first ?? words.length;
    floor = end <= next ? end : head.end;
    return {
      index: i,
      first,
      end,
      head,
      determiner,
      title: titleOf(words, first, head),
      status: isRetired ? 'former' : statusOf(words, first, head),
    };
  });
}

/** The bare head in the singular, spelt as in the text: `Securities Commissioner`, `Sen.`, `deputy defense secretary`. */
function titleOf(words: readonly Word[], first: number, head: Head): string {
  const from = bare.has(head.entry.text) ? head.first : titleStart(words, first, head);
  const modifiers = words.slice(from, head.first).map(w => withoutPrefix(w.text));
  return [...modifiers, singular(words.slice(head.first, head.end), head)].join(' ');
}

function titleStart(words: readonly Word[], first: number, head: Head): number {
  const isPortfolio = portfolios.has(head.entry.text);
  const belongs = (word: Word) =>
    titleModifiers.has(withoutPrefix(word.norm)) || (isPortfolio && namesPortfolio(word));
  let from = head.first;
  for (let i = head.first - 1; i >= first; i--) {
    const word = words[i]!;
    if (isName(word) || !/^\p{L}/u.test(word.norm)) break;
    // senior market analyst; External Affairs Minister
    if (ranks.has(word.norm) || (from === i + 1 && belongs(word))) from = i;
    // Interior and Safety Minister
    else if (isPortfolio && word.norm === 'and' && from === i + 1 && i > first && belongs(words[i - 1]!))
      from = i;
    else if (!/^(?:NOUN|ADJ)$/.test(word.pos) || capital.test(word.text) || roleStatus.has(word.norm)) break;
  }
  // Institute of Foreign Trade professor
  return from > first && words[from - 1]!.norm === 'of' ? head.first : from;
}

const isName = (word: Word) => word.organization !== null || word.place !== null || word.person !== null;
const capital = /^\p{Lu}/u;
/** What goes with any field behind it: `deputy campaign manager`. */
const ranks = new Set([
  'senior',
  'deputy',
  'assistant',
  'associate',
  'chief',
  'junior',
  'principal',
  'lead',
  'vice',
]);
/** Titles whose field belongs to them whatever it is: `works minister`. */
const portfolios = new Set(['minister', 'secretary', 'undersecretary', 'under secretary', 'ombudsman']);

function namesPortfolio({ text, norm, pos }: Word): boolean {
  if (demonyms.has(norm) || roleStatus.has(norm) || text === text.toUpperCase() || parties.has(norm))
    return false;
  // Bavarian Interior Minister
  return capital.test(text)
    ? pos !== 'VERB' && !/(?:ian|ese|ish|can|pean)$|^(?:north|south|east|west|central|saudi)$/.test(norm)
    : pos === 'NOUN';
}

const parties = new Set([
  'republican',
  'democratic',
  'labour',
  'conservative',
  'tory',
  'liberal',
  'state',
  'federal',
  'cabinet',
  'government',
]);
const prefix = /^(ex|then|former)-(?=\p{L})/iu;
const withoutPrefix = (word: string) => word.replace(prefix, '');

/** The lexicon's singular with the text's capitals. */
function singular(words: readonly Word[], head: Head): string {
  const cores = head.entry.text.split(' ');
  // Attorney-General
  if (cores.length !== words.length)
    return words.length === 1 && !head.plural && !head.affix ? words[0]!.text : head.entry.text;
  return cores
    .map((core, i) => {
      const { text } = words[i]!;
      if (head.plural || head.affix) {
        if (head.entry.capitals || (/^\p{Lu}{2,}/u.test(text) && text === text.toUpperCase()))
          return core.toUpperCase();
        return /^\p{Lu}|-\p{Lu}/u.test(text) ? core[0]!.toUpperCase() + core.slice(1) : core;
      }
      return text;
    })
    .join(' ');
}

/** late night host, late-blooming: a time of day; a caretaker: a profession */
function saysNoStatus(words: readonly Word[], at: number, head: Head): boolean {
  if (at === head.end - 1) return head.end - head.first === 1 && !head.affix;
  return (
    words[at]!.norm === 'late' && /^(?:night|evening|afternoon|morning|summer)$/.test(words[at + 1]!.norm)
  );
}

function statusOf(words: readonly Word[], first: number, head: Head): RoleStatus | null {
  if (head.affix) return head.affix;
  for (let i = first; i < head.end; i++) {
    const { norm } = words[i]!;
    const status = roleStatus.get(norm) ?? roleStatus.get(prefix.exec(norm)?.[1] ?? '');
    if (status && !saysNoStatus(words, i, head)) return status;
  }
  return head.entry.kind === 'candidate' ? 'candidate' : null;
}
