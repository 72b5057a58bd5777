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
    let best: FormulaMatch | null = null;
    for (const formula of byFirstWord.get(tokens[first]!.norm) ?? []) {
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
  for (const step of steps) {
    const word = tokens[at];
    if (word && word.paragraph === tokens[first]!.paragraph && step.words.has(word.norm)) at++;
    else if (!step.optional) return null;
  }
  return at;
}
