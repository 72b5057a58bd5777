import type { Token } from '../../../model/layers.ts';
import { phraseFrom } from './agent.ts';
import { contentBefore } from './content-before.ts';
import { contentBehind } from './content-behind.ts';
import { contentEnd } from './content-end.ts';
import type { CueSite, Draft, Range, Text } from './site.ts';
import { compact } from './site.ts';

/** The bridge is closed, according to the police; According to the police, the bridge is closed */
export function according(text: Text, site: CueSite): Draft | null {
  const phrase = phraseFrom(text, site.end, site.to);
  const mention = phrase && withName(text, phrase, site.to);
  if (!mention) return null;
  const before = behindThat(text, site, contentBefore(text, site, site.first));
  const isOpening = before === null || before.end - before.first < 3;
  const after = isOpening ? restBehind(text, site, mention.end) : contentBehind(text, site, mention.end);
  if (isOpening && after === null) return cutAtComma(text, site, mention);
  const content = compact(isOpening ? [after] : [before, after]);
  return content.length > 0 ? { site, mention, content, by: 'rule:according-to' } : null;
}

/** He added that | they pay | as per the rules: without a comma, no part of the clause around it. */
function behindThat({ tokens, cueAt, quoted }: Text, { first }: CueSite, before: Range | null): Range | null {
  if (before === null || tokens[first - 1]!.text === ',' || quoted[first - 1] !== -1) return before;
  for (let at = before.first + 1; at < Math.min(before.end, before.first + longestOpening); at++)
    if (tokens[at]!.norm === 'that' && cueAt[at - 1] !== -1) return { first: at + 1, end: before.end };
  return before;
}

/** Tokens before the `that` of a clause: The mayor of Torvik, Ana Vale, said on Monday that */
const longestOpening = 20;

function restBehind(text: Text, site: CueSite, from: number): Range | null {
  let first = from;
  // According to Roe | the bridge is shut
  if (text.tokens[first]?.pos === 'DET' && text.tokens[first - 1]!.pos === 'PROPN') first--;
  else while (first < site.to && text.tokens[first]!.text !== ',' && first < from + 12) first++;
  if (text.tokens[first]?.text !== ',' && first >= from) return null;
  const end = contentEnd(text, site, first + 1);
  return end > first + 1 ? { first: first + 1, end } : null;
}

/** According to the police in Torvik | , | the man left: where all was taken for the source. */
function cutAtComma(text: Text, site: CueSite, { first, end }: Range): Draft | null {
  for (let at = end - 2; at > first; at--) {
    if (text.tokens[at]!.text !== ',') continue;
    const last = contentEnd(text, site, at + 1);
    const content = [{ first: at + 1, end: Math.max(last, end) }];
    return { site, mention: { first, end: at }, content, by: 'rule:according-to' };
  }
  return null;
}

/** Words of a name between commas. */
const longestName = 5;

/** According to its president, | Jane Roe, | the bridge is closed. */
function withName({ tokens }: Text, phrase: Range, to: number): Range {
  if (
    tokens[phrase.end]?.text !== ',' ||
    phrase.end >= to ||
    !/^(?:NOUN|PROPN)$/.test(tokens[phrase.end - 1]!.pos)
  )
    return phrase;
  const first = phrase.end + 1;
  let end = first;
  while (end < Math.min(to, first + longestName) && isNameWord(tokens[end]!)) end++;
  const closes = end > first + 1 && tokens[end]?.text === ',' && end + 2 < to;
  return closes ? { first: phrase.first, end } : phrase;
}

const isNameWord = ({ pos, text }: Token): boolean =>
  (pos === 'PROPN' && /^\p{Lu}/u.test(text)) || /^(?:de|da|del|van|von|bin|al|el|la|-|\.)$/.test(text);
