import type { Token } from '../../../model/layers.ts';
import type { AttributionForm } from '../../../model/mentions.ts';
import { isWord } from '../word-classes.ts';
import type { Range, Text } from './site.ts';

const firstPerson = new Set("i we our us my me ours mine i'm we're".split(' '));

/** How much of the content stands in quotation marks; all but a tenth is `direct`. */
export function formOf(text: Text, content: readonly Range[]): AttributionForm {
  let words = 0;
  let quoted = 0;
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      if (!isWord(text.tokens[i])) continue;
      words++;
      if (text.quoted[i] !== -1) quoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted >= 0.9 * words ? 'direct' : 'mixed';
}

/** Our position is unchanged: the speaker's own words, without marks. */
export function isFirstPerson(tokens: readonly Token[], range: Range): boolean {
  for (let i = range.first; i < range.end; i++)
    if (firstPerson.has(tokens[i]!.norm) && tokens[i]!.text !== 'US') return true;
  return false;
}
