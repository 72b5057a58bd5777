import {
  type AnonymityFormula,
  anonymityFormulas,
  type FormulaStep,
} from '../../../lexicon/anonymity-formulas.ts';
import type { Token } from '../../../model/layers.ts';

/** A formula found: its cue is `tokens[first]` up to, not including, `tokens[end]`. */
export interface FormulaMatch {
  readonly formula: AnonymityFormula;
  readonly first: number;
  readonly end: number;
}

/** The words that can stand behind the first; null where any can. */
function secondWords({ steps }: AnonymityFormula): ReadonlySet<string> | null {
  const words = new Set<string>();
  for (const { gap, words: own, optional } of steps.slice(1)) {
    if (gap) return null;
    for (const word of own) words.add(word);
    if (!optional) return words;
  }
  return null;
}

interface Candidate {
  readonly formula: AnonymityFormula;
  readonly second: ReadonlySet<string> | null;
}

const byFirstWord = new Map<string, Candidate[]>();
for (const formula of anonymityFormulas) {
  const candidate = { formula, second: secondWords(formula) };
  for (const word of formula.steps[0]!.words)
    byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), candidate]);
}

/** All formulas in reading order, none overlapping; at one place the longest wins, one without a gap before all others. */
export function matchFormulas(tokens: readonly Token[]): FormulaMatch[] {
  const found: FormulaMatch[] = [];
  for (let first = 0; first < tokens.length; ) {
    const candidates = byFirstWord.get(tokens[first]!.norm);
    if (!candidates) {
      first++;
      continue;
    }
    let best: FormulaMatch | null = null;
    const next = tokens[first + 1]?.norm ?? '';
    for (const { formula, second } of candidates) {
      if (second && !second.has(next)) continue;
      const end = matchSteps(tokens, first, formula.steps);
      if (end === null) continue;
      const isGapped = hasGap(formula);
      const isBetter = best === null || (hasGap(best.formula) === isGapped ? end > best.end : !isGapped);
      if (isBetter) best = { formula, first, end };
    }
    if (best) found.push(best);
    first = best ? best.end : first + 1;
  }
  return found;
}

const hasGap = ({ steps }: AnonymityFormula): boolean => steps.some(({ gap }) => gap);

/** End of the match, or null. Optional steps are taken greedily: no pattern needs to go back. */
function matchSteps(tokens: readonly Token[], first: number, steps: readonly FormulaStep[]): number | null {
  let at = first;
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i]!;
    if (step.gap) {
      const next = skipGap(tokens, at, steps[i + 1]!.words);
      if (next === null) return null;
      at = next;
      continue;
    }
    const word = tokens[at];
    if (word && word.paragraph === tokens[first]!.paragraph && step.words.has(word.norm)) at++;
    else if (!step.optional) return null;
  }
  return at;
}

/** Tokens that `...` may stand for, within a clause. */
const longestGap = 6;

/** The first token from `at` on that is one of the words, nothing but words in between. */
function skipGap(tokens: readonly Token[], at: number, words: ReadonlySet<string>): number | null {
  for (let next = at; next <= Math.min(at + longestGap, tokens.length - 1); next++) {
    if (words.has(tokens[next]!.norm)) return next;
    if (tokens[next]!.pos === 'PUNCT') return null;
  }
  return null;
}
