import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ErrorRow } from '../model/errors.ts';

/** Rows that are held in memory; the rest waits on disk. */
const inMemory = 1000;

/** The error rows of a run, in input order, in bounded memory. */
export interface ErrorLog {
  readonly add: (row: ErrorRow) => Promise<void>;
  /** All rows so far; can be read any number of times until `close`. */
  readonly rows: Iterable<ErrorRow>;
  readonly count: () => number;
  /** The first rows, at most a thousand. */
  readonly first: readonly ErrorRow[];
  readonly close: () => void;
}

export function openErrorLog(out: string): ErrorLog {
  const path = join(out, 'errors.jsonl.part');
  const first: ErrorRow[] = [];
  let count = 0;
  let file: number | null = null;

  function* later(): Generator<ErrorRow> {
    if (file === null) return;
    const chunk = Buffer.alloc(1 << 16);
    let rest = Buffer.alloc(0);
    for (let position = 0, read = 1; read > 0; position += read) {
      read = readSync(file, chunk, 0, chunk.length, position);
      rest = Buffer.concat([rest, chunk.subarray(0, read)]);
      for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
        yield JSON.parse(rest.toString('utf8', 0, end));
        rest = rest.subarray(end + 1);
      }
    }
  }

  return {
    first,
    count: () => count,
    rows: {
      *[Symbol.iterator]() {
        yield* first;
        yield* later();
      },
    },
    async add(row) {
      count++;
      if (first.length < inMemory) {
        first.push(row);
        return;
      }
      if (file === null) {
        await mkdir(out, { recursive: true });
        file = openSync(path, 'w+');
      }
      writeSync(file, `${JSON.stringify(row)}\n`);
    },
    close() {
      if (file === null) return;
      closeSync(file);
      rmSync(path, { force: true });
      file = null;
    },
  };
}
