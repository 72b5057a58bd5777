import { type City, citiesNamed } from '../../../lexicon/cities.ts';
import { countryOf } from '../../../lexicon/countries.ts';
import { demonyms } from '../../../lexicon/demonyms.ts';
import { nameKey } from '../../../lexicon/name-key.ts';
import type { Token } from '../../../model/layers.ts';
import type { Name, Place } from '../../../model/mentions.ts';
import { bySpan } from '../../../model/span.ts';
import { containerBehind, neighbour } from './containers.ts';
import { containerNamed, locate, mainCountry, type Setting } from './locate.ts';
import type { Location } from './location.ts';
import { placeName } from './name-place.ts';

/** Mentions of one location. */
interface Group {
  readonly location: Location;
  readonly names: Name[];
  readonly forms: string[];
}

/** One record a location, in the order of first mention. */
export function findPlaces(text: string, names: readonly Name[], tokens: readonly Token[]): Place[] {
  const mentions = names.filter(name => name.type === 'place').sort(bySpan);
  const forms = wholeNames(mentions.map(name => text.slice(name.start, name.end).replace(/\s+/g, ' ')));
  const setting = readSetting(forms, tokens, datelineCountry(forms));
  const groups = new Map<string, Group>();
  const said = new Map<string, Location>();
  const homes = mentions.map((name, i): Group => {
    const form = forms[i]!;
    const inside = containerBehind(text, mentions, forms, i);
    // A name means the same place all through the article, unless it is told apart.
    const location = (inside ? undefined : said.get(nameKey(form))) ?? locate(form, inside, setting);
    if (!said.has(nameKey(form))) said.set(nameKey(form), location);
    const group = groups.get(location.identity) ?? { location, names: [], forms: [] };
    groups.set(location.identity, group);
    group.names.push(name);
    group.forms.push(form);
    return group;
  });
  const order = new Map(mentions.map((name, i) => [name, i]));
  return [...groups.values()].map((group, i) =>
    toPlace(group, i, countryOfGroup(text, group, mentions, order, homes) ?? guess(group.location, setting)),
  );
}

const half = /^(?:North|South|East|West)$/;

/** In an article on North Zandaria, the North and `North and South Zandaria` mean it. */
function wholeNames(forms: readonly string[]): readonly string[] {
  if (!forms.some(form => half.test(form))) return forms;
  return forms.map(form => {
    if (!half.test(form)) return form;
    const wholes = new Set(forms.filter(other => other.startsWith(`${form} `) && countryOf(other) !== null));
    return wholes.size === 1 ? [...wholes][0]! : form;
  });
}

/** How often the country of the dateline counts. */
const datelineShare = 4;

/** Country of `ZANDAR, Kenya`; null where none of the first places is written in capitals. */
function datelineCountry(forms: readonly string[]): string | null {
  const at = forms.slice(0, 3).findIndex(form => form.length > 3 && form === form.toUpperCase());
  if (at < 0) return null;
  return containerNamed(forms[at + 1] ?? '')?.country ?? largeCity(forms[at]!)?.country ?? null;
}

/** Counts what countries the article is about. */
function readSetting(forms: readonly string[], tokens: readonly Token[], dateline: string | null): Setting {
  const found = new Map<string, number>();
  if (dateline) found.set(dateline, datelineShare);
  const add = (code: string | null | undefined) => {
    if (code) found.set(code, (found.get(code) ?? 0) + 1);
  };
  for (const form of forms) add(containerNamed(form)?.country ?? largeCity(form)?.country);
  for (const { text, norm } of tokens) if (text !== norm) add(demonyms.get(norm));
  if (found.size === 0) for (const form of forms) add(citiesNamed(form)[0]?.country);
  return { countries: found };
}

/** A town that is known all over the world. */
function largeCity(form: string): City | undefined {
  return citiesNamed(form).find(city => city.population >= 500_000);
}

/** What no list holds most likely lies where the story plays. */
function guess(location: Location, setting: Setting): string | null {
  return location.unlisted && location.type !== 'natural' ? mainCountry(setting) : null;
}

/** Its own, or that of the place named right behind it: `Zandar Palace outside Lyon`. */
function countryOfGroup(
  text: string,
  { location, names }: Group,
  mentions: readonly Name[],
  order: ReadonlyMap<Name, number>,
  homes: readonly Group[],
): string | null {
  if (location.country !== null || location.type === 'region' || location.type === 'natural')
    return location.country;
  for (const name of names) {
    const i = order.get(name)!;
    const near = neighbour(text, mentions, i);
    if (near !== null && homes[near]!.location.country !== null) return homes[near]!.location.country;
  }
  return null;
}

function toPlace({ location, names, forms }: Group, i: number, country: string | null): Place {
  return {
    id: `place-${i + 1}`,
    name: placeName(forms, location),
    type: location.type,
    country,
    latitude: location.latitude,
    longitude: location.longitude,
    geonames: location.geonames,
    mentions: names.map(({ start, end }) => ({ start, end })),
    by: location.unlisted ? 'rule:place-words' : 'rule:gazetteer',
    confidence: names.reduce((best, name) => Math.max(best, name.confidence), 0),
  };
}
