const parties = new Set(
  'republican democrat independent conservative liberal socialist communist tory libertarian centrist nationalist populist'
    .split(' ')
    .flatMap(word => [word, `${word}s`]),
);

/** Party names and creeds: beside a name they are tags (`Republican Jane Roe`), no offices. */
export function isParty(word: string): boolean {
  return parties.has(word);
}
