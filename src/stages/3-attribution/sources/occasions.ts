import type { Token } from '../../../model/layers.ts';
import type { Anonymity, Attribution } from '../../../model/mentions.ts';
import { overlaps, type Span } from '../../../model/span.ts';
import { disjoint, firstEndingAfter } from '../text-index.ts';
import { spanWords, timeWords } from '../word-classes.ts';
import type { SourceContext } from './context.ts';
import { describe } from './describe.ts';
import type { Description } from './description.ts';
import type { Occasion } from './draft.ts';

/**
 * Attributions and the passages that keep a source unnamed, in the order in which they can be resolved: text order,
 * but `Adding that …, she said` and what stands inside somebody's words wait for the one who speaks.
 */
export function occasionsOf(context: SourceContext, anonymity: readonly Anonymity[]): Occasion[] {
  const around = enclosing(context.attributions);
  const withheld = disjoint(anonymity.flatMap(({ scope, who }) => (scope === 'sources' && who ? [who] : [])));
  const occasions: Occasion[] = context.attributions.map(attribution => {
    const at = placeOf(attribution);
    const outer = around.get(attribution) ?? null;
    const waits = Math.max(
      at,
      outer ? placeOf(outer) + 1 : 0,
      isOpeningParticiple(context, attribution) ? sentenceEnd(context, at) : 0,
    );
    return occasion(context, attribution.mention, at, waits, attribution, outer, withheld);
  });
  const mentions = disjoint(context.attributions.flatMap(({ mention }) => mention ?? []));
  for (const { scope, who } of anonymity) {
    if (scope !== 'sources' || !who) continue;
    const next = mentions[firstEndingAfter(mentions, who.start)];
    if (!next || !overlaps(next, who))
      occasions.push(occasion(context, who, who.start, who.start, null, null, withheld));
  }
  return occasions.sort((a, b) => a.waits - b.waits || a.at - b.at);
}

/** Words of a mention that are read; no description is longer. */
const longestMention = 80;

function placeOf({ mention, cue, content }: Attribution): number {
  return mention?.start ?? cue?.start ?? content[0]?.start ?? 0;
}

function occasion(
  context: SourceContext,
  mention: Span | null,
  at: number,
  waits: number,
  attribution: Attribution | null,
  outer: Attribution | null,
  withheld: readonly Span[],
): Occasion {
  let read: Description | null = null;
  return {
    mention,
    at,
    waits,
    sentence: context.index.sentenceAt(at),
    attribution,
    outer,
    isWithheld: mention !== null && touches(withheld, mention),
    words: mention ? wordsOf(context.index.text, mention) : '',
    // Names and pronouns, most of all mentions, are settled before anybody asks for it.
    get description() {
      read ??= mention && describeMention(context, mention);
      return read;
    },
  };
}

function touches(spans: readonly Span[], mention: Span): boolean {
  const next = spans[firstEndingAfter(spans, mention.start)];
  return next !== undefined && overlaps(next, mention);
}

const adverbs = new Set('also further furthermore then later however again still too reportedly'.split(' '));
/** Characters of the longest mention that is looked up by its words. */
const longestWords = 20;

function wordsOf(text: string, mention: Span): string {
  if (mention.end - mention.start > longestWords) return '';
  const words = text
    .slice(mention.start, mention.end)
    .toLowerCase()
    .trim()
    .split(/[\s,]+/);
  while (words.length > 1 && adverbs.has(words.at(-1)!)) words.pop();
  return words.join(' ');
}

function describeMention({ index }: SourceContext, mention: Span): Description {
  const [first, end] = index.tokensIn(mention);
  return describe(
    index.tokens,
    first,
    withoutTime(index.tokens, first, Math.min(end, first + longestMention)),
  );
}

/** The agency | yesterday, Chief executive Ana Vale | on Monday, A judge | last month */
function withoutTime(tokens: readonly Token[], first: number, end: number): number {
  if (
    end - 2 > first &&
    spanWords.has(tokens[end - 1]!.norm) &&
    /^(?:last|this)$/.test(tokens[end - 2]!.norm)
  )
    return end - 2;
  let stop = end;
  while (stop - 1 > first && timeWords.has(tokens[stop - 1]!.norm)) stop--;
  return stop < end && stop - 1 > first && tokens[stop - 1]!.norm === 'on' ? stop - 1 : stop;
}

/** Attribution -> the one in whose content its cue stands. */
function enclosing(attributions: readonly Attribution[]): ReadonlyMap<Attribution, Attribution> {
  const contents = attributions.flatMap(attribution =>
    attribution.content.map(({ start, end }) => ({ start, end, attribution })),
  );
  const parts = disjoint(contents) as typeof contents;
  const found = new Map<Attribution, Attribution>();
  for (const attribution of attributions) {
    const at = attribution.cue?.start ?? placeOf(attribution);
    const part = parts[firstEndingAfter(parts, at)];
    if (part && part.start <= at && part.attribution !== attribution)
      found.set(attribution, part.attribution);
  }
  return found;
}

/** Warning of rain, | she said …: the subject comes later in the sentence. */
function isOpeningParticiple({ index }: SourceContext, { mention, cue }: Attribution): boolean {
  if (mention || !cue) return false;
  const first = index.tokenAt(cue.start);
  const sentence = index.sentences[index.sentenceAt(cue.start)];
  return (
    sentence !== undefined && first - sentence.firstToken <= 1 && /ing$/.test(index.tokens[first]?.norm ?? '')
  );
}

function sentenceEnd({ index }: SourceContext, offset: number): number {
  return index.sentences[index.sentenceAt(offset)]?.end ?? offset;
}
