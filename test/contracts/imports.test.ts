import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, read } from '../support/source-files.ts';

/** What each room may import from; itself always. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lexicon: ['model'],
  engines: ['model'],
  learn: ['model'],
  stages: ['model', 'lexicon', 'engines', 'learn'],
  pipeline: ['model', 'stages'],
  read: ['model'],
  annotation: ['model'],
  corrections: ['model'],
  export: ['model', 'annotation'],
  score: ['model', 'read'],
  batch: ['model', 'pipeline', 'read', 'export', 'corrections'],
  pipe: ['model', 'batch', 'read', 'export', 'corrections'],
  queue: ['model', 'pipeline', 'batch', 'read', 'export'],
  train: ['model', 'lexicon', 'engines', 'learn', 'stages', 'pipeline'],
  cli: [
    'model',
    'pipeline',
    'batch',
    'pipe',
    'queue',
    'read',
    'export',
    'score',
    'train',
    'annotation',
    'corrections',
  ],
  '.': ['model', 'pipeline'],
};

/** Packages with one door. */
const doors: Readonly<Record<string, string>> = {
  compromise: 'engines',
  'wink-nlp': 'engines',
  'wink-eng-lite-web-model': 'engines',
  'p-queue': 'batch',
  piscina: 'batch',
  bullmq: 'queue',
  ioredis: 'queue',
  pg: 'queue',
  'csv-stringify': 'export',
  hucre: 'export',
  'hyparquet-writer': 'export',
  'node-sqlite3-wasm': 'export',
  commander: 'cli',
  'iconv-lite': 'read',
  linkedom: 'read',
  '@mozilla/readability': 'read',
  yauzl: 'read',
  yaml: 'read',
};

const importPattern = /(?:from|import|require)\s*\(?\s*'([^']+)'/g;
const files = filesBelow('src', '.ts').map(path => ({
  path,
  room: path.split('/').length > 2 ? path.split('/')[1]! : '.',
  imports: [...read(path).matchAll(importPattern)].map(match => match[1]!),
}));

const target = (path: string, to: string) => posix.join(posix.dirname(path), to);

describe('imports point one way', () => {
  it('sees every source file', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.map(f => f.room).filter(room => !(room in mayImport))).toEqual([]);
  });

  it.each(Object.keys(mayImport))('%s imports only from where it may', room => {
    const wrong = files
      .filter(f => f.room === room)
      .flatMap(f =>
        f.imports.filter(to => to.startsWith('.')).map(to => [f.path, target(f.path, to)] as const),
      )
      .filter(([, to]) => {
        const toRoom = to.split('/').length > 2 ? to.split('/')[1]! : '.';
        return toRoom !== room && !mayImport[room]!.includes(toRoom);
      });
    expect(wrong).toEqual([]);
  });

  it('no stage imports another stage', () => {
    const stageOf = (path: string) => /^src\/stages\/(\d-[\w-]+\/[\w-]+)\//.exec(path)?.[1];
    const wrong = files
      .filter(f => stageOf(f.path))
      .flatMap(f =>
        f.imports.filter(to => to.startsWith('.')).map(to => [f.path, target(f.path, to)] as const),
      )
      .filter(([from, to]) => stageOf(to) !== undefined && stageOf(to) !== stageOf(from));
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(doors))('%s is imported in src/%s only', (name, room) => {
    const wrong = files.filter(
      f => f.room !== room && f.imports.some(to => to === name || to.startsWith(`${name}/`)),
    );
    expect(wrong.map(f => f.path)).toEqual([]);
  });

  it('only the command line prints, reads the process or exits', () => {
    const lock = 'src/batch/lock.ts'; // it names its process and asks whether another lives
    const wrong = files.filter(
      f => f.room !== 'cli' && f.path !== lock && /\bconsole\.|\bprocess\.|node:process/.test(read(f.path)),
    );
    expect(wrong.map(f => f.path)).toEqual([]);
  });
});
