import { type Entry, loadJson } from './load.ts';

interface ReportingNounEntry extends Entry {
  /** Dictionary form. */
  readonly lemma: string;
  /** Words that lead to the content: claim that, criticism of. */
  readonly links: readonly string[];
  /** Also a cue before `that` when it belongs to nobody: warnings that the dam could break. */
  readonly unowned?: boolean;
}

export const reportingNounEntries = loadJson<readonly ReportingNounEntry[]>('reporting-nouns.json');

/** Lemma -> what leads from the noun to its content, and whether it can do without an owner. */
export const reportingNouns: ReadonlyMap<
  string,
  { readonly links: ReadonlySet<string>; readonly unowned: boolean }
> = new Map(
  reportingNounEntries.map(({ lemma, links, unowned }) => [
    lemma,
    { links: new Set(links), unowned: unowned === true },
  ]),
);
