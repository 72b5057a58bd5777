import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCorrector, readCorrections } from '../../src/corrections/index.ts';
import { recordTables } from '../../src/export/index.ts';
import { UsageError } from '../../src/model/errors.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { seaWall, silent } from '../export/sample.ts';

const header = 'article_id,layer,name,action,value';

function correct(lines: readonly string[], record: ArticleRecord = seaWall) {
  const corrector = makeCorrector(readCorrections([header, ...lines].join('\n'), 'corrections.csv'));
  return { record: corrector.correct(record), unmatched: corrector.unmatched().map(({ line }) => line) };
}

const names = (record: ArticleRecord) => record.people.map(({ name }) => name);

describe('corrections', () => {
  it.each([
    ['renames', ',person,Penn,rename,Dario A. Penn', ['Ines Okafor', 'Dario A. Penn']],
    ['drops', ',person,dario penn,drop,', ['Ines Okafor']],
    ['merges, keeping the name of the other', ',person,Dario Penn,merge,Ines Okafor', ['Ines Okafor']],
    ['merges into nobody by taking the name', ',person,Dario Penn,merge,D. Penn', ['Ines Okafor', 'D. Penn']],
    [
      'splits off the mentions with some words',
      ',person,Ines Okafor,split,Okafor',
      ['Ines Okafor', 'Dario Penn', 'Okafor'],
    ],
    ['does so in one article only', 'coast/sea-wall,person,Penn,drop,', ['Ines Okafor']],
  ])('%s a person', (_, line, expected) => {
    const { record, unmatched } = correct([line]);
    expect(names(record)).toEqual(expected);
    expect(unmatched).toEqual([]);
  });

  it('takes roles and sources along when people become one', () => {
    const { record } = correct([',person,Dario Penn,merge,Ines Okafor']);
    expect(new Set(record.roles.map(({ person }) => person))).toEqual(new Set(['person-1']));
    expect(record.sources.map(({ people }) => people)).toEqual([['person-1'], ['person-1'], [], [], []]);
    expect(record.people[0]!.mentions.map(({ start }) => start)).toEqual(
      [...seaWall.people.flatMap(({ mentions }) => mentions)].map(({ start }) => start).sort((a, b) => a - b),
    );
  });

  it('takes roles away with a person who is none, and leaves the source', () => {
    const { record } = correct([',person,Dario Penn,drop,']);
    expect(record.roles.map(({ person }) => person)).not.toContain('person-2');
    expect(record.sources[1]).toMatchObject({ id: 'source-2', people: [] });
  });

  it('corrects places and organisations', () => {
    const { record } = correct([',place,Port Quill,drop,', ',organization,tide  board,rename,Tidal Board']);
    expect(record.places).toEqual([]);
    expect(record.organizations[0]!.name).toBe('Tidal Board');
  });

  it('sets the kind of a source, by its words', () => {
    const { record } = correct([
      ',source,two dock workers who asked,kind,collective',
      ',source,Penn,kind,unnamed-person',
    ]);
    expect(record.sources[1]).toMatchObject({ kind: 'unnamed-person', anonymous: true });
    expect(record.sources[2]).toEqual(seaWall.sources[2]);
  });

  it('calls nobody anonymous who told nothing', () => {
    const { record } = correct([',source,the contractor,kind,unnamed-person']);
    expect(record.sources[3]).toMatchObject({ kind: 'unnamed-person', anonymous: false });
  });

  it.each([
    ['another article', 'elsewhere,person,Penn,drop,'],
    ['a name that nobody has', ',person,Nobody Here,drop,'],
    ['words that are all that it has', ',organization,Tide Board,split,Tide Board'],
  ])('leaves the record alone for %s, and says so', (_, line) => {
    const { record, unmatched } = correct([line]);
    expect(record).toEqual(seaWall);
    expect(unmatched).toEqual([2]);
  });

  it('applies one after the other', () => {
    const { record } = correct([',person,Penn,rename,Dario Pell', ',person,Dario Pell,merge,Ines Okafor']);
    expect(names(record)).toEqual(['Ines Okafor']);
  });

  it.each([
    ['a,b\n1,2', 'corrections.csv has not the columns'],
    [`${header}\n,dog,Rex,drop,`, 'corrections.csv, line 2: there is no layer "dog"'],
    [`${header}\n,person,Rex,pat,`, 'corrections.csv, line 2: there is no action "pat"'],
    [`${header}\n,source,Rex,drop,`, 'drop is for person, place, organization, not for source'],
    [`${header}\n,person,,drop,`, 'the name is empty'],
    [`${header}\n,person,Rex,rename,`, 'rename wants a value'],
    [`${header}\n,source,Rex,kind,dog`, 'there is no kind "dog"'],
    [`${header}\n"`, 'corrections.csv is no CSV'],
  ])('refuses %j', (csv, message) => {
    expect(() => readCorrections(csv, 'corrections.csv')).toThrow(UsageError);
    expect(() => readCorrections(csv, 'corrections.csv')).toThrow(message);
  });

  it('reads what Excel writes: a byte order mark and CRLF', () => {
    expect(readCorrections(`\uFEFF${header}\r\n,person,Penn,drop,\r\n`, 'c.csv')).toHaveLength(1);
  });

  it('keeps every id that is pointed to, whatever is corrected', () => {
    const name = fc.constantFrom(
      'Penn',
      'Ines Okafor',
      'Okafor',
      'Dario Penn',
      'Tide Board',
      'Port Quill',
      'x',
    );
    const line = fc.tuple(
      fc.constantFrom('person', 'place', 'organization'),
      name,
      fc.constantFrom('rename', 'merge', 'split', 'drop'),
      name,
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), lines => {
        const { record } = correct(lines.map(cells => `,${cells.join(',')}`));
        const ids = new Set([...record.people, ...record.organizations].map(({ id }) => id));
        expect(ids.size).toBe(record.people.length + record.organizations.length);
        const pointed = [
          ...record.roles.flatMap(({ person, organizations }) => [person, ...organizations]),
          ...record.sources.flatMap(({ people, organizations }) => [...people, ...organizations]),
        ];
        for (const id of pointed) expect(ids.has(id)).toBe(true);
      }),
    );
  });
});

describe('the table of people, edited, as corrections', () => {
  const people = recordTables.find(({ name }) => name === 'people')!;
  const columns = people.columns.map(({ name }) => name);
  function edited(edit: (row: Record<string, unknown>) => Record<string, unknown>): string {
    const rows = people
      .rows(seaWall)
      .map(row => edit(Object.fromEntries(row.map((cell, i) => [columns[i]!, cell]))));
    return [columns.join(','), ...rows.map(row => columns.map(c => `"${row[c] ?? ''}"`).join(','))].join(
      '\n',
    );
  }
  const through = (csv: string, record = seaWall) => {
    const corrector = makeCorrector(readCorrections(csv, 'people.csv'));
    return { record: corrector.correct(record), unmatched: corrector.unmatched() };
  };

  it('changes nothing when nothing was edited', () => {
    expect(through(edited(row => row)).record).toEqual(seaWall);
  });

  it('renames, and makes one of two with the same name', () => {
    const renamed = edited(row => (row['name'] === 'Dario Penn' ? { ...row, name: 'D. Penn' } : row));
    expect(names(through(renamed).record)).toEqual(['Ines Okafor', 'D. Penn']);
    const merged = edited(row => ({ ...row, name: 'Ines Okafor' }));
    expect(names(through(merged).record)).toEqual(['Ines Okafor']);
  });

  it('says which rows no longer fit', () => {
    expect(
      through(
        edited(row => row),
        { ...silent, id: seaWall.id },
      ).unmatched,
    ).toHaveLength(2);
  });
});
