/*
 * 32-bit hashes for features. Strings by FNV-1a (Fowler, Noll, Vo), combined and finished as MurmurHash3 does
 * (Appleby, public domain): features never exist as strings, neither in training nor in tagging.
 */

/** FNV-1a over UTF-16 code units. */
export function hashString(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Mixes one more value into a running hash. */
export function mix(hash: number, value: number): number {
  const k = Math.imul(value, 0xcc9e2d51);
  const rotated = hash ^ Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  return (Math.imul((rotated << 13) | (rotated >>> 19), 5) + 0xe6546b64) | 0;
}

/** Spreads the bits of a running hash; never 0, which marks an empty place in tables. */
export function finish(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  h ^= h >>> 16;
  return h === 0 ? 1 : h;
}
