import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/model/errors.ts';
import { type AnnotatedArticle, readBratCorpus } from '../../src/train/brat-corpus.ts';

const text = '🌉 Ida Holm said the dam, she thinks, is safe.\n';
const annotations = [
  'T1\tSource 2 10\tIda Holm',
  'T2\tCue 11 15\tsaid',
  'T3\tContent 16 23;37 44\tthe dam is safe',
  'T4\tAttribution 11 15\tsaid',
  'T5\tDiscuss 2 10\tIda Holm',
  'E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3 ',
  'E2\tAttribution-no-source:T5 ',
  '#1\tAnnotatorNotes T5\tunsure',
].join('\r\n');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-brat-'));
  mkdirSync(join(folder, 'text'));
  mkdirSync(join(folder, 'attributions'));
  for (const id of ['dam', 'dam_two']) writeFileSync(join(folder, 'text', `${id}.txt`), text);
});
afterEach(() => rmSync(folder, { recursive: true }));

const annotate = (file: string, body: string) => writeFileSync(join(folder, 'attributions', file), body);
const read = (except?: unknown) => [...readBratCorpus(folder, except)];
const words = ({ attributions }: AnnotatedArticle, role: 'source' | 'cue' | 'content') =>
  attributions.map(attribution => attribution[role].map(({ start, end }) => text.slice(start, end)));

describe('a corpus in brat files', () => {
  it('gives spans that fit the text, whatever stands before them', () => {
    annotate('dam_0a0a.ann', annotations);
    const [article] = read();
    expect(words(article!, 'source')).toEqual([['Ida Holm']]);
    expect(words(article!, 'cue')).toEqual([['said']]);
    expect(words(article!, 'content')).toEqual([['the dam', 'is safe']]);
  });

  it('takes the first of several annotators', () => {
    annotate('dam_ffff.ann', annotations);
    annotate('dam_0a0a.ann', '');
    expect(read().map(({ id, attributions }) => [id, attributions.length])).toEqual([['dam', 0]]);
  });

  it('tells apart articles of which one is named like the other with an annotator', () => {
    annotate('dam_ffff.ann', annotations);
    annotate('dam_two_0a0a.ann', annotations);
    expect(read().map(({ id }) => id)).toEqual(['dam', 'dam_two']);
  });

  it('leaves out the articles of a list', () => {
    annotate('dam_ffff.ann', annotations);
    annotate('dam_two_0a0a.ann', annotations);
    expect(read(['dam']).map(({ id }) => id)).toEqual(['dam_two']);
  });

  it('says which folder is not there', () => {
    expect(() => [...readBratCorpus(join(folder, 'nowhere'))]).toThrow(UsageError);
  });
});
