import { createRequire } from 'node:module';
import { parts } from './wink-parts.ts';

/*
 * wink-nlp with its English model, made the same for every article. On its own wink-nlp keeps each new word that it
 * meets for good: memory grows, and a word once seen whole (`the candidate's,`) is cut differently in all later
 * articles. So the model is handed over as an object of ours whose word list can be put back. Nothing of wink-nlp is
 * changed; test/engines holds what comes out against wink-nlp as it ships.
 */

/** wink-nlp's own data of one text: read it through the functions below only. */
export interface RawDocument {
  readonly numOfTokens: number;
  /** Index of the first and the last token of each, in order. */
  readonly sentences: readonly (readonly [first: number, last: number, ...rest: number[]])[];
}

interface Wink {
  readonly readDoc: (text: string) => unknown;
  readonly its: {
    readonly value: Reader<string>;
    readonly pos: Reader<string>;
    readonly lemma: Reader<string | undefined>;
    readonly uniqueId: Reader<number>;
    readonly contractionFlag: Reader<boolean>;
  };
}
type Reader<T> = (index: number, doc: RawDocument, addons?: unknown) => T;
interface WordList {
  readonly list: string[];
  readonly hash: Record<string, number | undefined>;
  index: number;
}
interface Core {
  readonly features: { readonly lexeme: WordList };
  readonly tcat: { readonly hash: { readonly word: number } };
}
/** Asked once for each new word. */
type PosOf = (word: string, category: number, ...rest: unknown[]) => number;
type Setter = (doc: RawDocument, ...rest: unknown[]) => void;
interface Model {
  readonly core: () => Core;
  readonly pos: () => { readonly setter: Setter };
  readonly featureFn: (...args: unknown[]) => { readonly pos: PosOf };
  readonly addons: unknown;
}

const require = createRequire(import.meta.url);
const winkNlp = require('wink-nlp') as (model: object, pipe: readonly string[]) => Wink;
const shipped = parts as unknown as Model;
const core = shipped.core();
const words = core.features.lexeme;

/** Words that wink-nlp knows: numbers below it mean the same word in every article. */
export const knownWords = words.list.length;
/** New words after which wink-nlp is made anew, which takes under a millisecond. */
const maxNewWords = 10_000;

/** An empty machine, for the parts of the model that are not asked for: their patterns cost time to load. */
const unused = () => ({ machines: ['[100,0,{"0":{}},{},{},{}]'], transformers: [null], setter: () => {} });
/** Properties of new words that neither sentence ends nor parts of speech depend on. */
const unread = { prefix: () => '', suffix: () => '', shape: () => '' };

/** New words that wink-nlp could cut or read otherwise where it had not met them; plain ones it always reads alike. */
const fickle: string[] = [];
const isPlain = (word: string) => /^[A-Za-z]+$/.test(word) && /[a-z]/.test(word); // USD is a word, but not in USD5

let last: RawDocument = { numOfTokens: 0, sentences: [] };
const model = {
  ...shipped,
  core: () => core,
  featureFn: (...args: unknown[]) => {
    const features = shipped.featureFn(...args);
    const pos: PosOf = (word, category, ...rest) => {
      if (category !== core.tcat.hash.word || !isPlain(word)) fickle.push(word);
      return features.pos(word, category, ...rest);
    };
    return { ...features, ...unread, pos };
  },
  pos: () => {
    const part = shipped.pos();
    const setter: Setter = (doc, ...rest) => {
      part.setter(doc, ...rest);
      last = doc;
    };
    return { ...part, setter };
  },
  ner: unused,
  negation: unused,
  sa: unused,
  metaCER: unused,
};

let wink = winkNlp(model, ['sbd', 'pos']);

// Readers of the token at an index.
export const readValue = wink.its.value;
export const readPos = wink.its.pos;
/** A word's number in the word list. */
export const readWord = wink.its.uniqueId;
export const isContraction = wink.its.contractionFlag;
export const readLemma = (index: number, doc: RawDocument): string | undefined =>
  wink.its.lemma(index, doc, shipped.addons);

/** Reads a text with wink-nlp. The result holds until the next call. */
export function readRaw(text: string): RawDocument {
  wink.readDoc(text);
  return last;
}

/** Makes what is read next depend on nothing that was read before. True where new words are numbered anew from here on. */
export function forgetNewWords(): boolean {
  const { list, hash } = words;
  for (const word of fickle) hash[word] = undefined; // quicker than to delete
  fickle.length = 0;
  if (list.length - knownWords < maxNewWords) return false;
  for (let i = knownWords; i < list.length; i++) delete hash[list[i]!];
  list.length = knownWords;
  words.index = knownWords;
  wink = winkNlp(model, ['sbd', 'pos']);
  return true;
}
