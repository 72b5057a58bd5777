import type { Draft, Range, Text } from './site.ts';

/** “We left,” she said. “It was late.”: quotations that no cue claims go on with the last speaker. */
export function joinContinuing(text: Text, drafts: readonly Draft[]): Draft[] {
  const claimed = claimedQuotations(text, drafts);
  return drafts.map((draft, index) => {
    const more = continuing(text, draft, claimed, nextSite(drafts, index) ?? text.tokens.length);
    return more.length > 0 ? { ...draft, content: [...draft.content, ...more] } : draft;
  });
}

/** 1 for each quotation that some content meets. */
export function claimedQuotations(text: Text, drafts: readonly Draft[]): Uint8Array {
  const claimed = new Uint8Array(text.quotationRanges.length);
  for (const { content } of drafts) {
    for (const range of content) {
      for (let i = range.first; i < range.end; i++) if (text.quoted[i] !== -1) claimed[text.quoted[i]!] = 1;
    }
  }
  return claimed;
}

function continuing(text: Text, draft: Draft, claimed: Uint8Array, limit: number): Range[] {
  const { sentences, quoted, quotationRanges } = text;
  const last = draft.content.at(-1);
  if (!last || draft.site.cue.type !== 'statement' || !isQuotedEnd(text, draft)) return [];
  const found: Range[] = [];
  let paragraph = sentences[draft.site.sentence]!.paragraph;
  for (let s = draft.site.sentence + 1; s < sentences.length; s++) {
    const sentence = sentences[s]!;
    if (sentence.firstToken >= limit) break;
    const index = quoted[sentence.firstToken]!;
    if (index === -1) break;
    const range = quotationRanges[index]!;
    if (claimed[index] === 1) {
      if (range.first < sentence.firstToken) continue;
      break;
    }
    if (sentence.paragraph !== paragraph && !opensParagraph(text, range)) break;
    if (!fillsSentence(text, s, range)) break;
    claimed[index] = 1;
    found.push(range);
    paragraph = text.tokens[range.end - 1]!.paragraph;
    while (s + 1 < sentences.length && sentences[s + 1]!.endToken <= range.end) s++;
  }
  return found;
}

/** Where the next sentence with a cue starts. */
function nextSite(drafts: readonly Draft[], index: number): number | undefined {
  const { sentence } = drafts[index]!.site;
  for (let i = index + 1; i < drafts.length; i++)
    if (drafts[i]!.site.sentence > sentence) return drafts[i]!.site.from;
  return undefined;
}

/** The content is, or ends in, a quotation. */
function isQuotedEnd(text: Text, draft: Draft): boolean {
  return draft.content.some(range => text.quoted[range.end - 1] !== -1 && range.end - range.first > 3);
}

function opensParagraph(text: Text, { first, end }: Range): boolean {
  const { tokens } = text;
  const last = tokens[end]?.paragraph !== tokens[end - 1]!.paragraph;
  return last && tokens[first - 1]?.paragraph !== tokens[first]!.paragraph;
}

/** Nothing but the quotation stands in its sentences. */
export function fillsSentence(text: Text, s: number, range: Range): boolean {
  let last = s;
  while (last + 1 < text.sentences.length && text.sentences[last + 1]!.firstToken < range.end) last++;
  const end = text.sentences[last]!.endToken;
  for (let i = range.end; i < end; i++) if (text.tokens[i]!.pos !== 'PUNCT') return false;
  return range.first === text.sentences[s]!.firstToken;
}
