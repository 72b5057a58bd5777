import type { PlaceType } from '../model/mentions.ts';
import { type Entry, loadJson } from './load.ts';
import { nameKey } from './name-key.ts';

/** A place that papers name without saying what or where it is, and that no list of towns holds. */
export interface Landmark extends Entry {
  readonly name: string;
  readonly type: PlaceType;
  /** ISO 3166-1 alpha-2, null where it lies in several countries. */
  readonly country: string | null;
}

export const landmarkEntries = loadJson<readonly Landmark[]>('landmarks.json');

/** Name key -> landmark. */
export const landmarks: ReadonlyMap<string, Landmark> = new Map(
  landmarkEntries.map(entry => [nameKey(entry.name), entry]),
);
