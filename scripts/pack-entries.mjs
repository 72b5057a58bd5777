/** A lexicon as the package holds it: without what only its tests and readers need. */
export const packEntries = json =>
  JSON.stringify(JSON.parse(json), (key, value) => (key === 'example' || key === 'note' ? undefined : value));
