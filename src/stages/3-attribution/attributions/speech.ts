import { contentBefore } from './content-before.ts';
import { contentBehind, skipTail } from './content-behind.ts';
import { isFirstPerson } from './form.ts';
import { type CueSite, compact, type Range, type Text } from './site.ts';

/** The bridge is closed, she said; “We are closed,” she said, “for good.” */
export function contentBeforeCue(text: Text, site: CueSite, start: number): Range[] | null {
  const before = contentBefore(text, site, start);
  if (!before) return null;
  const stop = text.tokens[start - 1];
  if (stop && start > site.from && text.quoted[start - 1] === -1 && stop.text !== ',' && stop.pos !== 'PUNCT')
    return null;
  const behind = contentBehind(text, site, skipTail(text, site));
  return compact([wholeSpeech(text, site, before), behind]);
}

/** Longer ones are no spoken words. */
const longestSentence = 80;

/** A speech without marks runs back to the start of its paragraph: We waited. We left, they said. */
function wholeSpeech(text: Text, site: CueSite, range: Range): Range {
  if (text.quoted[range.first] !== -1 || range.first !== site.from) return range;
  const paragraph = text.sentences[site.sentence]!.paragraph;
  let first = range.first;
  for (let s = site.sentence - 1; s >= Math.max(0, site.sentence - 8); s--) {
    const sentence = text.sentences[s]!;
    if (sentence.paragraph !== paragraph || sentence.endToken - sentence.firstToken > longestSentence) break;
    const tokens = { first: sentence.firstToken, end: sentence.endToken };
    if (isMarked(text.quoted, tokens)) return range;
    if (isMarked(text.cueAt, tokens) && !isFirstPerson(text.tokens, tokens)) return range;
    first = sentence.firstToken;
  }
  return first < range.first && isFirstPerson(text.tokens, { first, end: range.end })
    ? { first, end: range.end }
    : range;
}

const isMarked = (marks: Int32Array, { first, end }: Range): boolean =>
  marks.subarray(first, end).some(mark => mark !== -1);
