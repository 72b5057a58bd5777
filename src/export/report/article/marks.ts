import type { ArticleRecord, RecordSpan } from '../../../model/record.ts';
import { byId, grouped } from '../../tables/lookup.ts';
import { note, sourceNotes } from './notes.ts';

/** A kind of mark: what the legend explains, and what has a look of its own. */
export type MarkKind =
  | 'person'
  | 'place'
  | 'organization'
  | 'role'
  | 'source'
  | 'anonymous'
  | 'cue'
  | 'content'
  | 'anonymity';

/** A marked stretch of an article's text, in code points. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** What is shown when it is pointed at. */
  readonly note: string;
  /** Id of the source that it belongs to, so that all that belongs together can be shown together. */
  readonly source: string | null;
  /** Id of the attribution, of which this is the cue or the first piece of content. */
  readonly attribution: string | null;
}

const mark = (
  { start, end }: RecordSpan,
  kind: MarkKind,
  text: string,
  source: string | null = null,
  attribution: string | null = null,
): Mark => ({ start, end, kind, note: text, source, attribution });

const cueOf = { statement: 'a statement', declined: 'a refusal', 'no-response': 'a missing answer' } as const;

/** All marks of a record, the wider layers first, so that they enclose the narrower. */
export function marksOf(record: ArticleRecord): readonly Mark[] {
  const sources = byId(record.sources);
  const notes = sourceNotes(record);
  return [
    ...record.attributions.flatMap(item => {
      const text = note(`said by ${notes.nameOf(sources.get(item.source))}`, item);
      return item.content.map((span, i) =>
        mark(span, 'content', text, item.source, i === 0 ? item.id : null),
      );
    }),
    ...sourceMarks(record, notes.kindOf),
    ...record.anonymity.map(item => mark(item.cue, 'anonymity', note(`name withheld (${item.scope})`, item))),
    ...record.roles.map(role => mark(role, 'role', note(`role: ${role.title}, ${role.status}`, role))),
    ...record.attributions.flatMap(item => {
      if (!item.cue) return [];
      const text = `cue of ${cueOf[item.type]} by ${notes.nameOf(sources.get(item.source))}`;
      return mark(item.cue, 'cue', note(text, item), item.source, item.content.length === 0 ? item.id : null);
    }),
    ...record.people.flatMap(item =>
      item.mentions.map(span => mark(span, 'person', note(`person: ${item.name}`, item))),
    ),
    ...record.organizations.flatMap(item =>
      item.mentions.map(span => mark(span, 'organization', note(`organisation: ${item.name}`, item))),
    ),
    ...record.places.flatMap(item => {
      const text = ['place: ', item.name, `, ${item.type}`, item.country ? `, ${item.country}` : ''].join('');
      return item.mentions.map(span => mark(span, 'place', note(text, item)));
    }),
  ];
}

/** The words for each source, those of its attributions among them, each stretch once. */
function sourceMarks(
  record: ArticleRecord,
  kindOf: (source: ArticleRecord['sources'][number]) => string,
): readonly Mark[] {
  const attributions = grouped(record.attributions, ({ source }) => source);
  return record.sources.flatMap(source => {
    const said = (attributions.get(source.id) ?? []).flatMap(({ mention }) => mention ?? []);
    const spans = [...source.mentions, ...said];
    const text = note(`source: ${kindOf(source)}`, source);
    const distinct = new Map(spans.map(span => [`${span.start}-${span.end}`, span]));
    return [...distinct.values()].map(span =>
      mark(span, source.anonymous ? 'anonymous' : 'source', text, source.id),
    );
  });
}
