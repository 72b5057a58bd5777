import { abbreviationUse } from '../../../lexicon/abbreviations.ts';
import type { Sentence, Token } from '../../../model/layers.ts';

const endMark = /^(?:[.?!…]+)$/;
const closingMark = /^(?:["”’)\]»]|'{1,2})$/;
const lowerCase = /^\p{Ll}/u;
const capital = /^[\p{Lu}\p{Lt}]/u;
/** Verbs that show that `"Why?" Smith asked.` is one sentence. */
const reporting = new Set([
  'say',
  'ask',
  'tell',
  'add',
  'reply',
  'write',
  'shout',
  'exclaim',
  'wonder',
  'tweet',
]);

/** Cuts the tokens into sentences; a paragraph's end always ends one. Linear in the number of tokens. */
export function findSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const end = endsAt(tokens, i);
    if (end === null) continue;
    i = end;
    sentences.push(sentence(tokens, first, end + 1));
    first = end + 1;
  }
  if (first < tokens.length) sentences.push(sentence(tokens, first, tokens.length));
  return sentences;
}

function sentence(tokens: readonly Token[], firstToken: number, endToken: number): Sentence {
  const head = tokens[firstToken]!;
  return {
    start: head.start,
    end: tokens[endToken - 1]!.end,
    paragraph: head.paragraph,
    firstToken,
    endToken,
  };
}

/** Index of the last token of a sentence that ends at or right after token `i`, or null. */
function endsAt(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i]!;
  if (isLastOfParagraph(tokens, i)) return i;
  const isMark = endMark.test(token.text);
  const isAbbreviation = !isMark && token.text.endsWith('.') && token.text.length > 1;
  if (!isMark && !isAbbreviation) return null;
  let last = i;
  while (!isLastOfParagraph(tokens, last) && closes(tokens[last]!, tokens[last + 1]!)) last++;
  if (isLastOfParagraph(tokens, last)) return last;
  return breaks(tokens, i, last) ? last : null;
}

function isLastOfParagraph(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.paragraph !== tokens[i]!.paragraph;
}

/** A closing mark, or a further full stop, that stands right behind. */
function closes(before: Token, token: Token): boolean {
  return before.end === token.start && (closingMark.test(token.text) || endMark.test(token.text));
}

function breaks(tokens: readonly Token[], mark: number, last: number): boolean {
  const token = tokens[mark]!;
  const previous = tokens[mark - 1];
  const next = tokens[last + 1]!;
  const quoted = last > mark;
  if (next.start === tokens[last]!.end) return false; // 3.5, whosaid.org
  if (token.text === '.' || token.text.length > 1) {
    const word = token.text === '.' ? `${previous?.text ?? ''}.` : token.text;
    const adjacent = token.text !== '.' || previous?.end === token.start;
    const use = adjacent ? abbreviationUse(word) : undefined;
    if (use === 'never-last') return false; // Gov. Doe
    if (adjacent && isInitial(word)) return false; // J. P. Doe
    if (use === 'before-number') return !/^\d/.test(next.text); // No. 5
    if (use === 'sometimes-last' || token.text !== '.') {
      return capital.test(next.text) && (token.final || startsSentence(next)); // in the U.S. The
    }
    if (endMark.test(token.text) && token.text !== '.') return !lowerCase.test(next.text); // wait ... what
    return true;
  }
  if (lowerCase.test(next.text)) return !quoted && token.final; // "Why?" she said
  return !(quoted && isReportingClause(tokens, last + 1));
}

function isInitial(word: string): boolean {
  return /^[\p{Lu}]\.$/u.test(word);
}

const starters = new Set(
  'the a an this that these those he she it they we i you his her its their our my but and in on at for if when while as after before there however asked'.split(
    ' ',
  ),
);

function startsSentence(token: Token): boolean {
  return starters.has(token.norm);
}

/** "Why?" Mayor Jane Roe asked. */
function isReportingClause(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 7); i++) {
    const token = tokens[i]!;
    if (reporting.has(token.lemma)) return true;
    if (endMark.test(token.text) || token.text === ',') return false;
  }
  return false;
}
