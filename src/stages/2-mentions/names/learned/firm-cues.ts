import { nameCues } from '../../../../lexicon/name-cues.ts';
import type { Word } from '../words.ts';
import type { Found } from './found.ts';

const owned = /^(?:subsidiary|unit|arm|shareholder|share|stake|stock|customer|acquisition)$/;
const owns =
  /^(?:shares?|stock|subsidiary|profits?|sales|earnings|revenues?|customers|shareholders|products|takeover)$/;

/** Heads of firms alone; a politician has a spokesman and a chief of staff too. */
const firmHead =
  /^(?:ceo|cfo|managing|chairman|chairwoman|chairperson|founder|founders|co-founder|headquarters)$/;

/** the company Zandar; a subsidiary of Zandar; Zandar’s shares, Zandar shares; Zandar’s managing director */
export function isCalledFirm(words: readonly Word[], { first, end }: Found): boolean {
  const { sentence } = words[first]!;
  const at = (i: number) => (words[i]?.sentence === sentence ? words[i] : undefined);
  const before = at(first - 1);
  if (before?.shape === 'lower' && nameCues.get(before.lemma) === 'firm') return true;
  if (/^(?:of|in)$/.test(before?.key ?? '') && owned.test(at(first - 2)?.lemma ?? '')) return true;
  const next = at(end);
  const behind = next?.shape === 'possessive' ? at(end + 1) : next;
  if (next?.shape === 'possessive' && firmHead.test(behind?.key ?? '')) return true;
  return behind?.shape === 'lower' && owns.test(behind.key);
}
