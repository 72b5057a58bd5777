/** A quotation mark in the text. `side` is what its shape and its neighbours say. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'double' | 'single';
  readonly side: 'open' | 'close' | 'either';
}

const markPattern = /[“”„«»"‘’']{1,2}|``/g;
const wordChar = /[\p{L}\p{N}]/u;
const opensAfter = /[\s([{—–\-/“‘"'«…]/;

/** All marks that could open or close a quotation, in order; apostrophes within words are none. */
export function findMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(start, end).matchAll(markPattern)) {
    const at = start + match.index;
    if (match[0] === "''" || match[0] === '``' || match[0] === '’’' || match[0] === '‘‘') {
      marks.push(readMark(text, at, at + 2, 'double', start, end));
      continue;
    }
    for (let i = 0; i < match[0].length; i++) {
      const glyph = match[0][i]!;
      const kind = /[“”„«»"]/.test(glyph) ? 'double' : 'single';
      const mark = readMark(text, at + i, at + i + 1, kind, start, end);
      if (kind === 'double' || !isApostrophe(text, mark, glyph)) marks.push(mark);
    }
  }
  return marks.filter(mark => !isInch(text, mark));
}

function readMark(
  text: string,
  start: number,
  end: number,
  kind: Mark['kind'],
  from: number,
  to: number,
): Mark {
  const glyph = text[start]!;
  // “We left,“ she said: typed as it opens, where nothing can open.
  const closes = glyph === '“' && /[^\s([]/.test(text[start - 1] ?? ' ') && /[\s,.;]/.test(text[end] ?? ' ');
  if (closes && start > from) return { start, end, kind, side: 'close' };
  if (/[“„«]/.test(glyph)) return { start, end, kind, side: 'open' };
  if (/[”»]/.test(glyph)) return { start, end, kind, side: 'close' };
  if (glyph === '`' || glyph === '‘') return { start, end, kind, side: 'open' };
  const before = start > from ? text[start - 1]! : ' ';
  const after = end < to ? text[end]! : ' ';
  const canOpen = opensAfter.test(before) && !/\s/.test(after);
  const canClose = !/\s/.test(before);
  if (canOpen && canClose) return { start, end, kind, side: 'either' };
  if (canOpen) return { start, end, kind, side: glyph === '’' && kind === 'single' ? 'close' : 'open' };
  return { start, end, kind, side: canClose ? 'close' : 'either' };
}

/** don’t, O'Neill, ’90s: letters on both sides, or a year or short form without a partner before it. */
function isApostrophe(text: string, mark: Mark, glyph: string): boolean {
  const before = text[mark.start - 1] ?? ' ';
  const after = text[mark.end] ?? ' ';
  if (wordChar.test(before) && wordChar.test(after)) return true;
  if (glyph !== '‘' && /\d/.test(after) && !wordChar.test(before)) return true;
  return /^(?:em|til|tis|twas|cause|n)\b/i.test(text.slice(mark.end, mark.end + 6)) && glyph !== '‘';
}

/** 5'11", 6" nails */
function isInch(text: string, mark: Mark): boolean {
  const glyph = text[mark.start];
  return (glyph === '"' || glyph === "'") && /\d/.test(text[mark.start - 1] ?? '') && mark.side === 'close'
    ? /\d['"]?\d{0,2}['"]?$/.test(text.slice(Math.max(0, mark.start - 6), mark.start)) &&
        /^[ ,.]?(?:\d|tall|wide|long|nail|by|x|inch)/.test(text.slice(mark.end, mark.end + 8).trim())
    : false;
}
