import { describe, expect, it } from 'vitest';
import { errorTable, recordTables } from '../../src/export/index.ts';
import { rowsOf } from './rows-of.ts';
import { seaWall, silent } from './sample.ts';

describe('articles', () => {
  it('has one row with what is known and how much was found', () => {
    expect(rowsOf('articles')).toEqual([
      {
        article_id: 'coast/sea-wall',
        path: 'in/coast/sea-wall.txt',
        date: '2031-05-04',
        title: '🌊 Sea wall fails in Port Quill',
        byline: null,
        publisher: 'The Quill',
        url: null,
        words: 79,
        sentences: 7,
        people: 2,
        places: 1,
        attributions: 5,
        named_sources: 2,
        anonymous_sources: 1,
        anonymous_share: 0.25,
        sha256: 'ab'.repeat(32),
      },
    ]);
  });

  it('leaves unknown and undefined figures empty', () => {
    expect(rowsOf('articles', silent)[0]).toMatchObject({
      words: 2,
      sentences: null,
      anonymous_share: null,
      date: null,
      path: null,
    });
  });

  it.each([
    ['2030-02-28', '2030-02-28'],
    ['2030-02-30', null],
    ['2030-13-01', null],
    ['2030-06-07 or so', '2030-06-07'],
  ])('takes the day of %s as %s', (date, day) => {
    expect(rowsOf('articles', { ...silent, metadata: { date } })[0]).toMatchObject({ date: day });
  });

  it('rounds the anonymous share to three decimals', () => {
    const attributions = seaWall.attributions.filter(({ id }) => id !== 'attribution-5');
    expect(rowsOf('articles', { ...seaWall, attributions })[0]).toMatchObject({ anonymous_share: 0.333 });
  });
});

describe('people', () => {
  it('has a row a person with aliases, roles and attributions', () => {
    expect(rowsOf('people')).toEqual([
      {
        article_id: 'coast/sea-wall',
        person_id: 'person-1',
        name: 'Ines Okafor',
        aliases: 'Okafor',
        mentions: 2,
        roles: 'Mayor | former judge | chair of the Tide Board',
        organizations: 'Tide Board',
        attributions: 1,
        first_start: 51,
      },
      {
        article_id: 'coast/sea-wall',
        person_id: 'person-2',
        name: 'Dario Penn',
        aliases: 'Penn',
        mentions: 3,
        roles: 'diver',
        organizations: null,
        attributions: 1,
        first_start: 190,
      },
    ]);
  });
});

describe('roles', () => {
  it('has a row a role, with the name of its person', () => {
    expect(rowsOf('roles')[2]).toEqual({
      article_id: 'coast/sea-wall',
      role_id: 'role-3',
      person_id: 'person-1',
      name: 'Ines Okafor',
      role: 'chair of the Tide Board',
      title: 'chair',
      status: 'current',
      relation: 'apposition',
      organizations: 'Tide Board',
      country: null,
      start: 83,
      end: 106,
      confidence: null,
    });
    expect(rowsOf('roles')).toHaveLength(4);
  });
});

describe('places and organizations', () => {
  it('has a row a place, with coordinates', () => {
    expect(rowsOf('places')).toEqual([
      {
        article_id: 'coast/sea-wall',
        place_id: 'place-1',
        name: 'Port Quill',
        aliases: 'PORT QUILL',
        type: 'city',
        country: 'NZ',
        latitude: -41.25,
        longitude: 174.5,
        geonames_id: 1234567,
        mentions: 2,
        first_start: 20,
      },
    ]);
  });

  it('has a row an organisation', () => {
    expect(rowsOf('organizations')).toEqual([
      {
        article_id: 'coast/sea-wall',
        organization_id: 'organization-1',
        name: 'Tide Board',
        aliases: null,
        mentions: 1,
        first_start: 96,
      },
    ]);
  });
});

describe('anonymity, mentions and errors', () => {
  it('has a row a passage, from its first to its last word', () => {
    expect(rowsOf('anonymity')).toEqual([
      {
        article_id: 'coast/sea-wall',
        anonymity_id: 'anonymity-1',
        scope: 'sources',
        who: 'Two dock workers',
        cue: 'asked not to be named',
        reason: 'because they feared for their jobs',
        start: 259,
        end: 337,
      },
    ]);
  });

  it('has a row a mention, layer by layer, paragraphs and sentences counted from 0', () => {
    const rows = rowsOf('mentions');
    expect(rows.map(({ layer, text, paragraph, sentence }) => [layer, text, paragraph, sentence])).toEqual([
      ['people', 'Ines Okafor', 1, 1],
      ['people', 'Okafor', 4, 6],
      ['people', 'Dario Penn', 2, 2],
      ['people', 'Penn', 2, 3],
      ['people', 'Penn', 4, 6],
      ['places', 'Port Quill', 0, 0],
      ['places', 'PORT QUILL', 1, 1],
      ['organizations', 'Tide Board', 1, 1],
      ['sources', 'Mayor Ines Okafor, a former judge and chair of the Tide Board', 1, 1],
      ['sources', 'Penn', 2, 3],
      ['sources', 'Two dock workers, who asked not to be named because they feared for their jobs', 3, 4],
      ['sources', 'The contractor', 3, 5],
    ]);
  });

  it('points each mention to its words, in code points', () => {
    const points = [...seaWall.text];
    for (const { text, start, end } of rowsOf('mentions')) {
      expect(points.slice(Number(start), Number(end)).join('')).toBe(text);
    }
  });

  it('has a row an error', () => {
    const error = { path: 'in/a.txt', line: 3, code: 'binary', message: 'is not text' };
    expect(errorTable.rows(error)).toEqual([['in/a.txt', 3, 'binary', 'is not text']]);
  });

  it('has no rows where nothing was found', () => {
    const listing = recordTables.filter(({ name }) => name !== 'articles' && name !== 'sourcing');
    for (const table of listing) expect(table.rows(silent)).toEqual([]);
  });
});
