import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { packEntries } from '../../scripts/pack-entries.mjs';
import { filesBelow, read } from '../support/source-files.ts';

const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;
const data = (extension: string) => filesBelow('src/lexicon', extension);

it('all lists of words and names, as packed, stay below 300 KB', () => {
  const lexicons = data('.json').map(path => gzipped(packEntries(read(path))));
  const gazetteer = [...data('.txt'), ...data('.tsv')].map(path => gzipped(read(path)));
  expect(lexicons.length).toBeGreaterThan(20);
  expect(gazetteer.length).toBeGreaterThan(4);
  expect([...lexicons, ...gazetteer].reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
});

it('examples and notes stay out of the package, words stay in', () => {
  const packed = packEntries('[{"word":"envoy","example":"An envoy said so.","note":"Mostly diplomats."}]\n');
  expect(JSON.parse(packed)).toEqual([{ word: 'envoy' }]);
});
