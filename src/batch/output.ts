import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corrector } from '../corrections/index.ts';
import { told } from '../export/output-errors.ts';
import type { ErrorRow } from '../model/errors.ts';
import type { CsvDialect, Exporter, ExportWriter } from '../model/exporter.ts';
import { type Journal, journalName, openJournal, readJournal } from './journal.ts';
import { lockFolder } from './lock.ts';
import { type Manifest, manifestName } from './manifest.ts';

/** A run's output folder, open. */
export interface Output extends Pick<Journal, 'find' | 'keep' | 'append' | 'drop'> {
  /** Closes the journal and derives every other file from it, in one pass; returns paths below the folder. */
  readonly finish: (wasCut: boolean) => Promise<readonly string[]>;
  /** Closes the journal and leaves the other files as they were. */
  readonly abandon: () => Promise<void>;
}

export interface OutputSetup {
  readonly exporters: readonly Exporter[];
  /** Read when the files are derived. */
  readonly errors: Iterable<ErrorRow>;
  readonly manifest: Manifest;
  readonly csv?: CsvDialect | undefined;
  /** Applied to what is derived; the journal stays as extracted. */
  readonly corrector?: Corrector | undefined;
  /** Keep what the same pipeline made of the same articles. */
  readonly resume: boolean;
}

/** True where the folder holds a run, whole or not. */
export function holdsRun(out: string): boolean {
  const journal = join(out, journalName);
  return existsSync(join(out, manifestName)) || (existsSync(journal) && statSync(journal).size > 0);
}

/**
 * Opens the folder, made where it is missing, for this run alone. The exporters open first: one that refuses the folder
 * does so before an hour of work, and before an earlier journal is overwritten.
 * @throws OutputError, or the UsageError of an exporter or the lock
 */
export async function openOutput(out: string, setup: OutputSetup): Promise<Output> {
  const { exporters, errors, manifest, resume, csv, corrector } = setup;
  await told(mkdir(out, { recursive: true }), out);
  const notOurs = holdsRun(out) ? [] : await partsIn(out);
  const unlock = await told(lockFolder(out), out);
  const writers: ExportWriter[] = [];
  let journal: Journal | undefined;

  async function release(): Promise<void> {
    for (const writer of writers) await writer.abandon().catch(() => {});
    for (const part of await partsIn(out).catch(() => [])) {
      if (!notOurs.includes(part)) await rm(join(out, part), { recursive: true, force: true });
    }
    await unlock();
  }

  async function derive(): Promise<readonly string[]> {
    const isRead = writers.length > 0 || corrector !== undefined;
    for await (const extracted of isRead ? readJournal(out) : []) {
      const record = corrector?.correct(extracted) ?? extracted;
      for (const writer of writers) await writer.write(record);
    }
    for (const writer of writers) await writer.end();
    const files = [journalName];
    for (const writer of writers) files.push(...(await writer.close()));
    return [...files, manifestName];
  }

  try {
    for (const exporter of exporters) writers.push(await exporter.open(out, { errors, csv }));
    journal = await told(openJournal(out, manifest, resume), out);
  } catch (error) {
    await release();
    throw error;
  }
  const { find, keep, append, drop, finish, abandon } = journal;
  return {
    find,
    keep,
    drop,
    append: (id, line) => told(append(id, line), out),
    async finish(wasCut) {
      await told(finish(wasCut), out);
      const files = await told(derive(), out);
      await release();
      return files;
    },
    async abandon() {
      await abandon().catch(() => {});
      await release();
    },
  };
}

/** What a run leaves when it is killed is named like this, and so is what it has not finished. */
async function partsIn(out: string): Promise<string[]> {
  return (await readdir(out)).filter(name => name.endsWith('.part'));
}
