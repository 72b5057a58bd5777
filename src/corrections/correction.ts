/** Layers whose items can be corrected. */
export const layers = ['person', 'place', 'organization', 'source'] as const;
export type Layer = (typeof layers)[number];

/** What can be done, and to which layers. */
export const actions = {
  /** The item gets another name. */
  rename: ['person', 'place', 'organization'],
  /** The item is the same as another one of the article. */
  merge: ['person', 'place', 'organization'],
  /** The mentions with these words are an item of their own. */
  split: ['person', 'place', 'organization'],
  /** It is no such thing. */
  drop: ['person', 'place', 'organization'],
  /** The source is of another kind. */
  kind: ['source'],
} as const satisfies Readonly<Record<string, readonly Layer[]>>;
export type Action = keyof typeof actions;

/** One correction, as a line of the file says it. */
export interface Correction {
  /** 1-based line of the file. */
  readonly line: number;
  /** Null: in every article. */
  readonly article: string | null;
  readonly layer: Layer;
  /** Name of the item, or any words for it in the article; case and white space do not count. */
  readonly name: string;
  /** Code point at which a mention of the item starts, where the line says so: then the name need not fit. */
  readonly start: number | null;
  readonly action: Action;
  /** New name, name of the other item, words to split off, or kind; empty for `drop`. */
  readonly value: string;
}

/** Same for names that differ in case and white space only. */
export function sameName(a: string, b: string): boolean {
  return key(a) === key(b);
}

const key = (name: string) => name.replace(/\s+/g, ' ').trim().toLowerCase();
