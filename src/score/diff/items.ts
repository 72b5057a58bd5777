import type { ArticleRecord, RecordSpan } from '../../model/record.ts';

/** One thing of a layer in a shape in which all layers can be compared: words instead of ids. */
export interface Item {
  /** How it is called in a diff. */
  readonly label: string;
  /** Where it stands: what it shares with its counterpart. Empty for things without a place (metadata). */
  readonly spans: readonly RecordSpan[];
  /** What must be equal, as it is shown; no value where there is none. The order of values does not count. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** `"the mayor" 17–26` for each that is there. */
export function show(...spans: readonly (RecordSpan | null)[]): readonly string[] {
  return spans.filter(span => span !== null).map(span => `"${span.text}" ${span.start}–${span.end}`);
}

/** The value, or none for null. */
export function known(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

/** Names of people, organisations … by their ids. */
export function names(
  ids: readonly string[],
  items: readonly { readonly id: string; readonly name: string }[],
): readonly string[] {
  return ids.map(id => items.find(item => item.id === id)?.name ?? id);
}

/** Where attributions stand that have no words for their source: cues, else contents. */
export function wordlessActs(record: ArticleRecord, source: string): readonly RecordSpan[] {
  return record.attributions
    .filter(attribution => attribution.source === source && attribution.mention === null)
    .flatMap(({ cue, content }) => (cue ? [cue] : content));
}
