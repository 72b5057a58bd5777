import { genderOfTitle } from '../../../lexicon/titles.ts';
import type { Token } from '../../../model/layers.ts';
import type { Gender } from '../../../model/mentions.ts';

const male =
  'husband father son brother uncle nephew grandfather grandson boyfriend widower stepfather stepson';
const female =
  'wife mother daughter sister aunt niece grandmother granddaughter girlfriend widow stepmother stepdaughter';

/** her husband, Luis */
const kinship: ReadonlyMap<string, Gender> = new Map([
  ...male.split(' ').map(word => [word, 'male'] as const),
  ...female.split(' ').map(word => [word, 'female'] as const),
]);

/** Gender that the words right before a name show: `Ms. Oduya`, `Queen Ana`, `her husband, Luis`. `first` is the name's first token. */
export function genderBefore(tokens: readonly Token[], first: number): Gender | null {
  let i = first - 1;
  if (tokens[i]?.text === ',') i--;
  const before = tokens[i];
  if (!before || before.paragraph !== tokens[first]?.paragraph) return null;
  return (
    kinship.get(before.norm) ??
    (i === first - 1 ? (genderOfTitle(before.norm) ?? genderOfTitle(`${before.norm}.`)) : null)
  );
}
