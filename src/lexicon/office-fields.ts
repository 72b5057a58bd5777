import { type Entry, loadJson } from './load.ts';

export interface OfficeField extends Entry {
  /** Lower case; the last word of what an office is for: `affairs` in `Minister for Foreign Affairs`. */
  readonly text: string;
}

export const officeFieldEntries = loadJson<readonly OfficeField[]>('office-fields.json');

/** Lower-case words behind which the bearer of an office is named: `Secretary of Education Jane Roe`. */
export const officeFields: ReadonlySet<string> = new Set(officeFieldEntries.map(entry => entry.text));
