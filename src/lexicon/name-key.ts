/** What names are looked up by: lower case, letters without marks, straight apostrophes (`Bogotá` -> `bogota`). */
export function nameKey(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no folding.
  if (/^[\x00-\x7f]*$/.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʻ‘`ʼ]/g, "'")
    .replace(/[łøıđæœß]/gi, letter => plain[letter.toLowerCase()]!)
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .toLowerCase();
}

/** Letters that Unicode does not take apart. */
const plain: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ı: 'i', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss' };
