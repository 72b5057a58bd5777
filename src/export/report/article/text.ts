import type { ArticleRecord, ParagraphRecord } from '../../../model/record.ts';
import { html, join, type Markup, trusted } from '../markup.ts';
import type { Mark } from './marks.ts';
import { nest } from './nest.ts';

/** Code points of a text that a page shows; browsers are slow beyond. */
const mostShown = 300_000;

/** The article as published, its marks in place, a paragraph each. */
export function markedText(record: ArticleRecord, marks: readonly Mark[]): Markup {
  const points = Array.from(record.text.slice(0, 2 * mostShown)).slice(0, mostShown);
  const paragraphs = record.paragraphs?.length ? record.paragraphs : [whole(points.length)];
  const shown = paragraphs.filter(({ start }) => start < points.length);
  const isCut = points.length < record.text.length && shown.length < paragraphs.length;
  return html`<div class="text">
${shown.map(paragraph => markedParagraph(points, marks, { ...paragraph, end: Math.min(paragraph.end, points.length) }))}
${isCut ? html`<p class="soft">The text goes on: a page shows ${mostShown.toLocaleString('en')} characters. The record has all of it.</p>` : null}
</div>`;
}

const whole = (end: number): ParagraphRecord => ({ start: 0, end, kind: 'body' });

function markedParagraph(
  points: readonly string[],
  marks: readonly Mark[],
  paragraph: ParagraphRecord,
): Markup {
  const parts: Markup[] = [];
  for (const piece of nest(marks, paragraph)) {
    if (piece.kind === 'text') parts.push(html`${points.slice(piece.start, piece.end).join('')}`);
    else if (piece.kind === 'close') parts.push(trusted('</mark>'));
    else parts.push(opening(piece.mark, piece.isFirst));
  }
  return html`<p class="${paragraph.kind}">${join(parts)}</p>
`;
}

/** Where a mark begins it is reached by the keyboard; where it goes on behind a cut it only looks alike. */
function opening({ kind, note, source, attribution }: Mark, isFirst: boolean): Markup {
  const owner = source && html` data-source="${source}"`;
  if (!isFirst) return html`<mark class="${kind}"${owner} data-note="${note}">`;
  const id = attribution && html` id="${attribution}"`;
  return html`<mark class="${kind}" tabindex="0"${id}${owner} data-note="${note}" title="${note}">`;
}
