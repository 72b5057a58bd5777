import type { PartOfSpeech, Token } from '../../../model/layers.ts';
import { normOf } from '../../../model/words.ts';

/**
 * Mends wink-nlp's cuts: joins double quotation marks typed as two single ones and abbreviations in party tags, and
 * takes apart `I’m`, which it reads as a name, `in.`, which it reads as inches, and `the candidate’s,`, which it leaves
 * whole before a mark.
 */
export function mendTokens(article: string, tokens: readonly Token[]): Token[] {
  const mended: Token[] = [];
  let last: Token | undefined;
  for (const token of tokens) {
    if (last !== undefined && last.end === token.start && joins(article, last, token)) {
      last = join(last, token);
      mended[mended.length - 1] = last;
      continue;
    }
    const parts = isPreposition(token, last) ? splitStop(token) : split(token);
    last = token;
    if (parts === null) mended.push(token);
    else mended.push(...parts);
  }
  return mended;
}

const short = /^[A-Z][A-Za-z]?$/;
const abbreviation = /^(?:[A-Z][A-Za-z]?\.)+$/;

function joins(article: string, { text: before }: Token, { text: after, end }: Token): boolean {
  if (after.length > 2) return false;
  // ''We met,'' she said
  if (isMark(after)) return before === after;
  // (D-N.Y.), Ph.D.: N + . + Y.
  if (after === '.') return short.test(before) && /^[A-Z]\./.test(article.slice(end, end + 2));
  return after[1] === '.' && /^[A-Z]/.test(after) && abbreviation.test(before);
}

function join(last: Token, token: Token): Token {
  const text = last.text + token.text;
  const isQuotation = isMark(token.text);
  return {
    start: last.start,
    end: token.end,
    text,
    norm: normOf(text),
    pos: isQuotation ? last.pos : 'PROPN',
    lemma: isQuotation ? last.lemma : text.toLowerCase(),
    paragraph: last.paragraph,
    final: token.final && !isInitial(token.text),
  };
}

const isMark = (text: string) => text === "'" || text === '`';
const isInitial = (text: string) => /^[A-Z]?\.$/.test(text);

/** They went in. (Not 12 in., which wink-nlp takes it for.) */
const isPreposition = ({ text }: Token, last: Token | undefined) => text === 'in.' && last?.pos !== 'NUM';

function splitStop(token: Token): readonly [Token, Token] {
  return cutAt(token, 2, ['ADP', 'in'], ['PUNCT', '.'], true);
}

/** The two parts of a word that wink-nlp should have cut, or null. */
function split(token: Token): readonly [Token, Token] | null {
  const { text, pos } = token;
  const cut = text.length - 2;
  if (cut < 1 || !isApostrophe(text[cut]!)) return null;
  const ending = text[cut + 1]!;
  if (cut === 1 && ending === 'm' && text[0] === 'I') return cutAt(token, cut, ['PRON', 'i'], ['AUX', 'be']);
  const isPossessive = /^s$/i.test(ending) && /\p{L}/u.test(text[cut - 1]!) && pos === 'PROPN';
  return isPossessive ? cutAt(token, cut, [pos, text.slice(0, cut).toLowerCase()], ['PART', "'s"]) : null;
}

const isApostrophe = (glyph: string) => glyph === "'" || glyph === '’';

type Reading = readonly [pos: PartOfSpeech, lemma: string];

function cutAt(
  token: Token,
  cut: number,
  head: Reading,
  tail: Reading,
  final = token.final,
): readonly [Token, Token] {
  const middle = token.start + cut;
  return [part(token, token.start, middle, head, false), part(token, middle, token.end, tail, final)];
}

/** Written out, not spread: tokens of one shape are read faster by all that comes after. */
function part(token: Token, start: number, end: number, [pos, lemma]: Reading, final: boolean): Token {
  const text = token.text.slice(start - token.start, end - token.start);
  return { start, end, text, norm: normOf(text), pos, lemma, paragraph: token.paragraph, final };
}
