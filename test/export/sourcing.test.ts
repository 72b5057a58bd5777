import { describe, expect, it } from 'vitest';
import { fewestAnonymousPeople } from '../../src/export/tables/anonymous-people.ts';
import type { SourceRecord } from '../../src/model/record.ts';
import { rowsOf } from './rows-of.ts';
import { seaWall } from './sample.ts';

describe('sourcing', () => {
  it('counts sources by kind, and what rests on those without a name', () => {
    expect(rowsOf('sourcing')).toEqual([
      {
        article_id: 'coast/sea-wall',
        named_sources: 2,
        unnamed_sources: 1,
        spokesperson_sources: 0,
        institutional_sources: 1,
        collective_sources: 0,
        documentary_sources: 0,
        unknown_sources: 1,
        statements: 4,
        anonymous_statements: 1,
        anonymous_share: 0.25,
        single_anonymous_statements: 0,
        single_anonymous_share: 0,
        anonymous_people_min: 2,
        anonymous_sources_explained: 1,
        anonymous_sources_unexplained: 0,
      },
    ]);
  });

  it('counts a statement that rests on one anonymous person alone', () => {
    const sources = seaWall.sources.map(one => ({ ...one, count: { min: 1, max: 1 } }));
    expect(rowsOf('sourcing', { ...seaWall, sources })[0]).toMatchObject({
      single_anonymous_statements: 1,
      single_anonymous_share: 0.25,
    });
  });

  it('leaves shares empty where nothing is stated', () => {
    const [row] = rowsOf('sourcing', { ...seaWall, attributions: [] });
    expect(row).toMatchObject({ statements: 0, anonymous_share: null, single_anonymous_share: null });
  });

  it.each([
    ['A guard, who, like others interviewed, declined to be named. A cook spoke.', 'A guard', 2],
    ['A guard and a cook spoke. All our sources declined to be named.', 'All our sources', 2],
    ['A guard spoke. A cook of the sources team declined to be named.', 'A cook', 1],
  ])(
    'extends a reason to every anonymous source where it holds for others too: %s',
    (text, who, explained) => {
      const span = (words: string) => {
        const start = text.indexOf(words);
        return { start, end: start + words.length, text: words };
      };
      const found = ['guard', 'cook'].map(words => span(text.match(new RegExp(`A ${words}`, 'i'))![0]));
      const sources = found.map((mention, i) => ({
        ...anonymous(1, 1),
        id: `source-${i}`,
        mentions: [mention],
      }));
      const anonymity = [
        {
          id: 'anonymity-1',
          scope: 'sources' as const,
          who: span(who),
          cue: span('declined to be named'),
          reason: { start: 0, end: 4, text: 'fear' },
        },
      ];
      const record = { ...seaWall, text, sources, attributions: [], anonymity };
      expect(rowsOf('sourcing', record)[0]).toMatchObject({ anonymous_sources_explained: explained });
    },
  );
});

function anonymous(min: number | null, max: number | null, ...mentions: readonly string[]): SourceRecord {
  return {
    id: 'source',
    kind: 'unnamed-group',
    anonymous: true,
    people: [],
    organizations: [],
    count: { min, max },
    mentions: mentions.map(text => ({ start: 0, end: text.length, text })),
  };
}

describe('the fewest anonymous people', () => {
  it.each<[string, number, readonly SourceRecord[]]>([
    ['nobody', 0, []],
    ['a bare plural is two', 2, [anonymous(2, null, 'officials')]],
    ['up to five is one', 1, [anonymous(null, 5, 'up to five guards')]],
    [
      'the larger of two that may be the same',
      3,
      [anonymous(2, 2, 'two aides'), anonymous(3, 3, 'three guards')],
    ],
    ['a part adds nobody', 6, [anonymous(6, 6, 'six people'), anonymous(2, 2, 'two of the people')]],
    ['another one adds', 2, [anonymous(1, 1, 'an official'), anonymous(1, 1, 'another official')]],
    [
      'a second and a third add',
      3,
      [anonymous(1, 1, 'one clerk'), anonymous(1, 1, 'a second clerk'), anonymous(1, 1, 'a third clerk')],
    ],
    [
      'another alone is counted off from the last',
      2,
      [anonymous(1, 1, 'one witness'), anonymous(1, 1, 'Another')],
    ],
    ['two others add', 3, [anonymous(1, 1, 'an aide in the room'), anonymous(2, 2, 'two other aides')]],
    ['another first is counted off from nobody', 1, [anonymous(1, 1, 'another official')]],
    ['he beside she', 2, [anonymous(1, 1, 'a clerk', 'he'), anonymous(1, 1, 'a guard', 'she')]],
    ['he and he may be one', 1, [anonymous(1, 1, 'a clerk', 'he'), anonymous(1, 1, 'a guard', 'he')]],
    ['they is nobody new', 2, [anonymous(2, 2, 'they', 'two clerks at the mint')]],
    ['spokespeople are none', 0, [{ ...anonymous(1, 1, 'a spokesman'), anonymous: false }]],
  ])('%s', (_, people, sources) => {
    expect(fewestAnonymousPeople({ sources })).toBe(people);
  });
});
