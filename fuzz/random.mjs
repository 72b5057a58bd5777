/** Draws from a stream of numbers that is the same for the same seeds (mulberry32, public domain, by Tommy Ettinger). */
export function randomFrom(...seeds) {
  let state = seeds.reduce((hash, seed) => Math.imul(hash ^ seed, 0x9e3779b1) + 0x85ebca6b, 1) | 0;
  function next() {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }
  /** A whole number from 0, below `bound`. */
  const below = bound => Math.floor(next() * bound);
  return {
    below,
    /** True once in so many times. */
    oneIn: times => below(times) === 0,
    /** A whole number from 1 to `bound`, small ones more often: lengths and counts. */
    small: bound => Math.max(1, Math.floor(bound ** next())),
    pick: list => list[below(list.length)],
  };
}
