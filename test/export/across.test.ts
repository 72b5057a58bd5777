import { describe, expect, it } from 'vitest';
import { runTables } from '../../src/export/across/index.ts';
import { roleMarks } from '../../src/export/across/role-marks.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { seaWall, silent } from './sample.ts';

function rowsOf(name: string, records: readonly ArticleRecord[]) {
  const table = runTables.find(candidate => candidate.name === name)!;
  const gatherer = table.gather();
  for (const record of records) gatherer.add(record);
  return gatherer.rows().map(row => Object.fromEntries(table.columns.map((c, i) => [c.name, row[i]])));
}

/** An article that names people, each with roles, and quotes those marked. */
function article(
  id: string,
  people: readonly (readonly [name: string, ...roles: string[]])[],
): ArticleRecord {
  const span = (text: string) => ({ start: 0, end: text.length, text });
  return {
    ...silent,
    id,
    metadata: { date: `2031-01-${id.padStart(2, '0')}` },
    people: people.map(([name], i) => ({ id: `person-${i}`, name, mentions: [span(name)] })),
    roles: people.flatMap(([, ...roles], i) =>
      roles.map((text, n) => ({
        ...span(text),
        id: `role-${i}-${n}`,
        person: `person-${i}`,
        title: text,
        status: 'current' as const,
        relation: 'title' as const,
        organizations: [],
        country: null,
      })),
    ),
  };
}

const identities = (records: readonly ArticleRecord[]) =>
  rowsOf('people_all', records).map(row => [row['person_key'], row['identity'], row['articles']]);

describe('people_all', () => {
  it('is one row for a name with a role in common, whatever its spelling', () => {
    expect(
      identities([
        article('1', [['José Núñez', 'mayor of Port Quill']]),
        article('2', [['Jose Nunez', 'former mayor']]),
      ]),
    ).toEqual([['jose nunez', 'same-role', 2]]);
  });

  it('keeps namesakes apart whose roles share nothing', () => {
    expect(
      identities([
        article('1', [['Ann Reed', 'goalkeeper']]),
        article('2', [['Ann Reed', 'former judge']]),
        article('3', [['Ann Reed', 'judge at the High Court']]),
      ]),
    ).toEqual([
      ['ann reed', 'one-article', 1],
      ['ann reed #2', 'same-role', 2],
    ]);
  });

  it('ties two rows that a third article shows to be one person', () => {
    expect(
      identities([
        article('1', [['Ann Reed', 'goalkeeper']]),
        article('2', [['Ann Reed', 'judge']]),
        article('3', [['Ann Reed', 'judge and former goalkeeper']]),
      ]),
    ).toEqual([['ann reed', 'same-role', 3]]);
  });

  it('gives a full name without a role to its one bearer, but not to one of several', () => {
    expect(identities([article('1', [['Ann Reed', 'judge']]), article('2', [['Ann Reed']])])).toEqual([
      ['ann reed', 'same-name', 2],
    ]);
    expect(
      identities([
        article('1', [['Ann Reed', 'judge']]),
        article('2', [['Ann Reed', 'goalkeeper']]),
        article('3', [['Ann Reed']]),
        article('4', [['Ann Reed']]),
      ]).at(-1),
    ).toEqual(['ann reed #3', 'name-only', 2]);
  });

  it('never gives a bare surname to a person', () => {
    expect(identities([article('1', [['Reed', 'judge']]), article('2', [['Reed']])])).toEqual([
      ['reed', 'one-article', 1],
      ['reed #2', 'one-article', 1],
    ]);
  });

  it('does not depend on the order of the articles, but for which namesake is first', () => {
    const records = [
      article('1', [['Ann Reed', 'goalkeeper']]),
      article('2', [['Ann Reed', 'judge']]),
      article('3', [['Ann Reed', 'judge and former goalkeeper'], ['Bo Falk']]),
      article('4', [['Bo Falk', 'diver']]),
    ];
    expect(rowsOf('people_all', records.toReversed())).toEqual(rowsOf('people_all', records));
  });

  it('adds up mentions, quotations, roles and days', () => {
    const later = { ...seaWall, id: 'b', metadata: { date: '2031-06-01' } };
    const [, okafor] = rowsOf('people_all', [seaWall, later]);
    expect(okafor).toMatchObject({
      name: 'Ines Okafor',
      aliases: 'Okafor',
      identity: 'same-role',
      confidence: 0.9,
      articles: 2,
      mentions: 4,
      quoted_articles: 2,
      attributions: 2,
      roles: 'Mayor | chair of the Tide Board | former judge',
      first_date: '2031-05-04',
      last_date: '2031-06-01',
    });
  });
});

describe('telling words of roles', () => {
  it.each([
    ['Democratic presidential candidates', 'democratic presidential candidate'],
    ['former acting members of the press', 'press'],
    ['chief executive of Larkspur Bank', 'chief executive larkspur bank'],
    ['the', ''],
  ])('%s: %s', (role, marks) => {
    const found = roleMarks(role);
    expect(found.filter(mark => mark !== 'member').join(' ')).toBe(marks);
  });
});

describe('places_all', () => {
  it('is one row a GeoNames id, else a name with type and country', () => {
    const nameless = { ...seaWall.places[0]!, geonames: null };
    const rows = rowsOf('places_all', [
      seaWall,
      { ...seaWall, id: 'b' },
      { ...seaWall, id: 'c', places: [nameless, { ...nameless, id: 'place-2', country: 'US' }] },
    ]);
    expect(rows.map(row => [row['place_key'], row['articles'], row['mentions']])).toEqual([
      ['geonames-1234567', 2, 4],
      ['port quill/city/NZ', 1, 2],
      ['port quill/city/US', 1, 2],
    ]);
  });
});

describe('sources_by_outlet', () => {
  it('counts sources and statements by outlet, kind and anonymity', () => {
    const rows = rowsOf('sources_by_outlet', [
      seaWall,
      { ...seaWall, id: 'b' },
      { ...seaWall, metadata: {} },
    ]);
    const row = (outlet: string, kind: string) =>
      rows.find(r => r['outlet'] === outlet && r['kind'] === kind);
    expect(row('The Quill', 'unnamed-group')).toEqual({
      outlet: 'The Quill',
      kind: 'unnamed-group',
      anonymous: true,
      articles: 2,
      sources: 2,
      attributions: 2,
      statements: 2,
      share: 0.25,
    });
    expect(row('The Quill', 'organization')).toMatchObject({ attributions: 2, statements: 0, share: 0 });
    expect(row('(unknown)', 'named-person')).toMatchObject({ articles: 1, sources: 2, share: 0.5 });
  });
});
