/**
 * Rounds to `digits` decimals, a number exactly between two to the one with an even last digit. So do IEEE 754 and
 * Python, while `toFixed` goes up: 0.0625 is 0.062 here and 0.063 there.
 */
export function roundHalfEven(value: number, digits: number): number {
  const scaled = value * 10 ** digits;
  // Only multiples of 1 / 2^(digits + 1) can lie exactly between; for those both products are exact.
  const between = Number.isInteger(value * 2 ** (digits + 1)) && !Number.isInteger(scaled);
  if (!between) return Number(value.toFixed(digits));
  const below = Math.floor(scaled);
  return (below % 2 === 0 ? below : below + 1) / 10 ** digits;
}
