import { type Entry, loadJson } from './load.ts';

interface ReportingExceptionEntry extends Entry {
  /** Dictionary form of a reporting verb. */
  readonly lemma: string;
  /** Words within the next three tokens that show that nothing is reported. */
  readonly near: readonly string[];
}

export const reportingExceptionEntries =
  loadJson<readonly ReportingExceptionEntry[]>('reporting-exceptions.json');

/** Lemma -> words close behind it that make it no verb of saying: called off, told the story. */
export const reportingExceptions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  reportingExceptionEntries.map(({ lemma }) => [
    lemma,
    new Set(reportingExceptionEntries.filter(entry => entry.lemma === lemma).flatMap(entry => entry.near)),
  ]),
);
