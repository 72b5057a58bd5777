import { readdir } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { InputError } from '../model/errors.ts';
import { readRecord } from './read-record.ts';
import { type RecordPair, type Scores, scoreRecords } from './score-records.ts';

/**
 * Scores the records of `predDir` against the gold records (`*.json`) that lie in `goldDir`. The prediction for an
 * article is `<id>.json` in `predDir` or any folder below it; where several fit, the least deep.
 *
 * @throws InputError where a folder or file cannot be used; `path` says which.
 */
export async function scoreFolders(goldDir: string, predDir: string): Promise<Scores> {
  const gold = (await filesIn(goldDir, false)).sort();
  if (gold.length === 0) throw new InputError('empty', goldDir, `${goldDir} holds no gold (*.json)`);
  const predictions = byFileName(await filesIn(predDir, true));

  const pairs: RecordPair[] = [];
  for (const file of gold) {
    const record = await readRecord(join(goldDir, file));
    const path = `${record.id}.json`;
    const candidates = predictions.get(basename(path)) ?? [];
    const pred = candidates.find(candidate => candidate === path || candidate.endsWith(`/${path}`));
    pairs.push({ gold: record, pred: pred === undefined ? null : await readRecord(join(predDir, pred)) });
  }
  return scoreRecords(pairs);
}

/** Paths of the JSON files below the folder, `/` between folders on every system. */
async function filesIn(folder: string, recursive: boolean): Promise<string[]> {
  try {
    const names = await readdir(folder, { recursive });
    return names.filter(name => name.endsWith('.json')).map(name => name.replaceAll(sep, '/'));
  } catch (error) {
    throw new InputError('unreadable', folder, `${folder} cannot be read: ${(error as Error).message}`);
  }
}

function byFileName(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const depth = (path: string) => path.split('/').length;
  const named = new Map<string, string[]>();
  for (const path of [...paths].sort().sort((a, b) => depth(a) - depth(b))) {
    const group = named.get(basename(path));
    if (group) group.push(path);
    else named.set(basename(path), [path]);
  }
  return named;
}
