import type { Article, Layers, Source, Span } from '../model/index.ts';
import type { ArticleRecord, RecordSpan, SourceRecord } from '../model/record.ts';
import { toCodePoints } from './code-points.ts';
import { version } from './version.ts';

/**
 * Turns an article and its layers into the record that is written: offsets in code points, ids joined, deeply frozen.
 * Layers that the pipeline did not provide are left out where the schema allows it and empty where it does not.
 */
export function buildRecord(article: Article, layers: Partial<Layers>, pipeline: string): ArticleRecord {
  const at = toCodePoints(article.text);
  // Fields written out, not spread, which makes every object of a shape of its own: slow to read, freeze and write.
  const span = ({ start, end }: Span): RecordSpan => ({
    start: at(start),
    end: at(end),
    text: article.text.slice(start, end),
  });
  const orNull = (s: Span | null) => (s ? span(s) : null);
  const mentions = (list: readonly Span[]) => list.map(span);
  const rounded = ({ confidence }: { confidence: number }) => Math.round(confidence * 1000) / 1000;

  const attributions = layers.attributions ?? [];
  const sources = withOrphans(layers.sources ?? [], attributions);
  const sourceOf = new Map(sources.flatMap(s => s.attributions.map(id => [id, s.id] as const)));

  return deepFreeze({
    schema: 'whosaid/article@1',
    id: article.id,
    metadata: layers.metadata ?? article.metadata,
    text: article.text,
    ...(layers.paragraphs && {
      paragraphs: layers.paragraphs.map(p => ({ start: at(p.start), end: at(p.end), kind: p.kind })),
    }),
    ...(layers.sentences && {
      sentences: layers.sentences.map(s => ({ start: at(s.start), end: at(s.end), paragraph: s.paragraph })),
    }),
    people: (layers.people ?? []).map(p => ({
      id: p.id,
      name: p.name,
      mentions: mentions(p.mentions),
      confidence: rounded(p),
      by: p.by,
    })),
    places: (layers.places ?? []).map(p => ({
      id: p.id,
      name: p.name,
      type: p.type,
      country: p.country,
      latitude: p.latitude,
      longitude: p.longitude,
      geonames: p.geonames,
      mentions: mentions(p.mentions),
      by: p.by,
      confidence: rounded(p),
    })),
    organizations: (layers.organizations ?? []).map(o => ({
      id: o.id,
      name: o.name,
      mentions: mentions(o.mentions),
      by: o.by,
      confidence: rounded(o),
    })),
    roles: (layers.roles ?? []).map(r => ({
      id: r.id,
      person: r.person,
      start: at(r.start),
      end: at(r.end),
      text: article.text.slice(r.start, r.end),
      title: r.title,
      status: r.status,
      relation: r.relation,
      organizations: r.organizations,
      country: r.country,
      confidence: rounded(r),
      by: r.by,
    })),
    sources: sources.map(
      (s): SourceRecord => ({
        id: s.id,
        kind: s.kind,
        anonymous: s.anonymous,
        people: s.people,
        organizations: s.organizations,
        count: s.count,
        mentions: mentions(s.mentions),
        confidence: rounded(s),
        by: s.by,
      }),
    ),
    attributions: attributions.map(a => ({
      id: a.id,
      source: sourceOf.get(a.id)!,
      type: a.type,
      form: a.form,
      mention: orNull(a.mention),
      cue: orNull(a.cue),
      content: mentions(a.content),
      confidence: rounded(a),
      by: a.by,
    })),
    anonymity: (layers.anonymity ?? []).map(a => ({
      id: a.id,
      scope: a.scope,
      who: orNull(a.who),
      cue: span(a.cue),
      reason: orNull(a.reason),
      confidence: rounded(a),
      by: a.by,
    })),
    provenance: {
      tool: 'whosaid',
      version,
      pipeline,
      ...(article.sha256 !== undefined && { sha256: article.sha256 }),
      ...(article.path !== undefined && { path: article.path }),
    },
    ...(article.warnings.length > 0 && { warnings: article.warnings }),
  } satisfies ArticleRecord);
}

/** An attribution that no stage tied to a source still has one: `unknown`, so that no row is dropped. */
function withOrphans(sources: readonly Source[], attributions: Layers['attributions']): readonly Source[] {
  const tied = new Set(sources.flatMap(s => s.attributions));
  const orphans = attributions.filter(a => !tied.has(a.id));
  return [
    ...sources,
    ...orphans.map(
      (a, i): Source => ({
        id: `source-${sources.length + i + 1}`,
        kind: 'unknown',
        anonymous: false,
        people: [],
        organizations: [],
        count: { min: null, max: null },
        mentions: a.mention ? [a.mention] : [],
        attributions: [a.id],
        by: 'rule:unresolved',
        confidence: 0,
      }),
    ),
  ];
}

/** Freezes a tree of plain objects and arrays in place. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) for (const item of value) deepFreeze(item);
  else for (const key in value) deepFreeze(value[key]);
  return Object.freeze(value);
}
