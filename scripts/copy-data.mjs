// Lexicon data and the report's assets are read at run time from beside the code: the build puts them there. The
// lexicons' examples stay in the repository.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { packEntries } from './pack-entries.mjs';

const from = new URL('../src/lexicon/', import.meta.url);
const to = new URL('../dist/lexicon/', import.meta.url);
cpSync(new URL('gazetteer/', from), new URL('gazetteer/', to), {
  recursive: true,
  filter: path => !path.endsWith('.ts') && !path.endsWith('.md'),
});
for (const name of readdirSync(from).filter(file => file.endsWith('.json')))
  writeFileSync(new URL(name, to), packEntries(readFileSync(new URL(name, from), 'utf8')));

const assets = 'export/report/assets/';
cpSync(new URL(`../src/${assets}`, import.meta.url), new URL(`../dist/${assets}`, import.meta.url), {
  recursive: true,
});
