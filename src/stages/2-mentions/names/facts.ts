import { isCommonWord } from '../../../lexicon/name-words.ts';
import type { Word } from './words.ts';

/** What the whole article shows about its words, before any name is decided. */
export interface Facts {
  /** Keys of words that also stand in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Keys of words that stand with a capital where no sentence begins. */
  readonly capital: ReadonlySet<string>;
  /** Sentences in which capitals say little: headlines in title case, lines in capitals. */
  readonly loud: ReadonlySet<number>;
}

/** Small words that title case leaves in lower case. */
const small =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|is|it|nor|of|off|on|or|over|per|so|than|that|the|to|up|via|vs|with|after|amid|he|she)$/;

export function gatherFacts(words: readonly Word[]): Facts {
  const loud = loudSentences(words);
  const lower = new Set<string>();
  const capital = new Set<string>();
  for (const word of words) {
    if (word.shape === 'lower') lower.add(word.key);
    else if (isCapital(word) && !word.opens && !loud.has(word.sentence)) capital.add(word.key);
  }
  return { lower, capital, loud };
}

const isCapital = (word: Word) => word.shape === 'capital' || word.shape === 'caps';

/** At least four words of weight, five in six of them with a capital, and ordinary ones among these. */
function loudSentences(words: readonly Word[]): ReadonlySet<number> {
  const loud = new Set<number>();
  let sentence = -1;
  let capitals = 0;
  let lowers = 0;
  let ordinary = 0;
  let stopped = false;
  const close = () => {
    if (capitals < 4 || capitals < 5 * lowers || 4 * ordinary < capitals) return;
    if (lowers === 0 || !stopped) loud.add(sentence); // headlines bear no full stop
  };
  for (const word of words) {
    if (word.sentence !== sentence) {
      close();
      sentence = word.sentence;
      capitals = 0;
      lowers = 0;
      ordinary = 0;
    }
    stopped = word.text === '.';
    if (isCapital(word)) {
      capitals++;
      if (isCommonWord(word.key) || isCommonWord(word.lemma)) ordinary++;
    }
    if (word.shape === 'lower' && !small.test(word.key)) lowers++;
  }
  close();
  return loud;
}
