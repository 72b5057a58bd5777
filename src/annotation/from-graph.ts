import type { ArticleRecord, SourceRecord } from '../model/record.ts';
import type { AnnotationGraph, Node } from './graph.ts';
import { type Entity, type GraphReader, readGraph, spanOf } from './graph-reader.ts';
import { readAttributions } from './read-attributions.ts';

/** What a record has beside what was annotated. */
export type RecordBase = Pick<ArticleRecord, 'id' | 'metadata' | 'text'>;

/** The record that the annotations say: entities by their groups, in the order of their first mention. */
export function fromGraph(graph: AnnotationGraph, base: RecordBase): ArticleRecord {
  const read = readGraph(graph);
  const people = read.entities('Person', 'person');
  const organizations = read.entities('Organization', 'organization');
  const personIds = idsOf(people);
  const organizationIds = idsOf(organizations);
  return {
    schema: 'whosaid/article@1',
    ...base,
    people: people.map(named),
    places: read.entities('Place', 'place').map(entity => ({
      ...named(entity),
      type: attributeOf<ArticleRecord['places'][number]['type']>(entity.nodes, 'PlaceType', 'other'),
      country: noteOf(entity.nodes, 'country') ?? null,
    })),
    organizations: organizations.map(named),
    roles: rolesOf(read, personIds, organizationIds),
    ...readAttributions(read, sourcesOf(read, personIds, organizationIds)),
    anonymity: read.ofType('AnonymityCue').map((cue, i) => ({
      id: `anonymity-${i + 1}`,
      scope: attributeOf<ArticleRecord['anonymity'][number]['scope']>([cue], 'Scope', 'sources'),
      who: read.from('WhoOf', cue).map(spanOf)[0] ?? null,
      cue: spanOf(cue),
      reason: read.from('ReasonOf', cue).map(spanOf)[0] ?? null,
    })),
  };
}

/** Ids of entities by the ids of their stretches. */
type Ids = ReadonlyMap<string, string>;

function idsOf(entities: readonly Entity[]): Ids {
  return new Map(entities.flatMap(({ id, nodes }) => nodes.map(node => [node.id, id] as const)));
}

/** The name that was noted, or else the longest mention. */
function named({ id, nodes }: Entity) {
  const longest = nodes.reduce((best, { text }) => (text.length > best.length ? text : best), '');
  return { id, name: noteOf(nodes, 'name') ?? longest, mentions: nodes.map(spanOf) };
}

const noteOf = (nodes: readonly Node[], name: string) => nodes.find(({ notes }) => notes[name])?.notes[name];

function attributeOf<Value extends string>(nodes: readonly Node[], name: string, otherwise: Value): Value {
  return (nodes.find(({ attributes }) => attributes[name])?.attributes[name] ?? otherwise) as Value;
}

const known = (nodes: readonly Node[], ids: Ids) => [
  ...new Set(nodes.flatMap(({ id }) => ids.get(id) ?? [])),
];

function rolesOf(read: GraphReader, people: Ids, organizations: Ids): ArticleRecord['roles'] {
  type Role = ArticleRecord['roles'][number];
  return read
    .ofType('Role')
    .flatMap(node => known(read.to('RoleOf', node), people).map(person => [node, person] as const))
    .map(([node, person], i) => ({
      id: `role-${i + 1}`,
      person,
      ...spanOf(node),
      title: node.notes['title'] ?? node.text,
      status: attributeOf<Role['status']>([node], 'Status', 'current'),
      relation: attributeOf<Role['relation']>([node], 'Relation', 'title'),
      organizations: known(read.to('RoleAt', node), organizations),
      country: node.notes['country'] ?? null,
    }));
}

function sourcesOf(read: GraphReader, people: Ids, organizations: Ids): ReadonlyMap<string, SourceRecord> {
  const sources = new Map<string, SourceRecord>();
  for (const { id, nodes } of read.entities('Source', 'source')) {
    const [min, max] = (noteOf(nodes, 'count') ?? '-').split('-').map(n => (n === '' ? null : Number(n)));
    const source: SourceRecord = {
      id,
      kind: attributeOf<SourceRecord['kind']>(nodes, 'Kind', 'unknown'),
      anonymous: attributeOf<string>(nodes, 'Anonymous', 'no') === 'yes',
      people: known(
        nodes.flatMap(node => read.to('IsPerson', node)),
        people,
      ),
      organizations: known(
        nodes.flatMap(node => read.to('SpeaksFor', node)),
        organizations,
      ),
      count: { min: min ?? null, max: max ?? null },
      mentions: nodes.map(spanOf),
    };
    for (const node of nodes) sources.set(node.id, source);
  }
  return sources;
}
