import type { Article } from './article.ts';
import type { LayerName, Layers } from './layers.ts';

/** What a stage is handed: the article and exactly the layers that it requires. */
export type StageInput<R extends LayerName> = { readonly article: Article } & Pick<Layers, R>;

/** Turns one article's layers into one more layer: pure and synchronous. */
export type StageRun<R extends LayerName, P extends LayerName> = (input: StageInput<R>) => Layers[P];

/** What `pipeline.json` says beside a stage's name. */
export interface StageSetup {
  /** The entry's `options`, as written. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Bytes of the entry's `model` file, or null where it names none. */
  readonly model: Uint8Array | null;
}

/**
 * One step of a pipeline. A stage without settings has `run`; one that reads options or a model has `prepare`,
 * called once when the pipeline is loaded, which returns its `run`.
 */
export interface Stage<R extends LayerName = LayerName, P extends LayerName = LayerName> {
  readonly provides: P;
  readonly requires: readonly R[];
  /** One line for `whosaid explain`. */
  readonly summary: string;
  readonly prepare: (setup: StageSetup) => StageRun<R, P>;
}

interface StageDefinition<R extends LayerName, P extends LayerName> {
  readonly provides: P;
  readonly requires: readonly R[];
  readonly summary: string;
}

/**
 * Declares a stage. Reading a layer that is not in `requires` does not compile.
 *
 * @example
 * export default defineStage({
 *   provides: 'sentences',
 *   requires: ['paragraphs', 'tokens'],
 *   summary: 'sentences within each paragraph',
 *   run: ({ article, paragraphs, tokens }) => findSentences(article.text, paragraphs, tokens),
 * });
 */
export function defineStage<const R extends LayerName, P extends LayerName>(
  stage: StageDefinition<R, P> &
    ({ readonly run: StageRun<R, P> } | { readonly prepare: (setup: StageSetup) => StageRun<R, P> }),
): Stage<R, P> {
  const { provides, requires, summary } = stage;
  const prepare = 'prepare' in stage ? stage.prepare : () => stage.run;
  return Object.freeze({ provides, requires: Object.freeze([...requires]), summary, prepare });
}

/** A stage whose layers are no longer known to the compiler: what pipelines hold. */
// biome-ignore lint/suspicious/noExplicitAny: a pipeline mixes stages of all layers; check.ts proves that they fit.
export type AnyStage = Stage<any, any>;
