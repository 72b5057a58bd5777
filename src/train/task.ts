import type { Example, Tagger } from '../learn/index.ts';
import type { Models } from './layers-of.ts';

/** A stretch of an article that a corpus or a model says to be of a type. */
export interface Mark {
  readonly article: string;
  /** UTF-16 offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** The words themselves, and the line of text around them: for listings. */
  readonly text: string;
  readonly context: string;
  /** How sure the model is of it, 0 to 1. */
  readonly confidence?: number;
  /** The model or rule that made it. */
  readonly by?: string;
}

/** A held-out corpus, read once: what is right, and what a tagger says. */
export interface HeldOut {
  readonly gold: readonly Mark[];
  readonly find: (tagger: Tagger) => readonly Mark[];
}

/** What can be learned: a module of `tasks/`. It shares its columns with the stage that uses the model. */
export interface Task {
  /** What a recipe calls it: `names`. */
  readonly name: string;
  /** Columns of its examples, in order; a recipe's templates read them. */
  readonly columns: readonly string[];
  /** Labels of its examples, `O` first. */
  readonly labels: readonly string[];
  /** What to learn from one corpus file. `options` are the recipe's, `models` those that it names. */
  readonly examples: (
    file: string,
    options: Readonly<Record<string, unknown>>,
    models?: Models,
  ) => Iterable<Example>;
  readonly heldOut: (file: string, models?: Models) => HeldOut;
}
