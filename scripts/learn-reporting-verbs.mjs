// Sets the numbers of src/lexicon/reporting-verbs.json and reporting-frames.json anew from a corpus in PolNeAR's layout:
//   npm run build && node scripts/learn-reporting-verbs.mjs FOLDER     (FOLDER/attributions/*.ann, FOLDER/text/*.txt)
// Only numbers and prepositions are taken over, no words of the articles. Entries with a `note` keep what was set by hand.
// Lemmas that the lexicon lacks are printed: a new entry needs an example, so it is written by hand.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrame } from '../dist/stages/3-attribution/frame.js';
import { readVerbGroup } from '../dist/stages/3-attribution/verb-group.js';
import { stages } from '../dist/stages/index.js';

const folder = process.argv[2];
const lexicon = new URL('../src/lexicon/', import.meta.url);
const layers = ['paragraphs', 'tokens', 'sentences', 'quotations'];
const runs = layers.map(name => [
  name,
  stages.find(s => s.provides === name).prepare({ options: {}, model: null }),
]);
/** lemma -> frame -> [cue, no cue]; lemma -> preposition -> [within the cue, outside] */
const verbs = new Map();
const links = new Map();

/** Events of a brat file as { cue, content }, each a list of code point spans. */
function readAnnotations(path) {
  const spans = new Map();
  const events = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [id, body] = line.trimEnd().split('\t');
    const match = /^\S+ (\d+ \d+(?:;\d+ \d+)*)$/.exec(body ?? '');
    if (id.startsWith('T') && match)
      spans.set(
        id,
        match[1].split(';').map(s => s.split(' ').map(Number)),
      );
    if (!id.startsWith('E') || !body?.startsWith('Attribution')) continue;
    const event = { cue: [], content: [] };
    for (const [role, span] of body
      .split(' ')
      .slice(1)
      .map(part => part.split(':'))) {
      event[role.replace(/\d+$/, '').toLowerCase()]?.push(...(spans.get(span) ?? []));
    }
    events.push(event);
  }
  return events;
}

function tally(table, lemma, key, isHit) {
  if (!table.has(lemma)) table.set(lemma, {});
  table.get(lemma)[key] ??= [0, 0];
  table.get(lemma)[key][isHit ? 0 : 1]++;
}

function count(text, events) {
  const units = [0];
  for (const point of text) units.push(units.at(-1) + point.length);
  const mark = spans => {
    const marked = new Uint8Array(text.length + 1);
    for (const [start, end] of spans) marked.fill(1, units[start], units[end]);
    return marked;
  };
  const isCue = mark(events.flatMap(event => event.cue));
  const isContent = mark(events.flatMap(event => event.content));
  const input = { article: { id: 'x', text, metadata: {}, warnings: [] } };
  for (const [name, run] of runs) input[name] = run(input);
  const isQuoted = new Uint8Array(text.length + 1);
  for (const { parts } of input.quotations) for (const { start, end } of parts) isQuoted.fill(1, start, end);
  const { tokens } = input;
  for (const { firstToken, endToken } of input.sentences) {
    for (let i = firstToken; i < endToken; i++) {
      const { pos, start, lemma } = tokens[i];
      const hit = isCue[start] === 1;
      if (pos !== 'VERB' || isQuoted[start] || (!hit && isContent[start])) continue;
      const { first, form } = readVerbGroup(tokens, i, firstToken);
      const frame = readFrame(tokens, first, i, firstToken, endToken);
      tally(verbs, lemma, form === 'finite' ? frame : `${form}-${frame}`, hit);
      const next = tokens[i + 1];
      if (hit && next && (frame === 'preposition' || frame === 'to'))
        tally(links, lemma, next.norm, isCue[next.start]);
    }
  }
}

const sigmoid = x => 1 / (1 + Math.exp(-x));

/** The weight that fits the cells best beside the others' weights; `spread` pulls it to 0. */
function fitWeight(cells, start, spread) {
  let weight = start;
  for (let step = 0; step < 25; step++) {
    let slope = -weight / spread;
    let curve = -1 / spread;
    for (const { hits, all, other } of cells) {
      const p = sigmoid(weight + other);
      slope += hits - all * p;
      curve -= all * p * (1 - p);
    }
    weight -= Math.max(-1, Math.min(1, slope / curve));
  }
  return weight;
}

const seen = new Set();
for (const file of readdirSync(join(folder, 'attributions')).sort()) {
  const stem = file.replace(/_[^_]*\.ann$/, '');
  if (seen.has(stem)) continue;
  seen.add(stem);
  const path = join(folder, 'text', `${stem}.txt`);
  count(readFileSync(path, 'utf8'), readAnnotations(join(folder, 'attributions', file)));
}

const frameNames = [...new Set([...verbs.values()].flatMap(Object.keys))];
const frameWeight = Object.fromEntries(frameNames.map(name => [name, 0]));
const verbWeight = new Map([...verbs.keys()].map(lemma => [lemma, 0]));
const cell = ([hits, misses], other) => ({ hits, all: hits + misses, other });
for (let round = 0; round < 6; round++) {
  for (const frame of frameNames) {
    const cells = [...verbs]
      .filter(([, f]) => f[frame])
      .map(([lemma, f]) => cell(f[frame], verbWeight.get(lemma)));
    frameWeight[frame] = fitWeight(cells, frameWeight[frame], 25);
  }
  for (const [lemma, frames] of verbs) {
    const cells = Object.entries(frames).map(([frame, counts]) => cell(counts, frameWeight[frame]));
    verbWeight.set(lemma, fitWeight(cells, verbWeight.get(lemma), 2.25));
  }
}

const round = x => Math.round(x * 100) / 100;

/** Frames seen four times or more in which weight and frame together are off by 0.08 or more. */
function exceptions(lemma) {
  const all = Object.entries(verbs.get(lemma)).flatMap(([frame, [hits, misses]]) => {
    const expected = sigmoid(frameWeight[frame] + verbWeight.get(lemma));
    const p = (hits + 4 * expected) / (hits + misses + 4);
    return hits + misses >= 4 && Math.abs(p - expected) > 0.08 ? [[frame, round(p)]] : [];
  });
  return all.length > 0 ? { frames: Object.fromEntries(all) } : {};
}

function relearn(entry) {
  if (entry.note || !verbs.has(entry.lemma)) return entry;
  const { frames: _, ...rest } = entry;
  return { ...rest, weight: round(verbWeight.get(entry.lemma)), ...exceptions(entry.lemma) };
}

function update(name, change) {
  const path = new URL(name, lexicon);
  const rows = JSON.parse(readFileSync(path, 'utf8')).map(change);
  writeFileSync(path, `[\n${rows.map(row => JSON.stringify(row)).join(',\n')}\n]\n`);
  return rows;
}

update('reporting-frames.json', row => ({ ...row, weight: round(frameWeight[row.frame] ?? row.weight) }));
const known = new Set(update('reporting-verbs.json', relearn).map(row => row.lemma));
for (const [lemma, frames] of [...verbs].sort()) {
  const hits = Object.values(frames).reduce((sum, [hit]) => sum + hit, 0);
  if (!known.has(lemma) && hits >= 5 && verbWeight.get(lemma) > 0) {
    console.log(lemma, hits, round(verbWeight.get(lemma)), JSON.stringify(links.get(lemma) ?? {}));
  }
}
