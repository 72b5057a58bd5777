// Fits the points of src/lexicon/name-weights.json anew, for the names that the rules find:
//   npm run build && node scripts/fit-name-weights.mjs CORPUS.jsonl… [--out FILE]      (corpora as `whosaid train` reads them)
// Multinomial logistic regression by AdaGrad, seeded. Names of several words first, since they tell what their parts stand
// for alone. An entry's `raised` is added to what is fitted: points set by hand where the corpora hold too little news.
// Only numbers are taken over. Features that the lexicon lacks are printed: a new entry needs an example, written by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { certainPoints } from '../dist/stages/2-mentions/names/certain.js';
import { countKeys, decidePieces } from '../dist/stages/2-mentions/names/decide.js';
import { gatherFacts } from '../dist/stages/2-mentions/names/facts.js';
import { featuresOf } from '../dist/stages/2-mentions/names/features.js';
import { readPieces } from '../dist/stages/2-mentions/names/find-names.js';
import { gatherParts, noParts, partFeatures } from '../dist/stages/2-mentions/names/parts.js';
import { readWords } from '../dist/stages/2-mentions/names/words.js';
import { readCorpus } from '../dist/train/corpus.js';
import { layersOf } from '../dist/train/layers-of.js';

const lexicon = fileURLToPath(new URL('../src/lexicon/name-weights.json', import.meta.url));
const args = process.argv.slice(2);
const at = args.indexOf('--out');
const out = at < 0 ? lexicon : args.splice(at, 2)[1];
const types = { PER: 0, LOC: 1, ORG: 2 };
const none = 3;

/** What is right for a piece: its type where a name of the corpus has its borders, or ends with it and is a person's. */
function labeller({ text, entities }) {
  const bySpan = new Map(
    entities.map(entity => [`${entity.start} ${entity.end}`, types[entity.type] ?? none]),
  );
  const byEnd = new Map(entities.map(entity => [entity.end, entity]));
  return (start, end) => {
    const label = bySpan.get(`${start} ${end}`);
    if (label !== undefined) return label;
    const longer = byEnd.get(end);
    const holds = longer && longer.start < start;
    const isSame = holds && (longer.type === 'PER' || /^the $/i.test(text.slice(longer.start, start)));
    return isSame ? (types[longer.type] ?? none) : none;
  };
}

const articles = args.flatMap(file =>
  [...readCorpus(file)].map(article => {
    const { sentences, tokens } = layersOf(article.text, ['paragraphs', 'tokens', 'sentences']);
    const words = readWords(sentences, tokens);
    const facts = gatherFacts(words);
    const pieces = readPieces(words, facts);
    const labelOf = labeller(article);
    const read = { words, facts, pieces, counts: countKeys(pieces) };
    return { ...read, label: piece => labelOf(words[piece.first].start, words[piece.end - 1].end) };
  }),
);

/** Examples of one article: the pieces that `isAsked`, without those that need no weighing. */
function examplesOf({ words, facts, pieces, counts, label }, isAsked, parts) {
  return pieces
    .filter(piece => isAsked(piece) && certainPoints(words, piece, parts) === null)
    .map(piece => ({
      features: [...featuresOf(words, piece, facts, counts), ...partFeatures(piece.key, parts)],
      label: label(piece),
    }));
}

/** Feature -> points of the three types; "no name" has none. */
function fitPoints(examples, passes = 40, rate = 0.15, decay = 0.0005) {
  const ids = new Map();
  const counts = [];
  for (const { features } of examples)
    for (const feature of features) {
      if (!ids.has(feature)) ids.set(feature, ids.size);
      counts[ids.get(feature)] = (counts[ids.get(feature)] ?? 0) + 1;
    }
  const data = examples.map(({ features, label }) => ({ ids: features.map(f => ids.get(f)), label }));
  const weights = new Float64Array(ids.size * 3);
  const squares = new Float64Array(ids.size * 3).fill(1e-6);
  const mean = new Float64Array(ids.size * 3);
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x80000000;
  };
  for (let pass = 0; pass < passes; pass++) {
    for (let i = data.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [data[i], data[j]] = [data[j], data[i]];
    }
    for (const example of data) step(example, weights, squares, rate, decay);
    if (pass >= passes / 2) for (let k = 0; k < mean.length; k++) mean[k] += weights[k] / (passes / 2);
  }
  const points = id => [0, 1, 2].map(type => mean[id * 3 + type]);
  return new Map([...ids].filter(([, id]) => counts[id] >= 8).map(([feature, id]) => [feature, points(id)]));
}

function step({ ids, label }, weights, squares, rate, decay) {
  const scores = [0, 1, 2].map(type => ids.reduce((sum, id) => sum + weights[id * 3 + type], 0));
  const odds = [...scores, 0].map(score => Math.exp(Math.min(score, 30)));
  const sum = odds.reduce((a, b) => a + b);
  for (let type = 0; type < 3; type++) {
    const miss = odds[type] / sum - (label === type ? 1 : 0);
    for (const id of ids) {
      const k = id * 3 + type;
      const slope = miss + decay * weights[k];
      squares[k] += slope * slope;
      weights[k] -= (rate * slope) / Math.sqrt(squares[k]);
    }
  }
}

const isMany = piece => piece.end - piece.first > 1;
const many = fitPoints(articles.flatMap(article => examplesOf(article, isMany, noParts)));
const one = fitPoints(
  articles.flatMap(article => {
    const { words, facts, pieces } = article;
    const decided = decidePieces(words, pieces.filter(isMany), facts, { many, one: new Map() });
    return examplesOf(article, piece => !isMany(piece), gatherParts(words, decided));
  }),
);

const entries = JSON.parse(readFileSync(lexicon, 'utf8'));
const known = new Set(entries.map(entry => entry.feature));
const lacking = [...new Set([...many.keys(), ...one.keys()])].filter(feature => !known.has(feature));
if (lacking.length > 0) console.error(`no entry, so left out: ${lacking.join(', ')}`);
const rounded = (points, raised = [0, 0, 0]) =>
  points.map((point, i) => Math.round((point + raised[i]) * 10) / 10);
const rows = entries.map(({ feature, example, raised }) => {
  const fitted = Object.fromEntries(
    Object.entries({ one, many }).flatMap(([size, table]) => {
      const points = table.get(feature) ?? (raised?.[size] && [0, 0, 0]);
      return points ? [[size, rounded(points, raised?.[size])]] : [];
    }),
  );
  return JSON.stringify({ feature, ...fitted, ...(raised ? { raised } : {}), example });
});
writeFileSync(out, `[\n${rows.join(',\n')}\n]\n`);
