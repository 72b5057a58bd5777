import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { told } from '../export/output-errors.ts';
import type { ErrorRow } from '../model/errors.ts';
import type { Exporter, ExportWriter } from '../model/exporter.ts';
import { journalName, openJournal, readJournal } from './journal.ts';

/** A run's output folder, open. */
export interface Output {
  /** Adds an article's line to the journal. */
  readonly append: (line: string) => Promise<void>;
  /** Closes the journal and derives every other file from it, in one pass; returns paths below the folder. */
  readonly finish: () => Promise<readonly string[]>;
  /** Closes the journal and leaves the other files as they were. */
  readonly abandon: () => Promise<void>;
}

/** True where the folder holds a run's journal. */
export function holdsRun(out: string): boolean {
  return existsSync(join(out, journalName));
}

/**
 * Opens the folder, made where it is missing. The exporters open first: one that refuses the folder does so before
 * an hour of work, and before an earlier journal is overwritten.
 * @throws OutputError, or the UsageError of an exporter
 */
export async function openOutput(
  out: string,
  exporters: readonly Exporter[],
  errors: readonly ErrorRow[],
): Promise<Output> {
  const writers: ExportWriter[] = [];
  for (const exporter of exporters) writers.push(await exporter.open(out, { errors }));
  const journal = await told(openJournal(out), out);
  return {
    append: line => told(journal.append(line), out),
    abandon: () => journal.close(),
    async finish() {
      await told(journal.close(), out);
      for await (const record of readJournal(out)) {
        for (const writer of writers) await writer.write(record);
      }
      const files = [journalName];
      for (const writer of writers) files.push(...(await writer.close()));
      return files;
    },
  };
}
