import { personNoun } from '../../../lexicon/person-nouns.ts';
import { isRole, type TitleEntry, titlesByForm } from '../../../lexicon/titles.ts';
import type { Word } from './words.ts';

const companion = /^(?:co|sub|vice|non)-/;

/** The noun of a title that no list holds as it is written: `beekeeper`, `co-producer`, `farmer-activist`. */
export function unlistedTitle({ norm, pos }: Word): TitleEntry | undefined {
  if (pos !== 'NOUN' && pos !== 'PROPN') return undefined;
  if (!norm.includes('-')) return personNoun(norm);
  return personNoun(norm.replace(companion, '')) ?? personNoun(norm.replaceAll('-', '')) ?? compound(norm);
}

/** poet-farmer, soldier-turned-lawyer: two titles in one word, the last of which counts */
function compound(norm: string): TitleEntry | undefined {
  const parts = norm.split('-');
  const { length } = parts;
  const isTurned = length === 3 && (parts[1] === 'turned' || parts[1] === 'cum');
  if (length !== 2 && !isTurned) return undefined;
  const [first, last] = [titleOf(parts[0]!), titleOf(parts[length - 1]!)];
  return first && last && !last.capitals ? last : undefined;
}

function titleOf(form: string): TitleEntry | undefined {
  const entry = titlesByForm.get(form);
  return entry && isRole(entry) ? entry : personNoun(form);
}
