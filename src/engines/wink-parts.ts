import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/*
 * The parts of wink-nlp's English model that tokens, sentences, parts of speech and lemmas need. As a whole it also
 * loads entities and sentiment, and takes three times as long; test/engines holds the parts against the whole.
 */

interface Feature {
  readonly list: string[];
  hash?: Record<string, number>;
  intrinsicSize?: number;
  index?: number;
  maxIndex?: number;
}
type Layout = readonly [word: number, mask: number, shift: number, isPlain: number, isExtracted: number];
interface Packed {
  readonly packing: { readonly layout: Readonly<Record<string, Layout>>; efList?: string[] };
  readonly features: Record<string, Feature> & { readonly posClusters: { list: (string | Set<number>)[] } };
  readonly pos: { readonly hash: Readonly<Record<string, number>> };
  lexicon: string | Uint32Array;
  xpansions: string | Uint32Array;
}

const require = createRequire(import.meta.url);
const folder = 'wink-eng-lite-web-model/dist';
const part = (name: string): unknown => require(`${folder}/${name}.js`);

/** What the model is made of; called at most once each. */
export const parts = {
  core: readCore,
  sbd: part('load-sbd-model') as () => object,
  pos: part('load-pos-model') as () => object,
  featureFn: part('feature') as (...args: unknown[]) => object,
  addons: { lemmatize: part('lemmatize') },
};

/** The word list with all that is known of each word, unpacked as the model's own loader does. */
function readCore(): object {
  const file = require.resolve(`${folder}/languages/cur/models/eng-core-web-model.json`);
  const core = JSON.parse(readFileSync(file, 'utf8')) as Packed;
  const { features, packing, pos } = core;
  core.lexicon = numbersIn(core.lexicon as string);
  core.xpansions = numbersIn(core.xpansions as string);
  packing.efList = [];
  for (const [name, [, mask, shift, isPlain, isExtracted]] of Object.entries(packing.layout)) {
    if (isExtracted === 1) packing.efList.push(name);
    if (isPlain === 0) Object.assign(countIn(features[name]!), { maxIndex: mask >>> shift });
  }
  countIn(features['lexeme']!);
  const { posClusters } = features;
  posClusters.list = posClusters.list.map(
    tags => new Set((tags as string).split('_').map(tag => pos.hash[tag] || 0)),
  );
  return core;
}

/** Numbers the values of a feature. */
function countIn(feature: Feature): Feature {
  const hash: Record<string, number> = Object.create(null);
  for (let k = 0; k < feature.list.length; k++) hash[feature.list[k]!] = k;
  return Object.assign(feature, {
    hash,
    intrinsicSize: feature.list.length,
    index: feature.list.length,
  });
}

function numbersIn(base64: string): Uint32Array {
  const bytes = Buffer.from(base64, 'base64');
  return new Uint32Array(Uint8Array.from(bytes).buffer);
}
