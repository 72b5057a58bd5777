import { type Entry, loadJson } from './load.ts';

interface ComplementStopEntry extends Entry {
  readonly text: string;
  /** `time`: `for two years`; `occasion`: `in a statement`. */
  readonly kind: 'time' | 'occasion';
}

export const complementStopEntries = loadJson<readonly ComplementStopEntry[]>('complement-stops.json');

/** Lower-case words that name no institution or field: after `mayor, in a …` the role has ended. */
export const complementStops: ReadonlySet<string> = new Set(complementStopEntries.map(entry => entry.text));
