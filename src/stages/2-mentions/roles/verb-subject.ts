import type { Context, Subject } from './context.ts';
import type { Word } from './words.ts';

export const isNegation = (word: Word | undefined) => /^(?:not|never|n't|no)$/.test(word?.norm ?? '');

const skipped = new Set(
  'to used set due forced obliged compelled expected going about poised likely also now still currently once then formerly previously later recently long already only just soon'.split(
    ' ',
  ),
);

const isSkipped = (word: Word) => /^(?:AUX|ADV|PART)$/.test(word.pos) || skipped.has(word.norm);

/** Whom the verb's subject stands for. Negated verbs have none. */
export function findSubject(context: Context, verb: number): Subject | null {
  const { words, standsFor } = context;
  let i = verb - 1;
  while (i >= 0 && !standsFor.has(i + 1) && isSkipped(words[i]!)) {
    if (isNegation(words[i])) return null;
    i--;
  }
  const word = words[i];
  if (!word) return null;
  if (isNegation(words[verb + 1])) return null;
  if (word.norm === 'who' || word.norm === 'that')
    return standsFor.get(i) ?? (words[i - 1]?.norm === ',' ? (standsFor.get(i - 1) ?? null) : null);
  if (word.norm === 'he' || word.norm === 'she') return context.pronoun(i);
  const subject = standsFor.get(i + 1);
  if (subject) return subject;
  // Jane Roe, acting as chair,
  if (word.norm === ',' && i === verb - 1 && words[verb]!.norm.endsWith('ing'))
    return standsFor.get(i) ?? null;
  const named = word.norm === ',' ? nameBehind(context, i) : null;
  if (named) return named;
  // Roe, who is a lawyer, was named judge
  return /^(?:and|but|,)$/.test(word.norm) ? context.lastSubject : null;
}

/** Longest description between commas. */
const maxDescription = 8;

/** His wife, Jane Roe[,] is; Jane Roe, a mother of two[,] is */
function nameBehind({ words, standsFor }: Context, comma: number): Subject | null {
  const person = words[comma - 1]?.person;
  if (person) return words[person.first - 1]?.norm === ',' ? (standsFor.get(comma) ?? null) : null;
  for (let i = comma - 1; i > Math.max(0, comma - maxDescription); i--) {
    const { norm, pos } = words[i]!;
    if (norm === ',') return standsFor.get(i) ?? null;
    if (!/^(?:NOUN|ADJ|NUM|DET|PROPN|ADP|PRON)$/.test(pos) && !/^(?:his|her)$/.test(norm)) return null;
  }
  return null;
}
