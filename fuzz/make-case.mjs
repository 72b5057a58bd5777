import { gunzipSync, gzipSync } from 'node:zlib';
import { mutateBytes } from './byte-mutations.mjs';
import { packings } from './packing.mjs';
import { randomFrom } from './random.mjs';
import { mutateText } from './text-mutations.mjs';

/** One step in so many reads a file; the others extract a text. */
const filesEvery = 5;

/**
 * What a step tries: `{ name, bytes }` is a file for the readers, `{ text }` an article for the pipelines; `did` says
 * what was done to it. It depends on nothing but seed, step and bases, so that any step can be done again by itself.
 */
export function makeCase(seed, step, bases) {
  const random = randomFrom(seed, step);
  const mutated = () => mutateText(random.pick(bases.texts), random, random.pick(bases.texts));
  if (!random.oneIn(filesEvery)) {
    const { text, names } = mutated();
    return { text, did: names };
  }
  const { name, bytes, did } = random.oneIn(2) ? ownFile(random, mutated) : givenFile(random, bases.files);
  const isRenamed = random.oneIn(10);
  return { name: isRenamed ? `case${random.pick(Object.keys(packings))}` : name, bytes, did };
}

/** Mutated articles in a file of any format, which is mutated in its turn. */
function ownFile(random, mutated) {
  const articles = Array.from({ length: random.small(5) }, mutated);
  const ending = random.pick(Object.keys(packings));
  const whole = packings[ending](articles.map(({ text }) => text));
  const { bytes, names } = mutateBytes(whole, random, Buffer.from(articles[0].text));
  return { name: `case${ending}`, bytes, did: [...articles.flatMap(article => article.names), ...names] };
}

/** A file of the newsroom, mutated; one that is packed is mutated inside half of the time. */
function givenFile(random, files) {
  const [file, other] = [random.pick(files), random.pick(files)];
  const isInside = file.name.endsWith('.gz') && random.oneIn(2);
  const { bytes, names } = mutateBytes(isInside ? gunzipSync(file.bytes) : file.bytes, random, other.bytes);
  return { name: file.name, bytes: isInside ? gzipSync(bytes) : bytes, did: names };
}
