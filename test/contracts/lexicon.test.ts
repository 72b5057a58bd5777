import { describe, expect, it } from 'vitest';
import { filesBelow, read } from '../support/source-files.ts';

/* What holds for every lexicon; that the entries fire in the pipeline is proved beside each lexicon's own test. */

const lexicons = filesBelow('src/lexicon', '.json').map(path => ({
  path,
  name: path.slice('src/lexicon/'.length),
  entries: JSON.parse(read(path)) as readonly Readonly<Record<string, unknown>>[],
}));
const tests = filesBelow('test', '.test.ts').map(read).join('\n');

describe('lexicons', () => {
  it('are there', () => {
    expect(lexicons.length).toBeGreaterThan(5);
  });

  it.each(lexicons)('$name: every entry has an example of its own words', ({ entries }) => {
    const bare = entries.filter(entry => typeof entry['example'] !== 'string' || entry['example'].length < 3);
    expect(bare).toEqual([]);
  });

  it.each(lexicons)('$name: no entry stands twice', ({ entries }) => {
    const keys = entries.map(({ example: _, note: __, ...entry }) => JSON.stringify(entry));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it.each(lexicons)('$name: a test names it', ({ name }) => {
    const module = name.replace('.json', '');
    const entries = `${module.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
    const reader = filesBelow('src/lexicon', '.ts').find(path => read(path).includes(`'${name}'`));
    const exported = /export const (\w+Entries)\b[^\n]*/g;
    const names = [...read(reader ?? 'package.json').matchAll(exported)].map(match => match[1]!);
    expect([module, entries, ...names].some(word => tests.includes(word))).toBe(true);
  });
});
