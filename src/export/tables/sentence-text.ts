import type { ArticleRecord, AttributionRecord } from '../../model/record.ts';
import { codePointSlicer } from '../code-points.ts';
import { fold } from '../fold.ts';
import { indexAt } from './lookup.ts';

/** Returns a function that gives the sentences around an attribution's cue, content or mention: the first that it has. */
export function sentenceFinder(record: ArticleRecord): (item: AttributionRecord) => string | null {
  const { sentences } = record;
  if (!sentences) return () => null;
  const slice = codePointSlicer(record.text);

  return ({ cue, content, mention }) => {
    const anchors =
      [cue ? [cue] : [], content, mention ? [mention] : []].find(spans => spans.length > 0) ?? [];
    const held = new Set<number>();
    for (const { start, end } of anchors) {
      const first = indexAt(sentences, start);
      const last = indexAt(sentences, end - 1);
      if (first === null || last === null) continue;
      for (let i = first; i <= last; i++) held.add(i);
    }
    const texts = [...held]
      .sort((a, b) => a - b)
      .map(i => fold(slice(sentences[i]!.start, sentences[i]!.end)));
    return texts.length === 0 ? null : texts.join(' ');
  };
}
