/* How names and words are folded, and how lists of them are packed; read back by src/lexicon/gazetteer/read-words.ts. */

export const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Letters that Unicode does not take apart. */
const plain = { ł: 'l', ø: 'o', ı: 'i', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss' };

/** As src/lexicon/name-key.ts folds: letters without marks, `Bogotá` -> `bogota`. */
export const bare = text =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʻ‘`ʼ]/g, "'")
    .replace(/[łøıđæœß]/gi, letter => plain[letter.toLowerCase()])
    .toLowerCase();

/**
 * Sorted words, one line for each first letter. Before each word stands how many letters it shares with the word before
 * it (`A` for none, `Z` for 25): `AabandonHedHing` is abandon, abandoned, abandoning.
 */
export function packWords(words) {
  let before = '';
  let packed = '';
  for (const word of [...words].sort(byCodeUnit)) {
    let shared = 0;
    while (shared < 25 && shared < before.length && word[shared] === before[shared]) shared++;
    packed += `${shared === 0 && before ? '\n' : ''}${String.fromCharCode(65 + shared)}${word.slice(shared)}`;
    before = word;
  }
  return packed;
}

/** How many words of a list must end so before the ending says anything. */
const enough = 6;
/** How many times likelier the ending must be among one kind than among both others. */
const clear = 2.5;

/** One line a kind of word: the three last letters that are typical of it, sorted. */
export function typicalEndings(kinds) {
  const endings = new Map();
  kinds.forEach((words, kind) => {
    for (const word of words) {
      if (word.length < 5) continue;
      const ending = word.slice(-3);
      if (!endings.has(ending))
        endings.set(
          ending,
          kinds.map(() => 0),
        );
      endings.get(ending)[kind]++;
    }
  });
  const typical = kinds.map(() => []);
  for (const [ending, counts] of endings) {
    const shares = counts.map((count, kind) => count / kinds[kind].length);
    const best = shares.indexOf(Math.max(...shares));
    const rest = shares.reduce((sum, share) => sum + share, 0) - shares[best];
    if (counts[best] >= enough && shares[best] > clear * rest) typical[best].push(ending);
  }
  return typical.map(found => found.sort(byCodeUnit).join('\t'));
}
