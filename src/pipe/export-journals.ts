import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openErrorLog } from '../batch/error-log.ts';
import { exportersFor } from '../batch/exporters-for.ts';
import { type BatchSummary, journalLine } from '../batch/index.ts';
import { journalName } from '../batch/journal.ts';
import { add, emptyTally, tallyOf } from '../batch/tally.ts';
import type { Corrector } from '../corrections/index.ts';
import { told } from '../export/output-errors.ts';
import { openPartFile } from '../export/part-file.ts';
import { type ErrorRow, UsageError } from '../model/errors.ts';
import type { CsvDialect, Exporter, ExportWriter } from '../model/exporter.ts';
import { fromFileSystem } from '../read/file-system-error.ts';
import { journalsAt } from './find-journals.ts';
import { journalEntries, type RecordEntry } from './journal-entries.ts';

export interface ExportOptions {
  /** Files of records (journals, output of `whosaid pipe`), or folders of them, in the order of the output. */
  readonly journals: readonly string[];
  /** Folder to write to, made where it is missing. */
  readonly out: string;
  /** `jsonl` writes all records into one journal. @default ['csv', 'json'] */
  readonly formats?: readonly string[];
  /** How CSV files are written. @default 'plain' */
  readonly csv?: CsvDialect | undefined;
  readonly corrector?: Corrector | undefined;
}

/** As a run's. */
export type ExportSummary = BatchSummary;

/**
 * Derives every file of the named formats from one or many journals, as one run over all their articles would have. An
 * id that comes twice is an error row for the second, whatever it holds; so are lines that hold no record.
 * @throws UsageError on an unknown format or a journal that is not there, OutputError where the output cannot be written
 */
export async function exportJournals(options: ExportOptions): Promise<ExportSummary> {
  const { out, formats = ['csv', 'json'], csv, corrector } = options;
  const exporters: readonly Exporter[] = [
    ...exportersFor(formats),
    ...(formats.includes('jsonl') ? [joinedJournal] : []),
  ];
  const paths = (await Promise.all(options.journals.map(journalsAt))).flat();
  const started = performance.now();
  const errors = openErrorLog(out);
  const writers: ExportWriter[] = [];
  const first = new Map<string, string>();
  let tally = emptyTally;
  try {
    for (const exporter of exporters) writers.push(await exporter.open(out, { errors: errors.rows, csv }));
    for (const path of paths) {
      for await (const entry of readable(path)) {
        const error = entry.kind === 'failure' ? entry.error : duplicate(entry, path, first);
        if (error) await errors.add(error);
        if (error || entry.kind === 'failure') continue;
        const record = corrector?.correct(entry.record) ?? entry.record;
        for (const writer of writers) await writer.write(record);
        tally = add(tally, tallyOf(entry.record));
      }
    }
    for (const writer of writers) await writer.end();
    const files: string[] = [];
    for (const writer of writers) files.push(...(await writer.close()));
    return {
      ...tally,
      kept: 0,
      failures: errors.count(),
      errors: errors.first,
      files,
      seconds: (performance.now() - started) / 1000,
      wasInterrupted: false,
      foundNothing: first.size === 0,
    };
  } catch (error) {
    for (const writer of writers) await writer.abandon().catch(() => {});
    throw error;
  } finally {
    errors.close();
  }
}

async function* readable(path: string): ReturnType<typeof journalEntries> {
  try {
    yield* journalEntries(path);
  } catch (error) {
    throw new UsageError(fromFileSystem(error, path).message);
  }
}

/** Null for the first record of an id, which is remembered; else the error of the one that comes later. */
function duplicate({ record: { id }, line }: RecordEntry, path: string, first: Map<string, string>) {
  const place = `line ${line} of ${path}`;
  const taken = first.get(id);
  if (taken === undefined) first.set(id, place);
  if (taken === undefined) return null;
  const message = `${place} has the id "${id}" of ${taken}, which was kept; give each article an id of its own`;
  return { path, line, code: 'duplicate-id', message } satisfies ErrorRow;
}

/** All records in one journal. A journal that is there already is never replaced: it may be hours of work. */
const joinedJournal: Exporter = {
  format: 'jsonl',
  summary: journalName,
  async open(out) {
    const path = join(out, journalName);
    if (existsSync(path)) {
      throw new UsageError(`${path} is there already; name another --out, or leave jsonl out of --format`);
    }
    const file = await told(openPartFile(path), out);
    return {
      write: record => told(file.append(journalLine(record)), out),
      abandon: () => file.abandon(),
      end: async () => void (await told(file.end(), out)),
      async close() {
        await told(file.place(), out);
        return [journalName];
      },
    };
  },
};
