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

const byFirstWord = new Map<string, AnonymityFormula[]>();
for (const formula of anonymityFormulas) {
  for (const word of formula.steps[0]!.words)
    byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), formula]);
}

/** All formulas in reading order, none overlapping; at one place the longest wins. */
export function matchFormulas(tokens: readonly Token[]): FormulaMatch[] {
  const found: FormulaMatch[] = [];
  for (let first = 0; first < tokens.length; ) {
    const formulas = byFirstWord.get(tokens[first]!.norm);
    if (!formulas) {
      first++;
      continue;
    }
    let best: FormulaMatch | null = null;
    for (const formula of formulas) {
      const end = matchSteps(tokens, first, formula.steps);
      if (end !== null && end > (best?.end ?? 0)) best = { formula, first, end };
    }
    if (best) found.push(best);
    first = best ? best.end : first + 1;
  }
  return found;
}

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
