import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/model/record.ts';
import { diffRecords, formatDiff } from '../../src/score/index.ts';
import { pairs } from './pairs.ts';

const gold = pairs[0]!.gold;
const diff = (pred: ArticleRecord) => formatDiff(diffRecords(gold, pred));

describe('a diff of records', () => {
  it('is empty for equal records, whatever their ids, order and makers', () => {
    const rename = (id: string) => `${id}0`;
    const pred: ArticleRecord = {
      ...gold,
      people: gold.people
        .map(person => ({ ...person, id: rename(person.id), by: 'rule:x', confidence: 0.5 }))
        .reverse(),
      roles: gold.roles.map(role => ({ ...role, person: rename(role.person) })).reverse(),
      sources: gold.sources.map(source => ({ ...source, people: source.people.map(rename) })).reverse(),
      attributions: gold.attributions.toReversed(),
    };
    expect(diffRecords(gold, pred)).toEqual([]);
    expect(diff(pred)).toBe('');
  });

  it('shows what is lost, with its words', () => {
    expect(diff({ ...gold, anonymity: [] })).toBe(
      'anonymity: 0 gained, 1 lost, 0 changed\n' +
        '  - "on condition of anonymity" 175–200 (scope sources; who "The captains" 156–168; reason "because they may lose their posts" 201–234)\n',
    );
  });

  it('shows what is gained', () => {
    const role = { ...gold.roles[0]!, id: 'role-9', start: 12, end: 13, text: 'x' };
    expect(diff({ ...gold, roles: [...gold.roles, role] })).toBe(
      'roles: 1 gained, 0 lost, 0 changed\n  + Lena Marsh: "x" 12–13 (title boss; status current; relation title)\n',
    );
  });

  it('shows what is changed, field by field', () => {
    const roles = gold.roles.map(role =>
      role.id === 'role-2' ? { ...role, status: 'current' as const, country: 'NO' } : role,
    );
    expect(diff({ ...gold, roles })).toBe(
      'roles: 0 gained, 0 lost, 1 changed\n' +
        '  ~ Lena Marsh: "former pilot" 38–50\n' +
        '      status: former → current\n' +
        '      country: none → NO\n',
    );
  });

  it('shows only the mentions that differ', () => {
    const [first, ...rest] = gold.people;
    const pred = { ...gold, people: [{ ...first!, mentions: first!.mentions.slice(1) }, ...rest] };
    expect(diff(pred)).toBe(
      'people: 0 gained, 0 lost, 1 changed\n  ~ Lena Marsh\n      mentions: "Lena Marsh" 11–21 → none\n',
    );
  });

  it('knows an attribution whose cue has moved by its content', () => {
    const attributions = gold.attributions.map((item, i) =>
      i === 2 ? { ...item, cue: { start: 0, end: 5, text: 'Ferry' } } : item,
    );
    expect(diff({ ...gold, attributions })).toBe(
      'attributions: 0 gained, 0 lost, 1 changed\n' +
        '  ~ "her deputy Tom Adair" 128–148 · "added" 149–154\n' +
        '      cue: "added" 149–154 → "Ferry" 0–5\n',
    );
  });

  it('shows that an attribution without words for its source went to another one', () => {
    const attributions = gold.attributions.map((item, i) =>
      i === 5 ? { ...item, source: 'source-4' } : item,
    );
    expect(diff({ ...gold, attributions })).toContain('without words for it: none → "It was late" 329–340');
  });

  it('shows metadata that differ', () => {
    expect(diff({ ...gold, metadata: { ...gold.metadata, date: '2031-02-04' } })).toBe(
      'metadata: 0 gained, 0 lost, 1 changed\n  ~ date\n      value: 2031-02-03 → 2031-02-04\n',
    );
  });

  it('keeps long and many-lined texts to one line each', () => {
    const content = [{ start: 57, end: 1057, text: 'old\nboats '.repeat(100) }];
    const attributions = gold.attributions.map((item, i) => (i === 0 ? { ...item, content } : item));
    const lines = diff({ ...gold, attributions }).split('\n');
    expect(lines).toHaveLength(6);
    for (const line of lines) expect(line.length).toBeLessThan(230);
  });

  it('goes through the layers in one order', () => {
    const layers = diffRecords(gold, pairs[0]!.pred!).map(({ layer }) => layer);
    expect(layers).toEqual(['metadata', 'people', 'places', 'roles', 'sources', 'attributions', 'anonymity']);
  });
});
