import { fold } from '../fold.ts';
import { list } from '../tables/list.ts';
import { counted, defineRunTable, firstDate, type Gatherer, lastDate } from './define.ts';
import { nameKey } from './name-key.ts';
import { addSighting, type Figure, merge, type Namesakes, noNamesakes } from './namesakes.ts';
import { sightingsIn } from './sightings.ts';

/** How it is known that the articles mean one person. */
type Identity = 'one-article' | 'same-role' | 'same-name' | 'name-only';

/** Chance that a row is one person, by how that is known. Estimates: no corpus of namesakes was scored. */
const confidences: Readonly<Record<Identity, number>> = {
  'one-article': 1,
  'same-role': 0.9,
  'same-name': 0.8,
  'name-only': 0.3,
};

interface Row extends Figure {
  readonly key: string;
  /** The name in plain letters, without the number. */
  readonly plain: string;
  readonly identity: Identity;
}

export const peopleAll = defineRunTable<Row>({
  name: 'people_all',
  grain:
    'One row per person over the whole run: people of one name are one row where articles give them the same role or organisation, or where nothing tells them apart, as identity says.',
  primaryKey: ['person_key'],
  foreignKeys: [],
  gather,
  columns: [
    {
      name: 'person_key',
      type: 'string',
      description: 'Key of the person in this run: the name in plain letters, and a number for namesakes.',
      required: true,
      verbatim: true,
      value: row => row.key,
    },
    {
      name: 'name',
      type: 'string',
      description: 'Commonest full form of the name.',
      required: true,
      value: row => byFrequency(row.names).find(name => nameKey(name) === row.plain) ?? row.key,
    },
    {
      name: 'aliases',
      type: 'string',
      description: 'Other forms of the name, the commonest first, joined by " | ".',
      value: row => list(byFrequency(row.names).filter(name => nameKey(name) !== row.plain)),
    },
    {
      name: 'identity',
      type: 'string',
      description:
        'How it is known that the articles mean one person: there is one article; they share a role or an organisation; the full name is the same and nothing speaks against it; or by a bare name only, which may be several people.',
      required: true,
      values: ['one-article', 'same-role', 'same-name', 'name-only'],
      value: row => row.identity,
    },
    {
      name: 'confidence',
      type: 'number',
      description: 'How likely the row is one person, 0 to 1, estimated from identity.',
      required: true,
      value: row => confidences[row.identity],
    },
    counted('articles', 'Articles that name the person.', row => row.articles),
    counted('mentions', 'How often they name the person.', row => row.mentions),
    counted('quoted_articles', 'Articles in which the person is a source.', row => row.quotedIn),
    counted('attributions', 'Attributions of which the person is a source.', row => row.attributions),
    {
      name: 'roles',
      type: 'string',
      description: 'What the articles say that the person is, the commonest first, joined by " | ".',
      value: row => list(byFrequency(row.roles)),
    },
    firstDate,
    lastDate,
  ],
});

function gather(): Gatherer<Row> {
  const byName = new Map<string, Namesakes>();
  return {
    add: record => {
      for (const sighting of sightingsIn(record)) {
        const key = nameKey(sighting.name);
        const all = byName.get(key) ?? noNamesakes();
        byName.set(key, all);
        addSighting(all, sighting);
      }
    },
    rows: () =>
      [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([key, all]) => rowsOf(key, settle(key, all))),
  };
}

type Settled = readonly (readonly [Figure, Identity])[];

/** Who has no role is the one known bearer of a full name; among several, or by a bare surname, nobody can tell. */
function settle(key: string, { known, bare }: Namesakes): Settled {
  const isFull = key.includes(' ');
  const rows: [Figure, Identity][] = Array.from(known, figure => [figure, 'same-role']);
  if (bare === null) return rows;
  if (!isFull || known.size > 1) return [...rows, [bare, 'name-only']];
  const [one] = known;
  if (!one) return [[bare, 'same-name']];
  merge(one, bare);
  return [[one, 'same-name']];
}

function rowsOf(key: string, figures: Settled): Row[] {
  return figures.map(([figure, identity], i) => ({
    ...figure,
    plain: key,
    key: i === 0 ? key : `${key} #${i + 1}`,
    identity: figure.articles === 1 ? 'one-article' : identity,
  }));
}

/** The wordings, folded, the commonest first. */
function byFrequency(counts: ReadonlyMap<string, number>): string[] {
  const folded = new Map<string, number>();
  for (const [text, n] of counts) folded.set(fold(text), (folded.get(fold(text)) ?? 0) + n);
  return [...folded].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([text]) => text);
}
