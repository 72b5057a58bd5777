import { findSourceNoun } from '../../../lexicon/source-nouns.ts';
import type { Quotation, Token } from '../../../model/layers.ts';
import type { Anonymity, Attribution, Person } from '../../../model/mentions.ts';
import { overlaps, type Span } from '../../../model/span.ts';
import { disjoint, firstEndingAfter, type TextIndex } from '../text-index.ts';
import { findReason, reasonBefore } from './find-reason.ts';
import { findWho } from './find-who.ts';
import { type FormulaMatch, matchFormulas } from './match-formulas.ts';

export interface AnonymityInput {
  readonly index: TextIndex;
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly people: readonly Person[];
}

type Passage = Omit<Anonymity, 'id'>;

/** Passages that say that a name is withheld, in reading order. Formulas inside quotations are somebody's words. */
export function findAnonymity(input: AnonymityInput): Anonymity[] {
  const mentions = disjoint(input.attributions.flatMap(attribution => attribution.mention ?? []));
  const names = disjoint(input.people.flatMap(person => person.mentions));
  const cues = cuesAfter(input.attributions, input.index.text);
  const passages: Passage[] = [];
  for (const match of matchFormulas(input.index.tokens)) {
    const passage = readPassage(input, mentions, names, cues, match);
    const last = passages.at(-1);
    // spoke on condition of anonymity because she was not authorized to speak: the second is the first's reason.
    if (!passage || (last?.reason && overlaps(last.reason, passage.cue))) continue;
    // Because she was not authorized to speak, she asked not to be named: the first is the second's.
    if (last && passage.reason && overlaps(passage.reason, last.cue)) passages.pop();
    passages.push(passage);
  }
  return passages.map((passage, index) => ({ id: `anonymity-${index + 1}`, ...passage }));
}

function readPassage(
  { index, quotations }: AnonymityInput,
  mentions: readonly Span[],
  names: readonly Span[],
  cues: ReadonlyMap<number, number>,
  match: FormulaMatch,
): Passage | null {
  const { tokens, sentences } = index;
  const cue = { start: tokens[match.first]!.start, end: tokens[match.end - 1]!.end };
  const sentence = sentences[index.sentenceAt(cue.start)];
  if (!sentence || isWithin(quotations, cue) || isNegated(tokens, match.first)) return null;
  const who = findWho({ index, mentions, sentence }, match);
  const { formula } = match;
  if (
    formula.who === 'phrase' &&
    !(who && isInformant(index, who) && isQuoted(index, mentions, who, sentence.start))
  )
    return null;
  const isSource =
    who !== null && (mentions.some(mention => overlaps(mention, who)) || isHeardBefore(index, mentions, who));
  const scope = formula.scope === 'mention' ? (isSource ? 'sources' : 'third-party') : formula.scope;
  if (scope === 'third-party' && !(who && isHuman(index, names, who))) return null;
  const ownCue = who ? (cues.get(who.start) ?? -1) : -1;
  const stop = ownCue >= cue.end ? Math.min(index.tokenAt(ownCue), sentence.endToken) : sentence.endToken;
  const reason =
    formula.who === 'phrase'
      ? null
      : (findReason(tokens, match.end, stop) ??
        reasonBefore(tokens, Math.max(sentence.firstToken, match.first - reasonReach), match.first));
  return { scope, who, cue, reason, by: `rule:${formula.id}`, confidence: who ? 0.9 : 0.7 };
}

/** Tokens before a cue in which its reason may stand. */
const reasonReach = 60;

/** A guard who hid because she was afraid | said so: where a mention starts -> where its cue after it does. */
function cuesAfter(attributions: readonly Attribution[], text: string): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  for (const { mention, cue } of attributions) {
    if (!mention || !cue || cue.start < mention.end || starts.has(mention.start)) continue;
    // declined to be named, | citing fear: that one opens the reason.
    if (!/^(?:\w*ing|cited|cites)\b/i.test(text.slice(cue.start, cue.start + 20)))
      starts.set(mention.start, cue.start);
  }
  return starts;
}

/** She did not speak anonymously. */
function isNegated(tokens: readonly Token[], first: number): boolean {
  return /^(?:not|n't|never)$/.test(tokens[first - 1]?.norm ?? '');
}

function isWithin(quotations: readonly Span[], cue: Span): boolean {
  const quotation = quotations[firstEndingAfter(quotations, cue.start)];
  return (
    quotation !== undefined &&
    quotation.start <= cue.start &&
    quotation.end - quotation.start > cue.end - cue.start + 4
  );
}

const humanWords = new Set(
  'he she they him them who i those anyone two three four five six seven eight'.split(' '),
);

function nounsIn(index: TextIndex, span: Span) {
  const [first, end] = index.tokensIn(span);
  return index.tokens.slice(first, end).map(token => findSourceNoun(token.norm));
}

/** unnamed officials, not an unnamed road */
function isInformant(index: TextIndex, who: Span): boolean {
  return nounsIn(index, who).some(noun => noun && /^(?:person|class|spokesperson)$/.test(noun.kind));
}

function isHuman(index: TextIndex, names: readonly Span[], who: Span): boolean {
  const [first, end] = index.tokensIn(who);
  if (index.tokens.slice(first, end).some(token => humanWords.has(token.norm))) return true;
  const name = names[firstEndingAfter(names, who.start)];
  return isInformant(index, who) || (name !== undefined && overlaps(name, who));
}

/** An officer said so. … The paper agreed not to name | the officer: heard in one of the sentences before. */
function isHeardBefore(index: TextIndex, mentions: readonly Span[], who: Span): boolean {
  const [first, end] = index.tokensIn(who);
  const last = index.tokens[end - 1];
  if (last?.pos !== 'NOUN' || !/^(?:the|both|this|that|these|those)$/.test(index.tokens[first]!.norm))
    return false;
  const from = firstEndingAfter(mentions, who.start) - 1;
  for (let i = from; i >= Math.max(0, from - nearby); i--) {
    const [start, stop] = index.tokensIn(mentions[i]!);
    if (index.tokens.slice(start, stop).some(({ lemma, pos }) => pos === 'NOUN' && lemma === last.lemma))
      return true;
  }
  return false;
}

/** Sources before a passage among which whoever it means is looked for. */
const nearby = 6;

const quoting =
  /\b(?:according to|cit(?:ed|es|ing)|quot(?:ed|es|ing)|told by|interviewed|from|spoke to|spoke with)\s*$/i;

/** The article hears the unnamed one: it is the source of an attribution, or somebody cites it. */
function isQuoted(index: TextIndex, mentions: readonly Span[], who: Span, from: number): boolean {
  const mention = mentions[firstEndingAfter(mentions, who.start)];
  if (mention && overlaps(mention, who)) return true;
  return quoting.test(index.text.slice(Math.max(from, who.start - 30), who.start));
}
