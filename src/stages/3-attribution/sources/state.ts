import type { Attribution, Gender } from '../../../model/mentions.ts';
import type { SourceContext } from './context.ts';
import type { Decision, Draft, Occasion, Past } from './draft.ts';

/** What a rule reads. */
export interface State {
  readonly context: SourceContext;
  /** Resolved occasions in text order. */
  readonly past: readonly Past[];
  /** The source of an attribution that is resolved already. */
  readonly draftOf: (attribution: Attribution) => Draft | null;
  readonly genderOf: (person: string) => Gender | null;
}

/** One step of the sieve: decides, or leaves the occasion to the next. */
export interface Rule {
  /** Kebab-case; reaches the records as `rule:<name>`. */
  readonly name: string;
  readonly confidence: number;
  readonly decide: (occasion: Occasion, state: State) => Decision | null;
}

/** No rule looks further back than this many occasions: time stays linear. */
export const lookBack = 60;

/** Earlier occasions, the nearest first, down to `sentences` sentences back. */
export function* recent(occasion: Occasion, state: State, sentences: number): Generator<Past> {
  const { past } = state;
  for (let i = past.length - 1; i >= Math.max(0, past.length - lookBack); i--) {
    if (occasion.sentence - past[i]!.occasion.sentence > sentences) return;
    yield past[i]!;
  }
}

/** True for one human being: what `he` and `she` can mean. */
export function isOnePerson(draft: Draft): boolean {
  if (draft.kind === 'named-person') return draft.people.length === 1;
  return draft.kind === 'unnamed-person' || (draft.kind === 'spokesperson' && draft.count.max === 1);
}

/** True for several human beings: what `they` means first. */
export function isSeveral(draft: Draft): boolean {
  if (draft.kind === 'named-person') return draft.people.length > 1;
  return (
    draft.kind === 'unnamed-group' ||
    draft.kind === 'collective' ||
    (draft.kind === 'spokesperson' && draft.count.max !== 1)
  );
}

export function fits(wanted: Gender | null, found: Gender | null): boolean {
  return wanted === null || found === null || wanted === found;
}
