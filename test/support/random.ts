/** Mulberry32: numbers from 0 to 1 that look drawn, the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Of the moments at which tests kill; `WHOSAID_SEED=7 npx vitest run kill` tries others. */
export const killSeed = Number(process.env['WHOSAID_SEED'] ?? 20261123);
