import type { ArticleRecord } from '../../model/record.ts';
import { codePointSlicer } from '../code-points.ts';
import { firstIndex } from './lookup.ts';

/** Characters on each side of a cue in which the article may extend it to others. */
const around = 120;
/** who, like others interviewed, spoke on condition of anonymity; all spoke, all our sources spoke on condition of anonymity */
const extended =
  /\blike (?:(?:all|the|most|several|many) )?(?:\w+ )?others?\b|\b(?:all|each|both) (?:of (?:them|whom) |(?:(?:of )?(?:the|its|our) )?sources )?(?:insisted|asked|requested|spoke|declined)\b/i;

/**
 * By source id: why its name is withheld. A passage concerns the sources that have a mention which shares a character
 * with the passage's `who`, and every anonymous source where it says that it holds for all or for others too.
 */
export function anonymityReasons(record: ArticleRecord): ReadonlyMap<string, readonly string[]> {
  const mentions = record.sources
    .flatMap(source => source.mentions.map(({ start, end }) => ({ start, end, source: source.id })))
    .sort((a, b) => a.start - b.start);
  const longest = mentions.reduce((most, { start, end }) => Math.max(most, end - start), 0);

  const reasons = new Map<string, Set<string>>();
  const add = (source: string, text: string) =>
    reasons.set(source, (reasons.get(source) ?? new Set()).add(text));
  const slice = codePointSlicer(record.text);
  for (const { scope, who, cue, reason } of record.anonymity) {
    if (scope !== 'sources' || reason === null) continue;
    if (extended.test(slice(Math.max(0, cue.start - around), cue.end)))
      for (const { id, anonymous } of record.sources) if (anonymous) add(id, reason.text);
    if (who === null) continue;
    const first = firstIndex(mentions, ({ start }) => start > who.start - longest);
    for (let i = first; i < mentions.length && mentions[i]!.start < who.end; i++) {
      const { end, source } = mentions[i]!;
      if (end > who.start) add(source, reason.text);
    }
  }
  return new Map([...reasons].map(([source, texts]) => [source, [...texts]]));
}
