import type { Span } from '../../../model/span.ts';

const lineEnd = /\r\n|[\n\r\u2028\u2029]/g;

/**
 * The text's paragraphs, white space at both ends left out. A line is a paragraph; where an article is hard-wrapped
 * (blank lines between blocks, and lines that stop mid-sentence at an even width) a block is one.
 */
export function splitBlocks(text: string): Span[] {
  const lines = splitLines(text);
  const blocks = groupBlocks(lines);
  if (!isHardWrapped(text, blocks)) return blocks.flat();
  return blocks.map(block => ({ start: block[0]!.start, end: block.at(-1)!.end }));
}

interface Line extends Span {
  /** A blank line, or the start of the text, stands before it. */
  readonly opensBlock: boolean;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let blank = true;
  const push = (to: number) => {
    const raw = text.slice(from, to);
    const start = from + raw.length - raw.trimStart().length;
    const end = from + raw.trimEnd().length;
    if (start < end) lines.push({ start, end, opensBlock: blank });
    blank = start >= end;
  };
  for (const match of text.matchAll(lineEnd)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.length);
  return lines;
}

function groupBlocks(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    if (line.opensBlock) blocks.push([line]);
    else blocks.at(-1)!.push(line);
  }
  return blocks;
}

/** Most inner lines are 50 to 100 wide and stop without a final mark. */
function isHardWrapped(text: string, blocks: readonly (readonly Line[])[]): boolean {
  const inner = blocks.flatMap(block => block.slice(0, -1));
  if (inner.length < 4) return false;
  const wrapped = inner.filter(line => {
    const width = line.end - line.start;
    return width >= 50 && width <= 100 && !/[.!?:”"’]/.test(text[line.end - 1]!);
  });
  return wrapped.length > inner.length * 0.6;
}
