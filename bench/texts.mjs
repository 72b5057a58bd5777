import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeArticles } from './articles.mjs';

/** The articles to measure on: the .txt files below a folder, or our own. */
export function readTexts(folder, count = 120) {
  if (folder === undefined) return makeArticles(count);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.txt'))
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

export function countWords(texts) {
  return texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0);
}
