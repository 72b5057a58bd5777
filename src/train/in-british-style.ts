import type { Span } from '../model/span.ts';
import type { AnnotatedArticle } from './brat-corpus.ts';

/**
 * The same article as a British desk would set it, no letter longer or shorter: single quotation marks, and the comma
 * behind them. “We left,” she said. -> ‘We left’, she said.
 */
export function inBritishStyle({ id, text, attributions }: AnnotatedArticle): AnnotatedArticle {
  const swapped = new Set<number>();
  const single = text.replace(/,[”"]|[“”"]/g, (marks, at: number) => {
    if (marks.length === 2) {
      swapped.add(at + 2);
      return '’,';
    }
    return marks === '“' || (marks === '"' && !/\S/.test(text[at - 1] ?? ' ')) ? '‘' : '’';
  });
  const inside = ({ start, end }: Span): Span => ({ start, end: swapped.has(end) ? end - 1 : end });
  const move = (spans: readonly Span[]) => spans.map(inside);
  return {
    id,
    text: single,
    attributions: attributions.map(({ source, cue, content }) => ({
      source: move(source),
      cue: move(cue),
      content: move(content),
    })),
  };
}

/** Every article, and each `every`-th a second time in British style. */
export function* withBritishStyle(
  articles: Iterable<AnnotatedArticle>,
  every: unknown,
): Generator<AnnotatedArticle> {
  let count = 0;
  for (const article of articles) {
    yield article;
    if (typeof every === 'number' && ++count % every === 0) yield inBritishStyle(article);
  }
}
