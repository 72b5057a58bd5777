import { createHash } from 'node:crypto';

/** Where a line lies in a file, in bytes. */
export interface LinePlace {
  readonly offset: number;
  readonly length: number;
}

/** From ids to places. */
export interface LineTable {
  /** A later place of the same id takes the earlier one's. */
  readonly set: (id: string, place: LinePlace) => void;
  readonly get: (id: string) => LinePlace | null;
  readonly delete: (id: string) => void;
}

/** Numbers a slot: two halves of a digest, offset, length. A length is never 0 but in a free slot, and -1 in a deleted one. */
const width = 4;
const deleted = -1;

/** A hash table of 64-bit digests in one typed array: 64 to 128 bytes an id, however long the ids are. */
export function lineTable(): LineTable {
  let slots = 1 << 10;
  let table = new Float64Array(slots * width);
  let used = 0;

  const find = (high: number, low: number): number => {
    let slot = low % slots;
    while (table[slot * width + 3] !== 0) {
      if (table[slot * width] === high && table[slot * width + 1] === low) break;
      slot = (slot + 1) % slots;
    }
    return slot * width;
  };
  const at = (id: string) => {
    const digest = createHash('sha256').update(id).digest();
    const [high, low] = [digest.readUInt32LE(0), digest.readUInt32LE(4)];
    return { high, low, slot: find(high, low) };
  };
  const grow = () => {
    const old = table;
    slots *= 2;
    table = new Float64Array(slots * width);
    for (let from = 0; from < old.length; from += width) {
      if (old[from + 3] !== 0) table.set(old.subarray(from, from + width), find(old[from]!, old[from + 1]!));
    }
  };

  return {
    set(id, { offset, length }) {
      const { high, low, slot } = at(id);
      if (table[slot + 3] === 0) used++;
      table.set([high, low, offset, length], slot);
      if (used > slots / 2) grow();
    },
    get(id) {
      const { slot } = at(id);
      const length = table[slot + 3]!;
      return length > 0 ? { offset: table[slot + 2]!, length } : null;
    },
    delete(id) {
      const { slot } = at(id);
      if (table[slot + 3] !== 0) table[slot + 3] = deleted;
    },
  };
}
