import type { Sentence } from '../../../../model/layers.ts';
import type { ArticleColumns } from '../../article-columns.ts';
import type { Range } from '../site.ts';

/** Tokens on either side of a cue within its sentence, and in the sentences around: keeps the time linear. */
const reach = 150;

/**
 * What is read for one cue: its sentence, and the sentences that quotations chain to it in the same paragraph.
 * “We left. It was late,” she said. “It was dark.”
 */
export function windowOf(
  sentences: readonly Sentence[],
  columns: ArticleColumns,
  { first, end }: Range,
): Range {
  const home = columns.sentenceOf[first]!;
  let from = home;
  let to = home;
  const isQuoted = (s: number) => columns.sentenceMarked[sentences[s]!.firstToken] === 3;
  /** One quotation stands on both sides of where the sentence begins. */
  const isCarriedOn = (s: number) => {
    const at = sentences[s]!.firstToken;
    return columns.quoted[at] !== -1 && columns.quoted[at] === columns.quoted[at - 1];
  };
  const { paragraph } = sentences[home]!;
  const floor = first - reach;
  while (from > 0 && sentences[from - 1]!.paragraph === paragraph && sentences[from]!.firstToken > floor) {
    if (!isQuoted(from - 1) && !isCarriedOn(from)) break;
    from--;
    if (!isQuoted(from)) break;
  }
  const ceiling = end + reach;
  while (sentences[to + 1]?.paragraph === paragraph && sentences[to]!.endToken < ceiling) {
    if (!isQuoted(to + 1) && !isCarriedOn(to + 1)) break;
    to++;
    if (!isQuoted(to)) break;
  }
  return {
    first: Math.max(sentences[from]!.firstToken, floor),
    end: Math.min(sentences[to]!.endToken, ceiling),
  };
}
