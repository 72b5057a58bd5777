import type { ArticleRecord, ParagraphRecord } from '../../../model/record.ts';
import { firstIndex } from '../../tables/lookup.ts';
import { html, join, type Markup, trusted } from '../markup.ts';
import type { Mark } from './marks.ts';
import { nest } from './nest.ts';

/** Code points of a text that a page shows; browsers are slow beyond. */
const mostShown = 300_000;

/** The article as published, its marks in place, a paragraph each. */
export function markedText(record: ArticleRecord, marks: readonly Mark[]): Markup {
  const points = Array.from(record.text.slice(0, 2 * mostShown)).slice(0, mostShown);
  const paragraphs = record.paragraphs?.length ? record.paragraphs : [whole(points.length)];
  const shown = paragraphs
    .filter(({ start }) => start < points.length)
    .map(paragraph => ({ ...paragraph, end: Math.min(paragraph.end, points.length) }));
  const isCut = points.length === mostShown && points.join('').length < record.text.length;
  const marksIn = byParagraph(shown, marks);
  return html`<div class="text" id="text">
${shown.map((paragraph, i) => markedParagraph(points, marksIn[i]!, paragraph))}
${isCut ? html`<p class="cut">The text goes on. A page shows its first ${mostShown.toLocaleString('en')} characters; the record and the tables have all of it.</p>` : null}
</div>`;
}

const whole = (end: number): ParagraphRecord => ({ start: 0, end, kind: 'body' });

/** The marks of each paragraph; one that runs over several is in all of them. Paragraphs are ascending. */
function byParagraph(
  paragraphs: readonly ParagraphRecord[],
  marks: readonly Mark[],
): readonly (readonly Mark[])[] {
  const found = paragraphs.map((): Mark[] => []);
  for (const mark of marks) {
    const first = firstIndex(paragraphs, ({ end }) => end > mark.start);
    for (let i = first; i < paragraphs.length && paragraphs[i]!.start < mark.end; i++) found[i]!.push(mark);
  }
  return found;
}

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
  return html`<mark class="${kind}" tabindex="0"${id}${owner} data-note="${note}">`;
}
