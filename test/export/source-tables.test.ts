import { describe, expect, it } from 'vitest';
import { rowsOf } from './rows-of.ts';
import { seaWall } from './sample.ts';

describe('sources', () => {
  it.each([
    ['its longest mention', 0, 'Mayor Ines Okafor, a former judge and chair of the Tide Board'],
    ['the name where that is longer', 1, 'Dario Penn'],
    ['its kind where there are no words', 4, 'unknown'],
  ])('describes a source by %s', (_, row, description) => {
    expect(rowsOf('sources')[row]).toMatchObject({ description });
  });

  it('says why a source is unnamed, and how many people it is', () => {
    expect(rowsOf('sources')[2]).toEqual({
      article_id: 'coast/sea-wall',
      source_id: 'source-3',
      description: 'Two dock workers, who asked not to be named because they feared for their jobs',
      kind: 'unnamed-group',
      anonymous: true,
      count_min: 2,
      count_max: 2,
      people: null,
      organizations: null,
      attributions: 1,
      anonymity_reason: 'because they feared for their jobs',
    });
  });

  it("keeps a third party's reason away from the sources", () => {
    const anonymity = seaWall.anonymity.map(passage => ({ ...passage, scope: 'third-party' as const }));
    expect(rowsOf('sources', { ...seaWall, anonymity })[2]).toMatchObject({ anonymity_reason: null });
  });
});

describe('attributions', () => {
  const rows = rowsOf('attributions');

  it('has a row an attribution with who, how and where', () => {
    expect(rows[0]).toEqual({
      article_id: 'coast/sea-wall',
      attribution_id: 'attribution-1',
      source_id: 'source-1',
      source: 'Mayor Ines Okafor, a former judge and chair of the Tide Board',
      kind: 'named-person',
      anonymous: false,
      count_min: 1,
      count_max: 1,
      person: 'Ines Okafor',
      role: 'Mayor | former judge | chair of the Tide Board',
      cue: 'said',
      content: 'the wall was “made of sand,” | “an inquiry.”',
      form: 'mixed',
      type: 'statement',
      sentence:
        'PORT QUILL — Mayor Ines Okafor, a former judge and chair of the Tide Board, said the wall was “made of sand,” and called for “an inquiry.”',
      start: 45,
      end: 170,
      confidence: 0.75,
      by: 'rule:subject-verb-content',
    });
  });

  it('gives the nearest role of a person whom an earlier sentence introduced', () => {
    expect(rows[1]).toMatchObject({ source: 'Penn', person: 'Dario Penn', role: 'diver' });
  });

  it('gives only the roles of the nearest sentence', () => {
    const later = { ...seaWall.roles[0]!, id: 'role-5', ...findIn('Okafor', 1), text: 'witness' };
    const attribution = { ...seaWall.attributions[4]!, source: 'source-1' };
    const record = { ...seaWall, roles: [...seaWall.roles, later], attributions: [attribution] };
    expect(rowsOf('attributions', record)[0]).toMatchObject({ role: 'witness' });
  });

  it('takes the sentence of the content where there is no cue, and the description where there is no mention', () => {
    expect(rows[4]).toMatchObject({
      source: 'unknown',
      sentence: 'It emerged later that Okafor and Penn agreed.',
      cue: null,
    });
  });

  it('leaves content and form of a missing answer empty', () => {
    expect(rows[3]).toMatchObject({ content: null, form: null, type: 'no-response', count_min: null });
  });

  it('has no sentence where the record has none', () => {
    const { sentences: _, ...record } = seaWall;
    expect(rowsOf('attributions', record)[0]).toMatchObject({ sentence: null });
  });
});

function findIn(words: string, nth: number) {
  const mention = seaWall.people[0]!.mentions.filter(({ text }) => text.endsWith(words))[nth]!;
  return { start: mention.start, end: mention.end };
}
