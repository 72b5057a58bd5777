import type { TaggedSpan, Tagger } from '../../../../learn/index.ts';
import type { Name, NameType } from '../../../../model/mentions.ts';
import type { Word } from '../words.ts';

/** A name over words `[first, end)`, while it is still being settled. */
export interface Found {
  readonly first: number;
  readonly end: number;
  /** `other`: a people, an event, a work; it keeps its words from being taken for something else. */
  readonly type: NameType | 'other';
  readonly by: string;
  readonly confidence: number;
}

const typesOf: Readonly<Record<string, Found['type']>> = { PER: 'person', LOC: 'place', ORG: 'organization' };

export function fromTagged({ start, end, type, probability }: TaggedSpan): Found {
  return { first: start, end, type: typesOf[type] ?? 'other', by: 'model:names', confidence: probability };
}

/** A name of the rules over words; null where it does not begin and end with words. */
export function fromName(words: readonly Word[], name: Name): Found | null {
  const first = wordAt(words, name.start);
  let end = first;
  while (end < words.length && words[end]!.end < name.end) end++;
  if (words[first]?.start !== name.start || words[end]?.end !== name.end) return null;
  return { first, end: end + 1, type: name.type, by: name.by, confidence: name.confidence };
}

export function toName(
  words: readonly Word[],
  { first, end, type, by, confidence }: Found,
  calibrate: Tagger['calibrate'],
): Name[] {
  if (type === 'other') return [];
  const share = by === 'model:names' ? calibrate(Math.min(1, confidence)) : confidence;
  return [
    {
      start: words[first]!.start,
      end: words[end - 1]!.end,
      type,
      by,
      confidence: Math.round(share * 100) / 100,
    },
  ];
}

/** Index of the first word that begins at or behind an offset. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
