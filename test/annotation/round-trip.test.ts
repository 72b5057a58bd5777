import { describe, expect, it } from 'vitest';
import {
  bratConfiguration,
  bratText,
  fromGraph,
  fromTask,
  labelStudioConfiguration,
  readBrat,
  toGraph,
  toTask,
  writeBrat,
} from '../../src/annotation/index.ts';
import { linkTypes, nodeTypes } from '../../src/annotation/vocabulary.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { scoreRecords } from '../../src/score/index.ts';
import { seaWall, silent } from '../export/sample.ts';
import { filesBelow, read } from '../support/source-files.ts';

const gold = filesBelow('fixtures/gold', '.json').map(path => JSON.parse(read(path)) as ArticleRecord);
const roundTrips: readonly (readonly [string, (record: ArticleRecord) => ArticleRecord])[] = [
  [
    'brat',
    record => {
      const text = bratText(record.text);
      return fromGraph(readBrat(writeBrat(toGraph(record), text), text), { ...record, text });
    },
  ],
  [
    'Label Studio',
    record => fromGraph(fromTask(JSON.parse(JSON.stringify(toTask(record, toGraph(record))))), record),
  ],
];

/** All that a record says, without ids, in an order of its own. */
function facts(record: ArticleRecord): string[] {
  const name = (id: string) =>
    record.people.find(p => p.id === id)?.name ?? record.organizations.find(o => o.id === id)?.name;
  const at = (span: { start: number; end: number } | null) => (span ? `${span.start}-${span.end}` : '-');
  const who = (id: string) => {
    const source = record.sources.find(candidate => candidate.id === id);
    return (
      source && [
        source.kind,
        source.anonymous,
        source.people.map(name),
        source.organizations.map(name),
        source.count,
      ]
    );
  };
  return [
    ...record.people.map(p => ['person', p.name, p.mentions.map(at).sort()]),
    ...record.organizations.map(o => ['organization', o.name, o.mentions.map(at).sort()]),
    ...record.places.map(p => ['place', p.name, p.type, p.country, p.mentions.map(at).sort()]),
    ...record.roles.map(r => [
      'role',
      at(r),
      name(r.person),
      r.title,
      r.status,
      r.relation,
      r.country,
      r.organizations.map(name),
    ]),
    ...record.attributions.map(a => [
      'attribution',
      a.type,
      a.form,
      at(a.mention),
      at(a.cue),
      a.content.map(at),
      who(a.source),
    ]),
    ...record.anonymity.map(a => ['anonymity', a.scope, at(a.who), at(a.cue), at(a.reason)]),
  ]
    .map(fact => JSON.stringify(fact))
    .sort();
}

describe.each(roundTrips)('a record through %s and back', (_, through) => {
  it('says the same of an article with everything in it', () => {
    expect(facts(through(seaWall))).toEqual(facts(seaWall));
  });

  it('says nothing of an article without anything', () => {
    expect(facts(through(silent))).toEqual([]);
  });

  it('scores against the gold of the fixture as the gold itself does', () => {
    const scored = (pred: (record: ArticleRecord) => ArticleRecord) =>
      scoreRecords(gold.map(record => ({ gold: record, pred: pred(record) }))).values;
    expect(scored(through)).toEqual(scored(record => record));
    expect(scored(through)['attributions']).toBe(1);
  });
});

describe('configurations', () => {
  it('name every type, attribute and link', () => {
    for (const name of [...Object.keys(nodeTypes), ...Object.keys(linkTypes)]) {
      expect(bratConfiguration()).toContain(name);
      expect(labelStudioConfiguration()).toContain(`"${name}"`);
    }
  });
});
