/** `; did you mean "names"?` where one of `known` is near, else the list of what is known. */
export function didYouMean(word: string, known: readonly string[]): string {
  const ranked = known.map(name => ({ name, distance: editDistance(word, name) }));
  const [best] = ranked.sort((a, b) => a.distance - b.distance);
  if (best && best.distance <= Math.max(2, word.length / 3)) return `; did you mean "${best.name}"?`;
  return known.length > 0 ? `; known: ${[...known].sort().join(', ')}` : '';
}

/** Levenshtein's distance: insertions, deletions and substitutions of one character. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(previous[j]! + 1, row[j - 1]! + 1, substitution));
    }
    previous = row;
  }
  return previous[b.length]!;
}
