import type { ArticleRecord } from '../../model/record.ts';
import { firstIndex } from './lookup.ts';

/**
 * By source id: why its name is withheld. A passage concerns the sources that have a mention which shares a character
 * with the passage's `who`.
 */
export function anonymityReasons(record: ArticleRecord): ReadonlyMap<string, readonly string[]> {
  const mentions = record.sources
    .flatMap(source => source.mentions.map(({ start, end }) => ({ start, end, source: source.id })))
    .sort((a, b) => a.start - b.start);
  const longest = mentions.reduce((most, { start, end }) => Math.max(most, end - start), 0);

  const reasons = new Map<string, Set<string>>();
  for (const { scope, who, reason } of record.anonymity) {
    if (scope !== 'sources' || who === null || reason === null) continue;
    const first = firstIndex(mentions, ({ start }) => start > who.start - longest);
    for (let i = first; i < mentions.length && mentions[i]!.start < who.end; i++) {
      const { end, source } = mentions[i]!;
      if (end > who.start) reasons.set(source, (reasons.get(source) ?? new Set()).add(reason.text));
    }
  }
  return new Map([...reasons].map(([source, texts]) => [source, [...texts]]));
}
