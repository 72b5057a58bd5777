import { readFileSync } from 'node:fs';

const vocabulary = JSON.parse(readFileSync(new URL('vocabulary.json', import.meta.url), 'utf8'));

/** The article with this number, about 500 words in 14 paragraphs: always the same, and no two alike. */
export function makeArticle(number) {
  const random = randomFrom(number + 1);
  const title = fill('headline', random);
  const body = Array.from({ length: 14 }, () => paragraph(random));
  return `${title}\n\n${body.join('\n\n')}\n`;
}

export function makeArticles(count) {
  return Array.from({ length: count }, (_, number) => makeArticle(number));
}

function paragraph(random) {
  return Array.from({ length: 1 + Math.floor(random() * 3) }, () => capital(fill('sentence', random))).join(
    ' ',
  );
}

/** One entry of a list, what stands in braces put in from other lists. */
function fill(list, random) {
  if (list === 'Name') return surname(random);
  const entries = vocabulary[list];
  const entry = entries[Math.floor(random() * entries.length)];
  return entry.replace(/\{(\w+)\}/g, (_, inner) => fill(inner, random));
}

/** `Marlorsen`: some ten thousand of them. */
function surname(random) {
  const pick = list => vocabulary[list][Math.floor(random() * vocabulary[list].length)];
  return capital(pick('syllable') + pick('syllable') + pick('ending'));
}

function capital(text) {
  return text.replace(/^(\P{L}*)(\p{L})/u, (_, before, letter) => before + letter.toUpperCase());
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32, public domain, by Tommy Ettinger). */
function randomFrom(seed) {
  let state = (seed * 0x9e3779b9) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
