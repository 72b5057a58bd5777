import { type Refusal, refusals } from '../../../lexicon/refusals.ts';
import type { Token } from '../../../model/layers.ts';
import type { CueSite, FoundCue } from './find-cues.ts';

/** First word -> the formulas that can open with it. */
const byFirst = new Map<string, Refusal[]>();
for (const refusal of refusals) {
  for (const word of refusal.steps[0]!.words) byFirst.set(word, [...(byFirst.get(word) ?? []), refusal]);
}

/** The mayor declined to comment; she did not immediately respond to a request for comment */
export function refusalCue({ tokens, at, from, to }: CueSite): FoundCue | null {
  const candidates = byFirst.get(tokens[at]!.norm);
  if (!candidates) return null;
  let best: FoundCue | null = null;
  for (const refusal of candidates) {
    const end = matchEnd(tokens, refusal, at, to);
    if (refusal.needs && !hasBefore(tokens, from, at, needed[refusal.needs])) continue;
    if (end === null || (best && end <= best.end) || isOwnName(tokens, end)) continue;
    best = {
      first: at,
      end,
      kind: 'refusal',
      lemma: refusal.id,
      type: refusal.type,
      by: `rule:${refusal.id}`,
      confidence: 0.95,
    };
  }
  return best;
}

/** declined to provide | her full name: anonymity, no refusal to speak */
function isOwnName(tokens: readonly Token[], end: number): boolean {
  if (!/^(?:his|her|their|a|any)$/.test(tokens[end]?.norm ?? '')) return false;
  return tokens
    .slice(end + 1, end + 4)
    .some(({ norm }) => /^(?:(?:sur)?names?|identit(?:y|ies))$/.test(norm));
}

/** Neither the mayor nor her deputy responded; messages left with the mayor were not returned */
const needed: Readonly<Record<NonNullable<Refusal['needs']>, RegExp>> = {
  negative: /^(?:neither|none|nobody|no)$/,
  attempts: /^(?:reach|contact)$/,
  messages: /^(?:calls?|messages?|e-?mails?|requests?|questions?|queries|inquiries|texts|letters?)$/,
};

function hasBefore(tokens: readonly Token[], from: number, at: number, words: RegExp): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 14); i--) if (words.test(tokens[i]!.norm)) return true;
  return false;
}

/** Token behind the formula that starts at `at`, or null. */
function matchEnd(tokens: readonly Token[], refusal: Refusal, at: number, to: number): number | null {
  let i = at;
  for (const step of refusal.steps) {
    let next = i;
    while (next < to && next > at && !step.words.has(tokens[next]!.norm) && isAdverb(tokens[next]!)) next++;
    if (next < to && step.words.has(tokens[next]!.norm)) i = next + 1;
    else if (!step.optional) return null;
  }
  if (refusal.atEnd && i < to && tokens[i]!.pos !== 'PUNCT' && tokens[i]!.pos !== 'CCONJ') return null;
  return i;
}

const isAdverb = (token: Token): boolean => token.pos === 'ADV' || token.norm === 'immediately';
