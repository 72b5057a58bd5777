/** The same for spellings that differ in case, accents, stops and hyphens: `José Núñez-Paz` and `Jose Nunez Paz`. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
