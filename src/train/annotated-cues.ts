import type { Span } from '../model/span.ts';
import type { TaggedLayers } from '../stages/3-attribution/article-columns.ts';
import type { AnnotatedArticle } from './brat-corpus.ts';
import { layersBy, type Models } from './layers-of.ts';
import { tokenRange } from './token-range.ts';

/** A cue has so many tokens at most; what is longer in a corpus is a slip. */
const longest = 25;

/** Reads the layers that the taggers of this tier look at. */
export function attributionLayers(models?: Models): (text: string) => TaggedLayers {
  const wanted = [
    'paragraphs',
    'metadata',
    'tokens',
    'sentences',
    'quotations',
    'names',
    'people',
    'places',
    'organizations',
  ] as const;
  return layersBy(wanted, models) as (text: string) => TaggedLayers;
}

/** Each cue from its first piece to its last. */
export function cueSpans({ attributions }: AnnotatedArticle): Span[] {
  return attributions
    .filter(({ cue }) => cue.length > 0)
    .map(({ cue }) => ({ start: cue[0]!.start, end: cue.at(-1)!.end }))
    .sort((a, b) => a.start - b.start);
}

/** The annotated cues in tokens, without overlaps. */
export function goldRanges(
  tokens: TaggedLayers['tokens'],
  article: AnnotatedArticle,
): { readonly first: number; readonly end: number }[] {
  const ranges: { first: number; end: number }[] = [];
  for (const span of cueSpans(article)) {
    const range = tokenRange(tokens, span);
    const { first, end } = range;
    if (end > first && end - first < longest && first >= (ranges.at(-1)?.end ?? 0)) ranges.push(range);
  }
  return ranges;
}
