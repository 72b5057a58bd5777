import type { WhoPlace } from '../../../lexicon/anonymity-formulas.ts';
import type { Sentence, Token } from '../../../model/layers.ts';
import type { Span } from '../../../model/span.ts';
import { nounPhraseEnd, nounPhraseStart } from '../noun-phrase.ts';
import { firstEndingAfter, type TextIndex } from '../text-index.ts';
import type { FormulaMatch } from './match-formulas.ts';

/** What the search reads: the text and the spans of those who are quoted, in order. */
export interface WhoContext {
  readonly index: TextIndex;
  readonly mentions: readonly Span[];
  readonly sentence: Sentence;
}

const relative = new Set(['who', 'that', 'whom', 'whose']);
const personal = new Set(['he', 'she', 'they', 'i', 'we']);
const between = new Set(['all', 'both', 'only', 'and', 'also', 'had', 'has', 'have', 'but']);
/** How far left of the cue a `who` may stand: `who, like others at the plant, spoke …`. */
const reach = 20;

/** Whose name is withheld, by the place where the formula says that they stand. */
export function findWho(context: WhoContext, match: FormulaMatch): Span | null {
  const who = finders[match.formula.who](context, match);
  return who && match.formula.who === 'subject'
    ? withoutClause(context, beforeCue(context, who, match))
    : who;
}

/** A clerk | who owes him a favour and; two clerks, | neither of: those who are meant, without what a clause says of them. */
function withoutClause({ index }: WhoContext, who: Span): Span {
  const [first, end] = index.tokensIn(who);
  const { tokens } = index;
  let last = first + 1;
  while (last < end && !relative.has(tokens[last]!.norm)) last++;
  if (last < end && tokens[last - 1]!.text !== ',' && !/^(?:who|whom)$/.test(tokens[last]!.norm)) return who;
  const isCut = last < end || tokens[end]?.norm === 'whom';
  while (isCut && last - 1 > first && leftover.test(tokens[last - 1]!.norm)) last--;
  return { start: who.start, end: tokens[last - 1]!.end };
}

const leftover = /^(?:[,(—–-]+|all|both|each|most|some|none|neither|either|of)$/;

/** Three aides, | granted anonymity to talk,: no more of a mention than stands before the cue. */
function beforeCue({ index: { tokens } }: WhoContext, who: Span, { first }: FormulaMatch): Span {
  if (who.start >= tokens[first]!.start || who.end <= tokens[first]!.start) return who;
  let last = first - 1;
  while (tokens[last]!.start > who.start && /^[,(—–-]+$/.test(tokens[last]!.norm)) last--;
  return { start: who.start, end: tokens[last]!.end };
}

const finders: Readonly<Record<WhoPlace, (context: WhoContext, match: FormulaMatch) => Span | null>> = {
  subject: findSubject,
  object: findObject,
  phrase: findPhrase,
  possessor: findPossessor,
  'name-before': findNameBefore,
};

function findSubject(context: WhoContext, { first }: FormulaMatch): Span | null {
  const { index, sentence, mentions } = context;
  const { tokens } = index;
  const cue = tokens[first]!;
  let at = first - 1;
  while (at >= sentence.firstToken && isBetween(tokens[at]!.norm, tokens[at]!.pos)) at--;
  const before = at >= sentence.firstToken ? tokens[at]! : null;
  if (!before)
    return quantifierAt(context, sentence.firstToken, first) ?? mentionAfter(mentions, sentence, cue.end);
  if (before.pos === 'NUM' || quantifiers.has(before.norm))
    return phraseEndingAt(context, at) ?? { start: before.start, end: before.end };
  if (relative.has(cue.norm)) return phraseEndingAt(context, first - 1);
  if (before && relative.has(before.norm)) return phraseEndingAt(context, beforeShare(tokens, at));
  if (before && personal.has(before.norm)) return { start: before.start, end: before.end };
  // said, speaking on …; spoke about the dam only on …: the subject is further left.
  const isFar = cue.norm.endsWith('ing') || cue.pos === 'ADP' || isCoordinated(tokens, at + 1, first);
  if (!isFar && before && (before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'ADJ'))
    return phraseEndingAt(context, at);
  for (let step = at; step >= Math.max(sentence.firstToken, first - reach); step--) {
    if (tokens[step]!.norm === 'who') return phraseEndingAt(context, step - 1);
    const mention = mentionAt(mentions, tokens[step]!.start);
    if (mention && mention.end <= cue.start) break;
  }
  return (
    mentionBefore(mentions, sentence, cue.start) ??
    mentionAfter(mentions, sentence, cue.end) ??
    sentenceSubject(context, first)
  );
}

/** four guards, | all of | whom: the last token of those who are shared out */
function beforeShare(tokens: readonly Token[], at: number): number {
  const share = tokens[at - 2];
  const isShare = tokens[at - 1]?.norm === 'of' && share !== undefined;
  return isShare && (share.pos === 'NUM' || quantifiers.has(share.norm)) ? at - 3 : at - 1;
}

const quantifiers = new Set('all both each most some many several few others none'.split(' '));

/** All | spoke on condition of anonymity */
function quantifierAt({ index: { tokens } }: WhoContext, first: number, cue: number): Span | null {
  const token = tokens[first]!;
  return first < cue && quantifiers.has(token.norm) ? { start: token.start, end: token.end } : null;
}

/** was not authorized to discuss the case | and spoke …: the noun before `and` is no subject. */
function isCoordinated(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ norm }) => norm === 'and' || norm === 'but');
}

function isBetween(norm: string, pos: string): boolean {
  return pos === 'ADV' || pos === 'AUX' || between.has(norm);
}

/** The noun phrase that ends with token `last`, commas skipped; the quoted mention around it gives its start. */
function phraseEndingAt({ index, mentions, sentence }: WhoContext, last: number): Span | null {
  const { tokens } = index;
  let at = last;
  while (at > sentence.firstToken && /^[,(—–-]+$/.test(tokens[at]!.norm)) at--;
  if (at < sentence.firstToken) return null;
  const mention = mentionAt(mentions, tokens[at]!.start);
  if (mention) return { start: mention.start, end: Math.min(mention.end, tokens[at]!.end) };
  const start = nounPhraseStart(tokens, at, sentence.firstToken);
  return start === null
    ? null
    : { start: tokens[withQuantity(tokens, start, sentence.firstToken)]!.start, end: tokens[at]!.end };
}

/** all of | the officials, one of | the men */
function withQuantity(tokens: readonly Token[], start: number, floor: number): number {
  if (start - 2 < floor || tokens[start - 1]!.norm !== 'of') return start;
  const before = tokens[start - 2]!;
  return before.pos === 'NUM' || quantifiers.has(before.norm) ? start - 2 : start;
}

/** “I ran,” she said. The paper is withholding | her name: who is quoted in this sentence, else in the last one. */
function findPossessor({ index, sentence, mentions }: WhoContext, { first, end }: FormulaMatch): Span | null {
  const inside = mentionBefore(mentions, sentence, sentence.end);
  // We | are calling her Ilka: the paper itself
  const here = inside && isOwnSubject(index, inside, first) ? null : inside;
  const isTheirs = index.tokens.slice(first, end).some(({ norm }) => /^(?:his|her|their)$/.test(norm));
  const before = index.sentences[index.sentenceAt(sentence.start) - 1];
  return here ?? (isTheirs && before ? mentionBefore(mentions, before, before.end) : null);
}

/** We are calling, the Courier is using: the mention that the cue is said of. */
function isOwnSubject({ tokens, tokenAt }: TextIndex, { start, end }: Span, first: number): boolean {
  const stop = tokenAt(end);
  return start < tokens[first]!.start && stop <= first && first - stop < 3;
}

/** declined to identify | the driver */
function findObject(context: WhoContext, { first, end }: FormulaMatch): Span | null {
  const { index, sentence } = context;
  // the girl, | whom | the Courier is not naming
  for (let at = first - 1; at > Math.max(sentence.firstToken, first - objectReach); at--)
    if (/^whom?$/.test(index.tokens[at]!.norm)) return phraseEndingAt(context, at - 1);
  const stop = nounPhraseEnd(index.tokens, end, sentence.endToken);
  return stop === null ? null : { start: index.tokens[end]!.start, end: index.tokens[stop - 1]!.end };
}

/** Tokens between `whom` and a verb whose object it is. */
const objectReach = 8;

/** quoted | another unnamed clerk */
function findPhrase({ index, mentions, sentence }: WhoContext, { first, end }: FormulaMatch): Span | null {
  const { tokens } = index;
  const mention = mentionAt(mentions, tokens[first]!.start);
  if (mention) return mention;
  const stop = nounPhraseEnd(tokens, end, sentence.endToken);
  if (stop === null) return null;
  let start = first;
  while (start > sentence.firstToken && /^(?:DET|ADJ|NUM)$/.test(tokens[start - 1]!.pos)) start--;
  return { start: tokens[start]!.start, end: tokens[stop - 1]!.end };
}

/** Ilka (not her real name) */
function findNameBefore(context: WhoContext, { first }: FormulaMatch): Span | null {
  const { tokens } = context.index;
  let at = first - 1;
  while (at > context.sentence.firstToken && /^(?:[(,—–-]+|which|is|that)$/.test(tokens[at]!.norm)) at--;
  return tokens[at]?.pos === 'PROPN' || tokens[at]?.pos === 'NUM' ? phraseEndingAt(context, at) : null;
}

function sentenceSubject({ index, sentence }: WhoContext, before: number): Span | null {
  const stop = nounPhraseEnd(index.tokens, sentence.firstToken, before);
  const first = index.tokens[sentence.firstToken]!;
  return stop === null ? null : { start: first.start, end: index.tokens[stop - 1]!.end };
}

function mentionAt(mentions: readonly Span[], offset: number): Span | null {
  const mention = mentions[firstEndingAfter(mentions, offset)];
  return mention && mention.start <= offset ? mention : null;
}

function mentionBefore(mentions: readonly Span[], sentence: Span, offset: number): Span | null {
  const mention = mentions[firstEndingAfter(mentions, offset - 1) - 1];
  return mention && mention.start >= sentence.start ? mention : null;
}

function mentionAfter(mentions: readonly Span[], sentence: Span, offset: number): Span | null {
  const mention = mentions[firstEndingAfter(mentions, offset)];
  return mention && mention.end <= sentence.end ? mention : null;
}
