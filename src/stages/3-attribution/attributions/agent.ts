import { sourceNouns } from '../../../lexicon/source-nouns.ts';
import type { Token } from '../../../model/layers.ts';
import { determiners, isFiniteVerb, isNominal, relativePronouns, timeWords } from '../word-classes.ts';
import type { Range, Text } from './site.ts';

const longest = 45;
/** Prepositions that stay with a common noun: a professor at the college; people familiar with the talks. */
const inner = new Set(
  'of for from with at in to on by about across under near within behind outside between among against during'.split(
    ' ',
  ),
);
/** Where it was said: in a statement. */
const channels = new Set(
  'statement interview email e-mail tweet speech telephone phone letter post video conference briefing hearing rally event debate article release program show radio television twitter facebook remark comment testimony op-ed'.split(
    ' ',
  ),
);

/** The source that starts at token `first`: said JANE ROE, THE MAYOR; according to TWO PEOPLE BRIEFED ON THE TALKS. */
export function phraseFrom(text: Text, first: number, to: number): Range | null {
  const { tokens, quoted } = text;
  const limit = Math.min(to, first + longest);
  let hasNoun = false;
  let isName = false;
  let isCommon = false;
  let relative = false;
  let end = first;
  for (let i = first; i < limit; i++) {
    const token = tokens[i]!;
    // according to | people: taken for a verb
    if (i === first && token.pos === 'VERB' && sourceNouns.has(token.norm)) {
      hasNoun = true;
      isCommon = true;
      end = i + 1;
      continue;
    }
    if (quoted[i] !== -1 && quoted[first] === -1 && !isShortQuote(text, i)) break;
    if (/^[;:?!—–―]$/.test(token.text) || token.text === '--' || isFullStop(tokens, i)) break;
    if (token.text === ',') {
      if (isThousands(tokens, i)) continue;
      const next = i + 1 < limit ? tokens[i + 1] : undefined;
      if (!hasNoun || !isApposition(text, i + 1, limit) || next === undefined) break;
      relative = relativePronouns.has(next.norm);
      isName = false;
      isCommon = false;
      continue;
    }
    if (relativePronouns.has(token.norm) && hasNoun) relative = true;
    else if (
      timeWords.has(token.norm) &&
      hasNoun &&
      !relative &&
      tokens[i - 1]!.pos !== 'ADP' &&
      tokens[i - 1]!.pos !== 'VERB'
    )
      break;
    else if (token.pos === 'ADP' || token.norm === 'to') {
      if (hasNoun && !keepsPreposition(token, isName && !isCommon && !relative)) break;
      if (hasNoun && tokens[i - 1]!.pos !== 'VERB' && opensChannel(tokens, i, limit)) break;
    } else if ((token.pos === 'VERB' || token.pos === 'AUX') && !isNamePart(tokens, i)) {
      if (
        !relative &&
        tokens[i - 1]?.text !== '-' &&
        (isFiniteVerb(tokens, i) ? !isReduced(tokens, i) : !hasNoun || isName)
      )
        break;
    } else if (token.pos === 'CCONJ') {
      if (!relative && !isNominal(tokens[i + 1])) break;
    } else if (
      (token.pos === 'SCONJ' && !relative) ||
      (token.pos === 'ADV' && hasNoun && !relative && !tokens[i + 1]?.pos.startsWith('ADJ'))
    )
      break;
    else if (token.pos === 'PRON' && hasNoun && !relative && !isPossessive(tokens, i)) break;
    // according to Roe | the bridge is shut
    else if (token.pos === 'DET' && isName && tokens[i - 1]!.pos === 'PROPN' && !relative) break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON' || token.pos === 'NUM') {
      if (!relative && !(tokens[i - 1]?.pos === 'ADP' && i > first)) isName = token.pos === 'PROPN';
      isCommon ||= token.pos === 'NOUN';
      hasNoun = true;
    }
    end = i + 1;
  }
  while (end > first && /^(?:ADP|CCONJ|DET|PART)$/.test(tokens[end - 1]!.pos)) end--;
  return hasNoun && end > first ? { first, end } : null;
}

/** people with knowledge of | its books */
const isPossessive = (tokens: readonly Token[], i: number): boolean =>
  /^(?:its|his|her|their|my|our)$/.test(tokens[i]!.norm) && tokens[i - 1]!.pos === 'ADP';

/** Tom Burke: names that look like verbs */
const isNamePart = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(tokens[i]!.text) && tokens[i - 1]?.pos === 'PROPN';

function keepsPreposition(token: Token, isName: boolean): boolean {
  return isName ? token.norm === 'of' : inner.has(token.norm);
}

/** said in a statement, on Monday, by telephone: how and when it was said */
function opensChannel(tokens: readonly Token[], at: number, limit: number): boolean {
  if (!/^(?:in|on|at|by|via|to|during|after|before|through|over)$/.test(tokens[at]!.norm)) return false;
  for (let i = at + 1; i < Math.min(limit, at + 6); i++) {
    if (channels.has(tokens[i]!.lemma) || timeWords.has(tokens[i]!.norm)) return true;
    if (!isNominal(tokens[i])) return false;
  }
  return false;
}

function isApposition({ tokens, cueAt }: Text, at: number, limit: number): boolean {
  const token = tokens[at];
  if (at >= limit || !token) return false;
  if (token.norm === 'who') return cueAt[at + 1] === -1; // who also said that …
  if (relativePronouns.has(token.norm)) return token.norm === 'whose';
  const isPlace =
    token.pos === 'PROPN' &&
    (tokens[at + 1]?.text === ',' || tokens[at + 1]?.text === '.' || at + 1 >= limit);
  if (token.pos === 'ADV' || token.pos === 'ADJ') return isDescription(tokens, at, limit);
  const opens =
    determiners.has(token.norm) ||
    token.pos === 'NUM' ||
    token.pos === 'NOUN' ||
    token.norm === 'former' ||
    isPlace ||
    token.norm === 'of';
  return opens && !hasFinite(tokens, at, limit);
}

/** now a partner at the bank; chief economic adviser */
function isDescription(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + 6); i++) {
    if (tokens[i]!.pos === 'NOUN' || tokens[i]!.pos === 'DET') return !hasFinite(tokens, at, limit);
    if (
      tokens[i]!.pos !== 'ADJ' &&
      tokens[i]!.pos !== 'PROPN' &&
      tokens[i]!.norm !== 'now' &&
      tokens[i]!.norm !== 'then' &&
      tokens[i]!.norm !== 'formerly'
    )
      return false;
  }
  return false;
}

/** A clause of its own follows: …, the mayor left */
function hasFinite(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let i = from; i < limit; i++) {
    const { text, norm } = tokens[i]!;
    if (text === ',' || relativePronouns.has(norm)) return false;
    if (isFiniteVerb(tokens, i) && !isReduced(tokens, i)) return true;
  }
  return false;
}

/** people briefed on the talks */
function isReduced(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  return (
    token.pos === 'VERB' &&
    /(?:ed|en|wn)$/.test(token.norm) &&
    (isNominal(tokens[i - 1]) || sourceNouns.has(tokens[i - 1]?.norm ?? '')) &&
    tokens[i - 1]!.pos !== 'PROPN' &&
    !determiners.has(tokens[i - 1]!.norm)
  );
}

const isThousands = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.end === tokens[i]!.start && tokens[i + 1]?.start === tokens[i]!.end;

const isFullStop = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === '.' && tokens[i + 1]?.start !== tokens[i]!.end;

const isShortQuote = (text: Text, i: number): boolean => {
  const range = text.quotationRanges[text.quoted[i]!]!;
  return range.end - range.first < 8;
};
