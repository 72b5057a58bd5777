import { type Entry, loadJson } from './load.ts';

/** Beside a name of no list: whose `economist` somebody is (`at Zandrex`), or what it is called (`Zandrex, the airline`). */
interface FirmCueEntry extends Entry {
  /** Dictionary form, lower case. */
  readonly word: string;
  readonly kind: 'office' | 'body';
}

export const firmCueEntries = loadJson<readonly FirmCueEntry[]>('firm-cues.json');

const words = (kind: FirmCueEntry['kind']): ReadonlySet<string> =>
  new Set(firmCueEntries.filter(entry => entry.kind === kind).map(entry => entry.word));

/** Nouns of those who work for a firm or a body, not for a town. */
export const firmOffices = words('office');
/** What firms and other bodies are called. */
export const firmBodies = words('body');
