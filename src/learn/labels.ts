/*
 * Labels of a sequence tagger: `O` outside, and B- I- E- S- with a type for a span's begin, inside, end and single
 * position (BIOES; Ratinov and Roth, CoNLL 2009).
 */

/** All labels for the types, `O` first. */
export function bioes(types: readonly string[]): readonly string[] {
  return ['O', ...types.flatMap(type => ['B', 'I', 'E', 'S'].map(part => `${part}-${type}`))];
}

/** May `next` stand right behind `label`? `null` is the sequence's start or end. */
export function mayFollow(label: string | null, next: string | null): boolean {
  const open = label !== null && /^[BI]-/.test(label);
  const goesOn = next !== null && /^[IE]-/.test(next);
  return open === goesOn && (!open || label!.slice(2) === next!.slice(2));
}

/** A labelled stretch `[start, end)` of positions. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** The spans that a well-formed row of labels says. */
export function spansOf(labels: readonly string[]): LabelledSpan[] {
  const known = [...new Set(labels)];
  return spanReader(known)(labels.map(label => known.indexOf(label)));
}

/** Reads the spans of rows that hold indexes into `labels`. */
export function spanReader(labels: readonly string[]): (row: ArrayLike<number>) => LabelledSpan[] {
  const opens = labels.map(label => /^[BS]-/.test(label));
  const ends = labels.map(label => /^[ES]-/.test(label));
  const types = labels.map(label => label.slice(2));
  return row => {
    const spans: LabelledSpan[] = [];
    let start = 0;
    for (let i = 0; i < row.length; i++) {
      const label = row[i]!;
      if (opens[label]) start = i;
      if (ends[label]) spans.push({ start, end: i + 1, type: types[label]! });
    }
    return spans;
  };
}

/** The row of labels for non-overlapping spans. */
export function labelsOf(spans: readonly LabelledSpan[], length: number): string[] {
  const labels = new Array<string>(length).fill('O');
  for (const { start, end, type } of spans) {
    for (let i = start; i < end; i++) labels[i] = `I-${type}`;
    labels[end - 1] = `E-${type}`;
    labels[start] = end - start === 1 ? `S-${type}` : `B-${type}`;
  }
  return labels;
}
