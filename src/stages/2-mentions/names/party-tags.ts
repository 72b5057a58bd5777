import { nameKey } from '../../../lexicon/name-key.ts';
import { postalStates, regions } from '../../../lexicon/regions.ts';
import type { Name } from '../../../model/mentions.ts';

/** (D-N.Y.), R-Texas, (I-Vt.) */
const tag = /(?<![\p{L}\p{N}])[DRI][-–‑](?=[A-Z])([A-Z][A-Za-z]*\.?(?:\s?[A-Z][a-z]*\.?){0,2})/gu;

/** The places in the party tags behind the names of US politicians. */
export function partyTags(text: string): Name[] {
  const found: Name[] = [];
  if (!mayHoldTags(text)) return found;
  for (const match of text.matchAll(tag)) {
    const start = match.index + 2;
    const end = start + stateLength(match[1]!);
    if (end > start) found.push({ start, end, type: 'place', by: 'rule:party-tag', confidence: 0.97 });
  }
  return found;
}

/** Most texts hold no letter of a party before a hyphen: that is seen faster than no tag. */
function mayHoldTags(text: string): boolean {
  for (const hyphen of ['-', '–', '‑']) {
    for (let at = text.indexOf(hyphen, 1); at > 0; at = text.indexOf(hyphen, at + 1)) {
      if (/^[DRI]$/.test(text[at - 1]!) && /^[A-Z]$/.test(text[at + 1] ?? '')) return true;
    }
  }
  return false;
}

/** Length of the longest beginning that is a state, or 0. */
function stateLength(words: string): number {
  for (let end = words.length; end > 1; end--) {
    const name = words.slice(0, end);
    if (
      /[A-Za-z.]$/.test(name) &&
      !/^[A-Za-z]/.test(words.slice(end)) &&
      (regions.get(nameKey(name))?.country === 'US' || postalStates.has(name))
    )
      return end;
  }
  return 0;
}

/** Puts tags among names; what shares letters with a tag gives way. */
export function withPartyTags(names: readonly Name[], tags: readonly Name[]): Name[] {
  if (tags.length === 0) return [...names];
  const taken = new Set<number>();
  for (const tag of tags) for (let i = tag.start - 2; i < tag.end; i++) taken.add(i);
  const free = names.filter(name => !taken.has(name.start) && !taken.has(name.end - 1));
  return [...free, ...tags].sort((a, b) => a.start - b.start || b.end - a.end);
}
