import { createReadStream, existsSync, writeSync } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Article } from '../model/article.ts';
import { OutputError } from '../model/errors.ts';
import type { ArticleRecord } from '../model/record.ts';
import { syncFolder } from './durable.ts';
import { lineOrder } from './line-order.ts';
import { type LinePlace, lineTable } from './line-table.ts';
import { linesOf } from './lines.ts';
import { type Manifest, readFingerprint, writeManifest } from './manifest.ts';
import { isMadeOf } from './same-article.ts';

/** The run's one source of truth in an output folder: a line of JSON an article, in input order. */
export const journalName = 'articles.jsonl';

/** Milliseconds of work that a power failure may cost. */
const betweenSyncs = 5000;

/** An open journal. `keep`, `append` and `drop` are called in input order, one after the other. */
export interface Journal {
  /** The record that an earlier run made of this very article, or null. */
  readonly find: (article: Article) => Promise<ArticleRecord | null>;
  /** The next article is one that `find` found. */
  readonly keep: (id: string) => void;
  /** The next article is new or changed. Resolves when the system has its line, made by `journalLine`. */
  readonly append: (id: string, line: string) => Promise<void>;
  /** The next article failed: what was known of it goes. */
  readonly drop: (id: string) => void;
  /** Puts the lines in order and closes. Lines that were not reached are kept if the run was cut short. */
  readonly finish: (wasCut: boolean) => Promise<void>;
  /** Closes; what was appended stays for a run that resumes. */
  readonly abandon: () => Promise<void>;
}

/**
 * Opens the journal in a folder that is there. With `resume` the lines that the same pipeline made stay, but for one that
 * was torn; else the first call that changes anything empties it. Lines are only ever added: those of changed articles
 * too, and `finish` sorts them, so that a run can be killed at any moment.
 */
export async function openJournal(out: string, manifest: Manifest, resume: boolean): Promise<Journal> {
  const path = join(out, journalName);
  const isSame = (await readFingerprint(out)) === manifest.fingerprint;
  const wasThere = existsSync(path);
  const file = await open(path, 'a+');
  const known = lineTable();
  const order = lineOrder();
  let end = 0;
  if (resume && isSame) {
    for await (const { head, ...place } of linesOf(file)) {
      const id = idIn(head);
      if (id !== null) known.set(id, place);
      end = place.offset + place.length;
    }
  }
  const knownEnd = end;
  let isBegun = false;
  let synced = performance.now();

  /** The journal never holds lines of a pipeline that run.json does not name. */
  async function begin(): Promise<void> {
    if (isBegun) return;
    isBegun = true;
    await file.truncate(end);
    await file.datasync();
    if (!isSame) await writeManifest(out, manifest);
    await syncFolder(out);
  }

  async function sync(): Promise<void> {
    await file.datasync();
    synced = performance.now();
    const [here, there] = await Promise.all([file.stat(), stat(path)]);
    if (here.ino !== there.ino)
      throw new OutputError(`${path} was replaced while the run wrote to it; run again`);
  }

  async function keepTheRest(): Promise<void> {
    for await (const { head, ...place } of linesOf(file)) {
      if (place.offset >= knownEnd) return;
      const id = idIn(head);
      if (id !== null && known.get(id)?.offset === place.offset) order.add(place);
    }
  }

  return {
    async find(article) {
      const place = known.get(article.id);
      const record = place && parse(await bytesAt(place));
      return record && isMadeOf(record, article) ? record : null;
    },
    keep(id) {
      order.add(known.get(id)!);
      known.delete(id);
    },
    async append(id, line) {
      await begin();
      const bytes = Buffer.from(line);
      writeAll(file.fd, bytes);
      order.add({ offset: end, length: bytes.length });
      end += bytes.length;
      known.delete(id);
      if (performance.now() - synced > betweenSyncs) await sync();
    },
    drop: id => known.delete(id),
    async finish(wasCut) {
      await begin();
      if (wasCut) await keepTheRest();
      await sync();
      if (!order.isWhole(end)) await order.rewrite(file, path);
      await file.close();
    },
    async abandon() {
      if (isBegun) await file.truncate(end).catch(() => {});
      await file.close();
      if (!isBegun && !wasThere) await rm(path, { force: true });
    },
  };

  async function bytesAt({ offset, length }: LinePlace): Promise<string> {
    const bytes = Buffer.alloc(length);
    await file.read(bytes, 0, length, offset);
    return bytes.toString('utf8');
  }
}

/** At once: it only goes to the system's memory, and the round trip to another thread would cost more. */
function writeAll(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

/** The id of a record by the beginning of its line, or null where the line holds none. */
function idIn(head: string): string | null {
  const [, id] = /^\{"schema":"whosaid\/article@1","id":("(?:[^"\\]|\\.)*")/.exec(head) ?? [];
  return id === undefined ? null : (JSON.parse(id) as string);
}

function parse(line: string): ArticleRecord | null {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** The records of a journal, one at a time. */
export async function* readJournal(out: string): AsyncGenerator<ArticleRecord> {
  const input = createReadStream(join(out, journalName), 'utf8');
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    yield JSON.parse(line) as ArticleRecord;
  }
}
