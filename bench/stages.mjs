import { readFileSync } from 'node:fs';
import { loadPipeline } from '../dist/index.js';
import { wink } from './engines.mjs';
import { median, seconds, table } from './measure.mjs';

const rounds = 5;
const group = 16;
/** Rounds before the clock runs. */
const warmUp = 4;

/** Where the time goes, in units of what wink-nlp takes to read the same texts. */
export async function printStages(texts, name = 'news') {
  const pipeline = await loadPipeline(name);
  const stages = prepare(pipeline, new URL(`../pipelines/${name}/`, import.meta.url));
  const units = [];
  const shares = new Map();
  for (let round = -warmUp; round < rounds; round++) {
    const unit = seconds(() =>
      texts.forEach(text => {
        wink.readDoc(text);
      }),
    );
    const times = measure(pipeline, stages, texts);
    if (round < 0) continue;
    units.push(unit);
    for (const [step, time] of times) shares.set(step, [...(shares.get(step) ?? []), time / unit]);
  }
  const share = step => median(shares.get(step)).toFixed(2);
  const rows = [...shares.keys()].map(step => [step, share(step)]);
  console.log(table([`${name}, stage by stage`, 'x wink-nlp'], rows));
}

function prepare({ stages }, folder) {
  const { stages: entries } = JSON.parse(readFileSync(new URL('pipeline.json', folder), 'utf8'));
  return entries.map((entry, i) => {
    const { model, options = {} } = typeof entry === 'string' ? {} : entry;
    const bytes = model === undefined ? null : readFileSync(new URL(model, folder));
    return { ...stages[i], run: stages[i].prepare({ options, model: bytes }) };
  });
}

function measure(pipeline, stages, texts) {
  const times = new Map();
  const articles = texts.map(text => ({ article: { id: 'article', text, metadata: {}, warnings: [] } }));
  for (const { provides, run } of stages) {
    const time = seconds(() => {
      for (const layers of articles) layers[provides] = run(layers);
    });
    times.set(provides, time);
  }
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  const records = [];
  const inGroups = seconds(() => {
    for (let i = 0; i < texts.length; i += group) {
      records.push(...pipeline.extractAll(texts.slice(i, i + group).map(text => ({ text }))));
    }
  });
  const oneByOne = seconds(() => {
    for (const text of texts) pipeline.extract(text);
  });
  times.set('all stages', all);
  times.set('all and the record, sixteen articles at a time', inGroups);
  times.set('all and the record, one article at a time', oneByOne);
  times.set(
    'JSON of the record',
    seconds(() => {
      for (const record of records) JSON.stringify(record);
    }),
  );
  return times;
}
