/*
 * What annotation tools know: marked stretches of a text with attributes, links between them, and stretches that mean
 * the same. An article's record goes into it and comes out of it again, whatever the tool's file format.
 */

/** A piece of text, `[start, end)` in Unicode code points. */
export interface Fragment {
  readonly start: number;
  readonly end: number;
}

/** A marked stretch. */
export interface Node {
  /** Unique in the graph: `T1`, `T2` … */
  readonly id: string;
  /** `Person`, `Cue` … */
  readonly type: string;
  readonly fragments: readonly Fragment[];
  readonly text: string;
  /** `Kind: unnamed-group`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What cannot be seen in the text: `name`, `title`, `country`, `count`. */
  readonly notes: Readonly<Record<string, string>>;
}

/** A link from one stretch to another. */
export interface Link {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** An annotated text. */
export interface AnnotationGraph {
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
  /** Ids of stretches that mean the same person, place, organisation or source. */
  readonly groups: readonly (readonly string[])[];
}
