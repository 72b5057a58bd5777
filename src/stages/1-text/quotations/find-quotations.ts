import type { Paragraph, Quotation } from '../../../model/layers.ts';
import type { Span } from '../../../model/span.ts';
import { findMarks, type Mark } from './marks.ts';

interface Open {
  readonly mark: Mark;
  /** Parts in earlier paragraphs. */
  readonly parts: readonly Span[];
}

/**
 * Outermost quotations in reading order. A double mark that is left open is taken up by a next paragraph that opens
 * with a mark; else the quotation ends with its paragraph. Linear in the text's length.
 */
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const found: Quotation[] = [];
  let pending: readonly Span[] = [];
  for (const paragraph of paragraphs) {
    const marks = findMarks(text, paragraph.start, paragraph.end);
    const resumes = pending.length > 0 && isResumed(marks[0], paragraph);
    if (!resumes && pending.length > 0) found.push(leftOpen(text, pending));
    pending = scan(text, paragraph, marks, resumes ? pending : [], found);
  }
  if (pending.length > 0) found.push(leftOpen(text, pending));
  return found;
}

/** , said Roe; , she said; , Jane Roe said: the words behind which nobody closes a quotation that is to go on. */
const speakerBehind =
  /,(?=\s(?:(?:said|says|added|asked)\s\p{Lu}|(?:he|she|they|\p{Lu}[\p{L}-]{1,30}(?:\s\p{Lu}[\p{L}-]{1,30}){0,2})\s(?:said|says|added|asked|told)\b))/u;

/** “We will pay, said Roe. A mark was forgotten: the quotation ends before its speaker, else with its paragraph. */
function leftOpen(text: string, parts: readonly Span[]): Quotation {
  const { start, end } = parts.at(-1)!;
  const comma = speakerBehind.exec(text.slice(start, end));
  const last = { start, end: comma ? start + comma.index + 1 : end };
  return quotation([...parts.slice(0, -1), last], 'double', false);
}

/** “We waited. [next paragraph] “Then we left,” he said. */
function isResumed(mark: Mark | undefined, paragraph: Paragraph): boolean {
  return mark?.kind === 'double' && mark.start === paragraph.start && paragraph.kind === 'body';
}

/** Reads one paragraph; returns the parts of a quotation that it leaves open. */
function scan(
  text: string,
  paragraph: Paragraph,
  marks: readonly Mark[],
  pending: readonly Span[],
  found: Quotation[],
): readonly Span[] {
  const singles = pairSingles(text, marks);
  let open: Open | null = null;
  for (const mark of marks) {
    if (open === null) {
      if (mark.kind === 'double') {
        if (mark.side !== 'close') open = { mark, parts: mark.start === paragraph.start ? pending : [] };
      } else if (singles.has(mark)) open = { mark, parts: [] };
    } else if (open.mark.kind === 'single') {
      if (mark === singles.get(open.mark)) {
        found.push(quotation([{ start: open.mark.start, end: mark.end }], 'single', true));
        open = null;
      }
    } else if (mark.kind === 'double' && mark.side !== 'open') {
      found.push(quotation([...open.parts, { start: open.mark.start, end: mark.end }], 'double', true));
      open = null;
    }
  }
  if (open === null || open.mark.kind === 'single') return [];
  return [...open.parts, { start: open.mark.start, end: paragraph.end }];
}

/** The nearest closing mark ahead, and the nearest one after a mark of punctuation. */
interface Closing {
  readonly first: Mark;
  readonly strong: Mark | null;
}

const strongOf = (closing: Closing | null): Mark | null => closing?.strong ?? null;

/** Opening single mark -> its partner: the first closing one after a mark of punctuation, else the first. */
function pairSingles(text: string, marks: readonly Mark[]): ReadonlyMap<Mark, Mark> {
  const pairs = new Map<Mark, Mark>();
  const singles = marks.filter(mark => mark.kind === 'single');
  let next: Closing | null = null;
  for (let i = singles.length - 1; i >= 0; i--) {
    const mark = singles[i]!;
    if (mark.side === 'open' && next) {
      pairs.set(mark, next.strong ?? next.first);
      next = null;
    } else if (mark.side !== 'open') {
      const isStrong = /[.,!?…]/.test(text[mark.start - 1] ?? '');
      next = { first: mark, strong: isStrong ? mark : strongOf(next) };
    }
  }
  return pairs;
}

function quotation(parts: readonly Span[], mark: Quotation['mark'], closed: boolean): Quotation {
  return { start: parts[0]!.start, end: parts.at(-1)!.end, parts, mark, closed };
}
