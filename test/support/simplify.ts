import type { ArticleRecord } from '../../src/model/record.ts';

/** A record as the cases under fixtures/cases write it down: short, readable, one line a finding. */
export function simplify(record: ArticleRecord): Record<string, unknown> {
  const person = new Map(record.people.map(p => [p.id, p.name]));
  const organization = new Map(record.organizations.map(o => [o.id, o.name]));
  const source = new Map(record.sources.map(s => [s.id, s]));
  const names = (ids: readonly string[], map: ReadonlyMap<string, string>) => ids.map(id => map.get(id));
  const slice = (s: { start: number; end: number }) => [...record.text].slice(s.start, s.end).join('');
  return {
    metadata: record.metadata,
    paragraphs: record.paragraphs?.map(p => p.kind),
    sentences: record.sentences?.map(slice),
    people: Object.fromEntries(record.people.map(p => [p.name, p.mentions.map(m => m.text)])),
    places: Object.fromEntries(record.places.map(p => [p.name, [p.type, p.country]])),
    placeMentions: record.places.flatMap(p => p.mentions.map(m => m.text)),
    organizations: Object.fromEntries(record.organizations.map(o => [o.name, o.mentions.map(m => m.text)])),
    roles: record.roles.map(r => ({
      person: person.get(r.person),
      text: r.text,
      title: r.title,
      status: r.status,
      relation: r.relation,
      ...(r.organizations.length > 0 && { organizations: names(r.organizations, organization) }),
      ...(r.country && { country: r.country }),
    })),
    attributions: record.attributions.map(a => {
      const from = source.get(a.source)!;
      return {
        source: a.mention?.text ?? null,
        cue: a.cue?.text ?? null,
        content: a.content.map(c => c.text),
        form: a.form,
        ...(a.type !== 'statement' && { type: a.type }),
        kind: from.kind,
        ...(from.people.length > 0 && { people: names(from.people, person) }),
      };
    }),
    sources: record.sources.map(s => ({
      mentions: s.mentions.map(m => m.text),
      kind: s.kind,
      anonymous: s.anonymous,
      ...(s.people.length > 0 && { people: names(s.people, person) }),
      ...(s.organizations.length > 0 && { organizations: names(s.organizations, organization) }),
      count: [s.count.min, s.count.max],
    })),
    anonymity: record.anonymity.map(a => ({
      scope: a.scope,
      who: a.who?.text ?? null,
      cue: a.cue.text,
      reason: a.reason?.text ?? null,
    })),
  };
}
