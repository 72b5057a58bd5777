import type { Draft, Range, Text } from '../site.ts';

/** Longer quotations are taken as far as they were tagged: keeps the time linear. */
const longest = 2000;

/** Content that meets a quotation takes it whole, marks included, where nothing else claims a part of it. */
export function snapToQuotations(text: Text, drafts: readonly Draft[]): Draft[] {
  const claims = claimsOf(text, drafts);
  return drafts.map((draft, owner) => {
    const isFree = (index: number) => claims[index]!.every(claim => claim === owner);
    const content = draft.content.map(range => snap(text, range, isFree));
    return { ...draft, content: mergeRanges(content, draft) };
  });
}

/** For each quotation the drafts whose content meets it; -1 where a cue or a source stands in it. */
function claimsOf(text: Text, drafts: readonly Draft[]): number[][] {
  const claims: number[][] = text.quotationRanges.map(() => []);
  const claim = ({ first, end }: Range, owner: number) => {
    for (let i = first; i < end; i++) {
      const quotation = text.quoted[i]!;
      if (quotation !== -1 && claims[quotation]!.at(-1) !== owner) claims[quotation]!.push(owner);
    }
  };
  drafts.forEach(({ site, mention, content }, owner) => {
    claim(site, -1);
    if (mention) claim(mention, -1);
    for (const range of content) claim(range, owner);
  });
  return claims;
}

function snap(text: Text, range: Range, isFree: (quotation: number) => boolean): Range {
  let { first, end } = range;
  for (const i of [range.first, range.end - 1]) {
    const index = text.quoted[i]!;
    if (index === -1 || !isFree(index)) continue;
    const quotation = text.quotationRanges[index]!;
    if (quotation.end - quotation.first > longest) continue;
    first = Math.min(first, quotation.first);
    end = Math.max(end, quotation.end);
  }
  return { first, end };
}

/** In order, those that touch in one; none reaches into the cue or the source. */
function mergeRanges(ranges: readonly Range[], { site, mention }: Draft): Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.first - b.first)) {
    const last = merged.at(-1);
    if (last && range.first <= last.end)
      merged[merged.length - 1] = { first: last.first, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  const meets = (range: Range, other: Range) => range.first < other.end && other.first < range.end;
  return merged.filter(range => !meets(range, site) && !(mention && meets(range, mention)));
}
