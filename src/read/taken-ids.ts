import { createHash } from 'node:crypto';

/** Where an id was met first. */
export interface Place {
  readonly path: string;
  /** 1-based, or null where a file is one article. */
  readonly line: number | null;
}

/** Ids that were met in a run. */
export interface TakenIds {
  /** Takes the id, or says where it was taken. */
  readonly take: (id: string, place: Place) => Place | null;
}

/** Units of 32 bits a slot: a 64-bit digest, its place in `paths` plus one, its line. */
const width = 4;

/**
 * A hash table of digests in one typed array: 16 to 64 bytes an id, where a Map takes some 200. Ids of a hundred
 * million articles collide with a chance of 1 in 4000; a collision costs one article, with a row in `errors.csv`.
 */
export function takenIds(): TakenIds {
  let slots = 1 << 12;
  let table = new Uint32Array(slots * width);
  let used = 0;
  const paths: string[] = [];

  /** The slot that holds the digest, or the free one where it belongs. */
  const find = (high: number, low: number): number => {
    let slot = low % slots;
    while (table[slot * width + 2] !== 0) {
      if (table[slot * width] === high && table[slot * width + 1] === low) break;
      slot = (slot + 1) % slots;
    }
    return slot * width;
  };
  const put = (at: number, entry: ArrayLike<number>): void => table.set(entry, at);
  const grow = (): void => {
    const old = table;
    slots *= 2;
    table = new Uint32Array(slots * width);
    for (let at = 0; at < old.length; at += width) {
      if (old[at + 2] !== 0) put(find(old[at]!, old[at + 1]!), old.subarray(at, at + width));
    }
  };

  return {
    take(id, { path, line }) {
      const digest = createHash('sha256').update(id).digest();
      const [high, low] = [digest.readUInt32LE(0), digest.readUInt32LE(4)];
      const at = find(high, low);
      if (table[at + 2] !== 0) return { path: paths[table[at + 2]! - 1]!, line: table[at + 3]! || null };
      if (paths.at(-1) !== path) paths.push(path);
      put(at, [high, low, paths.length, line ?? 0]);
      if (++used > slots / 2) grow();
      return null;
    },
  };
}
