import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeArticles } from '../bench/articles.mjs';
import { listArticles } from '../dist/read/index.js';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const folders = ['articles', 'newsroom', 'cases'];

/** What is mutated: texts of articles, long and short, and files in every format. Always the same, in the same order. */
export async function readBases() {
  const texts = makeArticles(8);
  for (const folder of folders) {
    for await (const found of listArticles([fixtures + folder])) texts.push((await found.read()).text);
  }
  return { texts, files: filesOf('newsroom') };
}

function filesOf(folder) {
  return readdirSync(fixtures + folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => ({ name: entry.name, path: `${entry.parentPath}/${entry.name}` }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ name, path }) => ({ name, bytes: readFileSync(path) }));
}
