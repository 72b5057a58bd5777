import type { Token } from '../../model/layers.ts';
import { beForms, negations } from './word-classes.ts';

export type VerbForm = 'finite' | 'gerund' | 'infinitive' | 'passive';

/** A verb with the auxiliaries, negation and adverbs before it: tokens `[first, head]`. */
export interface VerbGroup {
  readonly first: number;
  readonly head: number;
  readonly form: VerbForm;
  readonly negated: boolean;
}

/** Words taken in before the head. */
const longest = 7;
/** continues to insist, declined to say */
const chainVerbs = new Set(
  'continue decline refuse go begin seem appear want try need have start fail'.split(' '),
);

/** has repeatedly said; would not rule out; continues to insist */
export function readVerbGroup(tokens: readonly Token[], head: number, from: number): VerbGroup {
  let first = head;
  const floor = Math.max(from, head - longest);
  for (let i = head - 1; i >= floor; i--) {
    const token = tokens[i]!;
    const isParticle = token.norm === 'to' && takesInfinitive(tokens[i - 1]);
    if (isParticle) i--;
    else if (
      token.pos !== 'AUX' &&
      token.pos !== 'ADV' &&
      !negations.has(token.norm) &&
      !isFloating(tokens, i)
    )
      break;
    first = i;
  }
  while (first < head && !startsGroup(tokens[first]!)) first++;
  return { first, head, form: formOf(tokens, first, head), negated: isNegated(tokens, first, head) };
}

/** has both praised and; have all signed */
const isFloating = (tokens: readonly Token[], i: number): boolean =>
  /^(?:both|all|each)$/.test(tokens[i]!.norm) && tokens[i - 1]?.pos === 'AUX';

function takesInfinitive(token: Token | undefined): boolean {
  return token !== undefined && token.pos === 'VERB' && chainVerbs.has(token.lemma);
}

/** Sentence adverbs stay out: However, Perhaps, there. */
function startsGroup(token: Token): boolean {
  if (token.pos !== 'ADV') return true;
  return /ly$|^(?:also|then|never|once|still|often|now|both|all|even|first|previously|long|later|again|just|not)$/.test(
    token.norm,
  );
}

function formOf(tokens: readonly Token[], first: number, head: number): VerbForm {
  const verb = tokens[head]!;
  let isBe = false;
  for (let i = first; i < head; i++) isBe ||= beForms.has(tokens[i]!.norm);
  if (verb.norm.endsWith('ing') && verb.lemma !== verb.norm) return isBe ? 'finite' : 'gerund';
  if (isPastForm(verb) && tokens[head + 1]?.norm === 'by') return 'passive';
  const chain = chainStart(tokens, first, head);
  if (chain !== null) return formOf(tokens, first, chain);
  if (isBe) return 'passive';
  return tokens[first - 1]?.norm === 'to' ? 'infinitive' : 'finite';
}

/** a plan proposed by the board */
const isPastForm = (token: Token): boolean =>
  /(?:ed|en|wn|ght|ade|de|ld|id)$/.test(token.norm) && token.norm !== token.lemma;

/** was trying to persuade: the verb that governs the infinitive, or null. */
function chainStart(tokens: readonly Token[], first: number, head: number): number | null {
  for (let i = head - 1; i > first; i--) if (tokens[i]!.norm === 'to') return i - 1;
  return null;
}

function isNegated(tokens: readonly Token[], first: number, head: number): boolean {
  for (let i = first; i < head; i++) if (negations.has(tokens[i]!.norm)) return true;
  return false;
}
