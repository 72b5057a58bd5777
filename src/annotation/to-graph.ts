import type { ArticleRecord, AttributionRecord, RecordSpan } from '../model/record.ts';
import type { AnnotationGraph, Link, Node } from './graph.ts';

/** A graph that is being made. */
interface Draft {
  readonly nodes: Node[];
  readonly links: Link[];
  readonly groups: (readonly string[])[];
  /** Adds a stretch and returns its id. */
  readonly mark: (
    type: string,
    span: RecordSpan,
    attributes?: Node['attributes'],
    notes?: Node['notes'],
  ) => string;
  readonly link: (type: string, from: string | undefined, to: string | undefined) => void;
}

/** An article's record as annotations, from which `fromGraph` makes the record again. */
export function toGraph(record: ArticleRecord): AnnotationGraph {
  const draft = newDraft();
  const people = markEntities(draft, 'Person', record.people, () => ({}));
  const organizations = markEntities(draft, 'Organization', record.organizations, () => ({}));
  for (const place of record.places) {
    const country: Node['notes'] = place.country === null ? {} : { country: place.country };
    markEntities(draft, 'Place', [place], () => ({ PlaceType: place.type }), country);
  }
  for (const role of record.roles) {
    const attributes = { Status: role.status, Relation: role.relation };
    const notes = { title: role.title, ...(role.country !== null && { country: role.country }) };
    const id = draft.mark('Role', role, attributes, notes);
    draft.link('RoleOf', id, people.get(role.person));
    for (const group of role.organizations) draft.link('RoleAt', id, organizations.get(group));
  }
  const sources = markSources(draft, record, people, organizations);
  for (const attribution of record.attributions) markAttribution(draft, attribution, sources);
  for (const { scope, who, cue, reason } of record.anonymity) {
    const id = draft.mark('AnonymityCue', cue, { Scope: scope });
    if (who) draft.link('WhoOf', draft.mark('AnonymityWho', who), id);
    if (reason) draft.link('ReasonOf', draft.mark('AnonymityReason', reason), id);
  }
  const { nodes, links, groups } = draft;
  return { nodes, links, groups };
}

function newDraft(): Draft {
  const nodes: Node[] = [];
  const links: Link[] = [];
  return {
    nodes,
    links,
    groups: [],
    mark(type, { start, end, text }, attributes = {}, notes = {}) {
      const id = `T${nodes.length + 1}`;
      nodes.push({ id, type, fragments: [{ start, end }], text, attributes, notes });
      return id;
    },
    link(type, from, to) {
      if (from !== undefined && to !== undefined) links.push({ type, from, to });
    },
  };
}

interface Entity {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly RecordSpan[];
}

/** Marks every mention; the first carries the name. Returns the stretch that stands for each entity. */
function markEntities(
  draft: Draft,
  type: string,
  entities: readonly Entity[],
  attributesOf: (entity: Entity) => Node['attributes'],
  notes: Node['notes'] = {},
): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const entity of entities) {
    const ids = entity.mentions.map((span, i) =>
      draft.mark(type, span, attributesOf(entity), i === 0 ? { name: entity.name, ...notes } : {}),
    );
    if (ids.length > 1) draft.groups.push(ids);
    if (ids[0] !== undefined) first.set(entity.id, ids[0]);
  }
  return first;
}

/** Marks of a source by their places, `start-end`; the first stands for it. */
type SourceMarks = ReadonlyMap<string, ReadonlyMap<string, string>>;

const placeOf = ({ start, end }: RecordSpan) => `${start}-${end}`;

function markSources(
  draft: Draft,
  record: ArticleRecord,
  people: ReadonlyMap<string, string>,
  organizations: ReadonlyMap<string, string>,
): SourceMarks {
  const said = new Map(record.sources.map(({ id }) => [id, [] as RecordSpan[]]));
  for (const { source, mention } of record.attributions) if (mention) said.get(source)?.push(mention);
  const marks = new Map<string, ReadonlyMap<string, string>>();
  for (const { id, kind, anonymous, count, mentions, people: who, organizations: groups } of record.sources) {
    const spans = [...mentions, ...said.get(id)!];
    const attributes = { Kind: kind, Anonymous: anonymous ? 'yes' : 'no' };
    const ids = new Map<string, string>();
    for (const span of spans) {
      if (ids.has(placeOf(span))) continue;
      const notes: Node['notes'] = ids.size > 0 ? {} : { count: `${count.min ?? ''}-${count.max ?? ''}` };
      ids.set(placeOf(span), draft.mark('Source', span, attributes, notes));
    }
    const [first] = ids.values();
    for (const person of who) draft.link('IsPerson', first, people.get(person));
    for (const group of groups) draft.link('SpeaksFor', first, organizations.get(group));
    if (ids.size > 1) draft.groups.push([...ids.values()]);
    marks.set(id, ids);
  }
  return marks;
}

/** The first piece of content stands for the attribution, or the cue where nothing is said. */
function markAttribution(draft: Draft, attribution: AttributionRecord, sources: SourceMarks): void {
  const { type, form, mention, cue, content, source } = attribution;
  const attributes = { Type: type, ...(form !== null && { Form: form }) };
  const pieces = content.map((span, i) => draft.mark('Content', span, i === 0 ? attributes : {}));
  const cueId = cue ? draft.mark('Cue', cue, pieces.length === 0 ? attributes : {}) : undefined;
  const head = pieces[0] ?? cueId;
  for (const piece of pieces.slice(1)) draft.link('GoesOn', head, piece);
  if (pieces.length > 0) draft.link('CueOf', cueId, head);
  const marks = sources.get(source);
  if (mention) draft.link('Says', marks?.get(placeOf(mention)), head);
  else draft.link('SaysElsewhere', marks?.values().next().value, head);
}
