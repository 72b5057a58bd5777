import type { Paragraph, ParagraphKind } from '../../../model/layers.ts';
import type { Span } from '../../../model/span.ts';
import { lineRules } from './line-rules.ts';

/** Longest text that line rules look at: longer paragraphs are body. */
const maxLine = 400;

/** Gives each block its kind, by what it says and where it stands. */
export function classifyBlocks(text: string, blocks: readonly Span[]): Paragraph[] {
  const frontMatterEnd = findFrontMatter(text, blocks);
  const kinds = blocks.map((block, i): ParagraphKind => {
    if (i < frontMatterEnd) return 'header';
    return kindOf(
      text.slice(block.start, Math.min(block.end, block.start + maxLine + 1)),
      i - frontMatterEnd,
    );
  });
  const headline = findHeadline(text, blocks, kinds);
  return blocks.map((block, i) => ({
    start: block.start,
    end: block.end,
    kind: headline.has(i) ? 'headline' : kinds[i]!,
  }));
}

function kindOf(line: string, position: number): ParagraphKind {
  if (line.length > maxLine) return 'body';
  const rule = lineRules.find(r => (r.within === undefined || position < r.within) && r.pattern.test(line));
  return rule?.kind ?? 'body';
}

/** Number of blocks that a YAML front matter takes: from a first line `---` to the next one. */
function findFrontMatter(text: string, blocks: readonly Span[]): number {
  const isFence = (block: Span) =>
    /^-{3,}$/.test(text.slice(block.start, Math.min(block.end, block.start + 12)));
  if (!blocks[0] || !isFence(blocks[0])) return 0;
  const close = blocks.slice(1, 60).findIndex(isFence);
  return close < 0 ? 0 : close + 2;
}

/**
 * The headline is the first line that is no header, if it is short, stands before a longer paragraph and is no
 * sentence of the story; a second line that a semicolon announces belongs to it.
 */
function findHeadline(
  text: string,
  blocks: readonly Span[],
  kinds: readonly ParagraphKind[],
): ReadonlySet<number> {
  const first = kinds.findIndex(kind => kind === 'body' || kind === 'headline');
  const found = new Set<number>();
  const block = blocks[first];
  if (!block || kinds[first] === 'headline') return found;
  const next = blocks.find((_, i) => i > first && kinds[i] === 'body');
  const line = text.slice(block.start, block.end);
  if (!next || line.length > 160 || !isHeadline(line, next.end - next.start)) return found;
  found.add(first);
  if (/;$/.test(line) && kinds[first + 1] === 'body') found.add(first + 1);
  return found;
}

/** `Mayor Resigns After Audit` */
function isHeadline(line: string, nextLength: number): boolean {
  if (/^["“]/.test(line) && /["”]/.test(line.slice(-12))) return false;
  const words = line.split(/\s+/);
  if (words.length > 22) return false;
  const isSentence = /[.!?]["”’']?$/.test(line);
  if (!isSentence) return words.length > 1 || line.length > 12;
  const capitals = words.filter(word => /^["“‘'(]?\p{Lu}/u.test(word)).length;
  return capitals / words.length > 0.6 || (words.length <= 14 && nextLength > 2 * line.length);
}
