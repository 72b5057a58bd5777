import { cityPopulation } from '../../../lexicon/cities.ts';
import { countryOf } from '../../../lexicon/countries.ts';
import { nameKey } from '../../../lexicon/name-key.ts';
import { isFirstName } from '../../../lexicon/personal-names.ts';
import type { Token } from '../../../model/layers.ts';
import { spellingOf } from './spelling.ts';

/** `NATO-backed`, `London-based`: the name ends at the hyphen. */
const participle =
  /(?:ed|led|based|born|style|run|era|like|wide|made|held|bound|built|area|friendly|educated|occupied|owned|speaking|linked|centric|free|only|level|wing|affiliated|brokered|bred|type|trained)$/;
const arabicArticle = /^(?:[aA]l|[eE]l|[aA]s|[aA]sh|[aA]r|[aA]n|[aA]t|[aA]d|[aA]z|[bB]in|[iI]bn|[aA]bu)$/;

/** Longest word, in tokens. */
const longest = 9;

/** Does the text stand somewhere without a hyphen? Looked up at the first question. */
type IsAlone = (text: string) => boolean;

export function aloneWords(tokens: readonly Token[]): IsAlone {
  let alone: Set<string> | null = null;
  return text => {
    alone ??= readAlone(tokens);
    return alone.has(text);
  };
}

function readAlone(tokens: readonly Token[]): Set<string> {
  const alone = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const { text } = tokens[i]!;
    if (isHyphen(tokens[i - 1]) || isHyphen(tokens[i + 1])) continue;
    alone.add(text);
  }
  return alone;
}

function isHyphen(token: Token | undefined): boolean {
  if (token?.text.length !== 1) return false;
  const code = token.text.charCodeAt(0);
  return code === 0x2d || (code >= 0x2010 && code <= 0x2013 && code !== 0x2012);
}

/** Index behind the last token that hyphens join to token `i`. */
export function endOfWord(tokens: readonly Token[], i: number, end: number, isAlone: IsAlone): number {
  let last = i;
  while (
    last + 2 < end &&
    last - i < longest - 1 &&
    isHyphen(tokens[last + 1]) &&
    holds(tokens, i, last, isAlone)
  )
    last += 2;
  return last + 1;
}

/** Does the hyphen behind token `last` hold its neighbours together? */
function holds(tokens: readonly Token[], first: number, last: number, isAlone: IsAlone): boolean {
  const [left, mark, right] = [tokens[last]!, tokens[last + 1]!, tokens[last + 2]!];
  if (left.end !== mark.start || mark.end !== right.start) return false;
  const behind = spellingOf(right.text);
  if (!spellingOf(left.text).letter || !behind.letter) return false;
  const { capital } = spellingOf(tokens[first]!.text);
  if (behind.capital) {
    if (arabicArticle.test(left.text)) return true;
    if (!capital) return false;
    // Delhi-Mumbai, US-China
    if (isPlace(left.text) && isPlace(right.text)) return false;
    return !(isAlone(left.text) && isAlone(right.text) && !isFirstName(left.text));
  }
  if (!capital) return true;
  if (/^(?:[A-Z]\.)+$/.test(left.text) || participle.test(right.text)) return false;
  return !isPlace(left.text) && !/^\p{Lu}{2,}$/u.test(left.text);
}

/** A place, not a first name. */
function isPlace(text: string): boolean {
  return countryOf(text) !== null || (!isFirstName(text) && cityPopulation(nameKey(text)) >= 300_000);
}
