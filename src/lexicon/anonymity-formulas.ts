import { type Entry, loadJson } from './load.ts';

/** Where the one without a name stands: before the cue, after it, around it, or as the name in front of a bracket. */
export type WhoPlace = 'subject' | 'object' | 'phrase' | 'possessor' | 'name-before';

export interface AnonymityFormulaEntry extends Entry {
  /** Kebab-case name of the rule. */
  readonly id: string;
  /** Tokens in order: `a|b` is either, a trailing `?` makes it optional, `...` is up to six others. */
  readonly pattern: string;
  readonly who: WhoPlace;
  /** `mention`: `sources` when the one without a name is quoted, else `third-party`. */
  readonly scope: 'sources' | 'third-party' | 'mention';
}

/** One step of a pattern: any of the words, perhaps none; or a gap before the next step. */
export interface FormulaStep {
  readonly gap: boolean;
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
}

export interface AnonymityFormula {
  readonly id: string;
  readonly steps: readonly FormulaStep[];
  readonly who: WhoPlace;
  readonly scope: AnonymityFormulaEntry['scope'];
}

export const anonymityFormulaEntries = loadJson<readonly AnonymityFormulaEntry[]>('anonymity-formulas.json');

function readStep(step: string): FormulaStep {
  const optional = step.endsWith('?');
  return { gap: step === '...', words: new Set((optional ? step.slice(0, -1) : step).split('|')), optional };
}

/** In the order of the file: the first that matches at a token wins. */
export const anonymityFormulas: readonly AnonymityFormula[] = anonymityFormulaEntries.map(entry => ({
  id: entry.id,
  steps: entry.pattern.split(' ').map(readStep),
  who: entry.who,
  scope: entry.scope,
}));
