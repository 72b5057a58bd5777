import { addDay, type Days } from './define.ts';

/** What one article says of one person. */
export interface Sighting {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Roles in the article's words. */
  readonly roles: readonly string[];
  /** Telling words of the roles and organisations in them: what tells namesakes apart. */
  readonly marks: readonly string[];
  readonly mentions: number;
  readonly attributions: number;
  readonly day: string | null;
}

/** Sightings that belong together. */
export interface Figure {
  readonly names: Map<string, number>;
  readonly roles: Map<string, number>;
  readonly marks: Set<string>;
  readonly days: Days;
  articles: number;
  mentions: number;
  attributions: number;
  quotedIn: number;
}

/** Different wordings that are kept of a figure; what comes later is counted only. */
const mostKept = 200;

/** Everybody in a run who has the same name. */
export interface Namesakes {
  /** Those of whom a role is known, kept apart where no role or organisation is the same. */
  readonly known: Set<Figure>;
  /** Whose each mark is. */
  readonly byMark: Map<string, Figure>;
  /** Sightings without any role: they may be anybody of this name. */
  bare: Figure | null;
}

export const noNamesakes = (): Namesakes => ({ known: new Set(), byMark: new Map(), bare: null });

/** Adds a sighting to the figure with which it shares a word of a role or an organisation; figures that it ties become one. */
export function addSighting(all: Namesakes, sighting: Sighting): void {
  if (sighting.marks.length === 0) {
    all.bare ??= emptyFigure();
    addTo(all.bare, sighting);
    return;
  }
  const [figure = emptyFigure(), ...others] = new Set(
    sighting.marks.flatMap(mark => all.byMark.get(mark) ?? []),
  );
  all.known.add(figure);
  for (const other of others) {
    merge(figure, other);
    for (const mark of other.marks) all.byMark.set(mark, figure);
    all.known.delete(other);
  }
  for (const mark of sighting.marks) all.byMark.set(mark, figure);
  addTo(figure, sighting);
}

const emptyFigure = (): Figure => ({
  names: new Map(),
  roles: new Map(),
  marks: new Set(),
  days: { first: null, last: null },
  articles: 0,
  mentions: 0,
  attributions: 0,
  quotedIn: 0,
});

function addTo(figure: Figure, sighting: Sighting): void {
  for (const name of [sighting.name, ...sighting.aliases]) count(figure.names, name, 1);
  for (const role of sighting.roles) count(figure.roles, role, 1);
  for (const mark of sighting.marks) figure.marks.add(mark);
  addDay(figure.days, sighting.day);
  figure.articles++;
  figure.mentions += sighting.mentions;
  figure.attributions += sighting.attributions;
  if (sighting.attributions > 0) figure.quotedIn++;
}

/** Puts `other` into `figure`. */
export function merge(figure: Figure, other: Figure): void {
  for (const [name, n] of other.names) count(figure.names, name, n);
  for (const [role, n] of other.roles) count(figure.roles, role, n);
  for (const mark of other.marks) figure.marks.add(mark);
  addDay(figure.days, other.days.first);
  addDay(figure.days, other.days.last);
  figure.articles += other.articles;
  figure.mentions += other.mentions;
  figure.attributions += other.attributions;
  figure.quotedIn += other.quotedIn;
}

function count(counts: Map<string, number>, key: string, n: number): void {
  if (counts.has(key) || counts.size < mostKept) counts.set(key, (counts.get(key) ?? 0) + n);
}
