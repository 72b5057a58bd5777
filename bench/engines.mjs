import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** wink-nlp as it ships, with all that its default pipe does. */
export const wink = require('wink-nlp')(require('wink-eng-lite-web-model'));
const compromise = require('compromise');

/** Names with compromise, the usual way. */
export function compromiseNames(text) {
  const doc = compromise(text);
  return [doc.people(), doc.places(), doc.organizations()].map(found => found.json({ offset: true }));
}
