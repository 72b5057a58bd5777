import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  compressModel,
  encodeExamples,
  encodeModel,
  makeTagger,
  readTemplates,
  spansOf,
  trainCrf,
} from '../../src/learn/index.ts';
import { scoreMarks } from '../../src/train/marks.ts';
import type { Task } from '../../src/train/task.ts';
import { attributions } from '../../src/train/tasks/attributions.ts';
import { cues } from '../../src/train/tasks/cues.ts';

/** `[source] {cue} <content>` in the order in which they stand. */
const articles = [
  '[Ida Holm] {said} <the dam is safe>.',
  'On Monday [Jon Brandt] {said} <the bridge is closed>.',
  '<“The path is open,”> [the guide] {said}.',
  '[The guard] {grumbled that} <the gate is shut>, and left.',
  'It rained all day.',
];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-tasks-'));
  mkdirSync(join(folder, 'text'));
  mkdirSync(join(folder, 'attributions'));
  articles.forEach((marked, i) => {
    writeFileSync(join(folder, 'text', `a${i}.txt`), marked.replace(/[[\]{}<>]/g, ''));
    writeFileSync(join(folder, 'attributions', `a${i}_0a0a.ann`), annotationsOf(marked));
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

function annotationsOf(marked: string): string {
  const roles = [...marked.matchAll(/\[(.*?)\]|\{(.*?)\}|<(.*?)>/g)].map(({ 0: all, index }, i) => {
    const start = marked.slice(0, index).replace(/[[\]{}<>]/g, '').length;
    const role = { '[': 'Source', '{': 'Cue', '<': 'Content' }[all[0]!]!;
    return { id: `T${i}`, role, line: `T${i}\t${role} ${start} ${start + all.length - 2}\twords` };
  });
  const event = `E1\tAttribution:T9 ${roles.map(({ id, role }) => `${role}:${id}`).join(' ')}`;
  return roles.length === 0 ? '' : [...roles.map(({ line }) => line), event].join('\n');
}

function learn(task: Task, templates: readonly string[]) {
  const set = encodeExamples(
    task.examples(folder, {}),
    readTemplates(templates, task.columns),
    task.labels,
    1,
  );
  const settings = { passes: 30, rate: 0.5, l1: 0, dropout: 0, seed: 1 };
  return compressModel(set, trainCrf(set, settings), {});
}

describe('learning cues', () => {
  it('labels the annotated words', () => {
    const found = [...cues.examples(folder, {})].map(({ labels }) => spansOf(labels).length);
    expect(found).toEqual([1, 1, 1, 1, 0]);
  });

  it('leaves out the articles that the recipe names', () => {
    expect([...cues.examples(folder, { except: ['a0', 'a1'] })]).toHaveLength(3);
  });

  it('gives a tagger that knows what it was shown, the same bytes twice', () => {
    const model = learn(cues, ['lower[0]', 'pos[0]', 'lower[-1]|lower[0]']);
    const { gold, find } = cues.heldOut(folder);
    expect(scoreMarks(gold, find(makeTagger(model))).get('CUE')).toMatchObject({ f1: 1 });
    expect(encodeModel(learn(cues, ['lower[0]', 'pos[0]', 'lower[-1]|lower[0]']))).toEqual(
      encodeModel(model),
    );
  });
});

describe('learning sources and contents', () => {
  it('labels them as seen from each cue', () => {
    const found = [...attributions.examples(folder, {})].map(({ labels }) =>
      spansOf(labels).map(s => s.type),
    );
    expect(found).toEqual([
      ['SOURCE', 'CONTENT'],
      ['SOURCE', 'CONTENT'],
      ['CONTENT', 'SOURCE'],
      ['SOURCE', 'CONTENT'],
    ]);
  });

  it('gives a tagger that knows what it was shown', () => {
    const model = learn(attributions, [
      'ruled[0]|side[0]',
      'lower[0]|side[0]',
      'lower[-1]|lower[0]',
      'marked[0]|side[0]',
    ]);
    const { gold, find } = attributions.heldOut(folder);
    const figures = scoreMarks(gold, find(makeTagger(model)));
    expect(figures.get('SOURCE')).toMatchObject({ f1: 1 });
    expect(figures.get('CONTENT')).toMatchObject({ f1: 1 });
  });
});
