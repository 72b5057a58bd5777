import type { ArticleRecord, RecordSpan } from '../../../model/record.ts';
import { byId } from '../../tables/lookup.ts';
import { kindLabels, percent } from '../wording.ts';

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

interface Made {
  readonly confidence?: number;
  readonly by?: string;
}

/** All marks of a record, the wider layers first, so that they enclose the narrower. */
export function marksOf(record: ArticleRecord): readonly Mark[] {
  const sources = byId(record.sources);
  const mark = (
    span: RecordSpan,
    kind: MarkKind,
    note: string,
    made: Made,
    source?: string,
    attribution?: string,
  ): Mark => ({
    start: span.start,
    end: span.end,
    kind,
    note: `${note}${madeBy(made)}`,
    source: source ?? null,
    attribution: attribution ?? null,
  });
  return [
    ...record.attributions.flatMap(item => {
      const kind = sources.get(item.source)?.kind ?? 'unknown';
      return item.content.map((span, i) =>
        mark(
          span,
          'content',
          `content, credited to: ${kindLabels[kind]}`,
          item,
          item.source,
          i === 0 ? item.id : undefined,
        ),
      );
    }),
    ...record.sources.flatMap(source =>
      distinctSpans([
        ...source.mentions,
        ...record.attributions.flatMap(item =>
          item.source === source.id && item.mention ? [item.mention] : [],
        ),
      ]).map(span =>
        mark(
          span,
          source.anonymous ? 'anonymous' : 'source',
          `source: ${kindLabels[source.kind]}${people(source.count)}`,
          source,
          source.id,
        ),
      ),
    ),
    ...record.anonymity.map(item =>
      mark(item.cue, 'anonymity', `why or that a name is withheld (${item.scope})`, item),
    ),
    ...record.roles.map(role => mark(role, 'role', `role: ${role.title}, ${role.status}`, role)),
    ...record.attributions.flatMap(item =>
      item.cue
        ? [
            mark(
              item.cue,
              'cue',
              `cue of a ${typeLabels[item.type]}`,
              item,
              item.source,
              item.content.length === 0 ? item.id : undefined,
            ),
          ]
        : [],
    ),
    ...record.people.flatMap(item =>
      item.mentions.map(span => mark(span, 'person', `person: ${item.name}`, item)),
    ),
    ...record.organizations.flatMap(item =>
      item.mentions.map(span => mark(span, 'organization', `organisation: ${item.name}`, item)),
    ),
    ...record.places.flatMap(item =>
      item.mentions.map(span =>
        mark(
          span,
          'place',
          `place: ${item.name}, ${item.type}${item.country ? `, ${item.country}` : ''}`,
          item,
        ),
      ),
    ),
  ];
}

const typeLabels = { statement: 'statement', declined: 'refusal', 'no-response': 'missing answer' } as const;

function people({ min, max }: { readonly min: number | null; readonly max: number | null }): string {
  if (min === null) return '';
  if (max === null) return `, at least ${min} ${min === 1 ? 'person' : 'people'}`;
  return min === max ? `, ${min} ${min === 1 ? 'person' : 'people'}` : `, ${min} to ${max} people`;
}

function madeBy({ confidence, by }: Made): string {
  return `${confidence === undefined ? '' : ` · confidence ${percent(confidence)}`}${by === undefined ? '' : ` · ${by}`}`;
}

function distinctSpans(spans: readonly RecordSpan[]): readonly RecordSpan[] {
  return [...new Map(spans.map(span => [`${span.start}-${span.end}`, span])).values()];
}
