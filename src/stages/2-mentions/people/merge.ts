import { usualGender } from '../../../lexicon/given-genders.ts';
import type { Gender, Name } from '../../../model/mentions.ts';
import { givenMatch, type NameParts, nameParts, sounds } from './name-parts.ts';

/** One human being in the making. */
export interface Cluster {
  readonly mentions: Name[];
  /** Of the fullest form. */
  parts: NameParts;
  gender: Gender | null;
  /** Full name of one who shares a surname that the text gives once: `Ana Ruiz` of `Ana and Luis Ruiz`. */
  shared: string | null;
}

export interface PersonMention {
  readonly name: Name;
  readonly text: string;
  /** What the words around this mention show. */
  readonly gender: Gender | null;
  /** `Luis Ruiz` in `Ana and Luis Ruiz`, for Ana. */
  readonly sharesWith: string | null;
  /** The name again, in its own letters: `Lin Mei-hua (林美華)`. */
  readonly isGloss: boolean;
}

type Index = Map<string, Cluster[]>;

/** Namesakes beyond this many are not told apart: no article holds so many. */
const maxNamesakes = 30;

/** Groups the mentions of one article: full names first, then bare surnames and first names to the person they mean. */
export function mergePeople(mentions: readonly PersonMention[]): Cluster[] {
  const clusters: Cluster[] = [];
  const partsOf = partReader(longerNames(mentions));
  const homes = placeFullNames(mentions, clusters, partsOf);
  const byPart = indexParts(clusters);
  const recent = new Map<Cluster, number>();
  let last: Cluster | undefined;
  mentions.forEach((mention, at) => {
    let cluster = homes.get(mention) ?? (mention.isGloss ? last : undefined);
    if (cluster && mention.isGloss) cluster.mentions.push(mention.name);
    if (!cluster) {
      const parts = partsOf(mention);
      cluster =
        choose(byPart.get(parts.sound) ?? [], mention, parts, recent) ?? open(clusters, parts, byPart);
      join(cluster, mention, parts);
    }
    recent.set(cluster, at);
    last = cluster;
  });
  return clusters;
}

/** `Ana Ruiz`, where the article also names an Ana Ruiz Kamau and no other one so: form -> the longer form. */
function longerNames(mentions: readonly PersonMention[]): ReadonlyMap<string, string> {
  const longer = new Map<string, string>();
  const forms = new Set(mentions.map(({ text }) => text));
  for (const form of forms) {
    const words = form.split(' ');
    if (words.length !== 3 || words.some(word => /^\p{Lu}?\.?$|^\p{Ll}/u.test(word))) continue;
    const opening = `${words[0]} ${words[1]}`;
    if (forms.has(opening)) longer.set(opening, longer.has(opening) ? opening : form);
  }
  return longer;
}

/** Takes names apart, each form once. */
function partReader(longer: ReadonlyMap<string, string>): (mention: PersonMention) => NameParts {
  const known = new Map<string, NameParts>();
  return ({ text, sharesWith }) => {
    let parts = known.get(text);
    if (!parts) {
      parts = nameParts(longer.get(text) ?? text);
      known.set(text, parts);
    }
    if (sharesWith === null || !parts.single) return parts;
    const { family, sound } = nameParts(sharesWith);
    return { given: [parts.family], family, sound, single: false };
  };
}

function placeFullNames(
  mentions: readonly PersonMention[],
  clusters: Cluster[],
  partsOf: (mention: PersonMention) => NameParts,
): ReadonlyMap<PersonMention, Cluster> {
  const byFamily: Index = new Map();
  const homes = new Map<PersonMention, Cluster>();
  for (const mention of mentions) {
    const parts = partsOf(mention);
    if (parts.single) continue;
    const cluster =
      byFamily.get(parts.sound)?.find(other => isSame(other, parts, mention)) ??
      open(clusters, parts, byFamily);
    join(cluster, mention, parts);
    homes.set(mention, cluster);
  }
  return homes;
}

function isSame(cluster: Cluster, parts: NameParts, mention: PersonMention): boolean {
  return givenMatch(cluster.parts.given, parts.given) && !differ(cluster, mention);
}

const differ = (cluster: Cluster, mention: PersonMention) =>
  cluster.gender !== null && mention.gender !== null && cluster.gender !== mention.gender;

function open(clusters: Cluster[], parts: NameParts, index: Index): Cluster {
  const cluster: Cluster = { mentions: [], parts, gender: null, shared: null };
  clusters.push(cluster);
  put(index, parts.sound, cluster);
  if (parts.family.includes(' ')) put(index, sounds(lastOf(parts.family)), cluster); // Abu Zandar
  return cluster;
}

function put(index: Index, key: string, cluster: Cluster): void {
  const found = index.get(key);
  if (!found) index.set(key, [cluster]);
  else if (found.length < maxNamesakes && !found.includes(cluster)) found.push(cluster);
}

function join(cluster: Cluster, mention: PersonMention, parts: NameParts): void {
  cluster.mentions.push(mention.name);
  if (!parts.single && parts.given.length > cluster.parts.given.length) cluster.parts = parts;
  cluster.gender ??= mention.gender;
  if (mention.sharesWith !== null) cluster.shared ??= `${mention.text} ${surnameOf(mention.sharesWith)}`;
}

/** Of `de Zandar` Zandar; a father's name stands alone for the father: bin Zandar. */
const lastOf = (family: string) =>
  /^(?:bin|bint|ibn) \S+$/.test(family) ? family : family.slice(family.lastIndexOf(' ') + 1);

const surnameOf = (name: string) => name.slice(name.indexOf(' ') + 1);

/** Sound of each word that can stand for a person alone -> the people. */
function indexParts(clusters: readonly Cluster[]): Index {
  const index: Index = new Map();
  for (const cluster of clusters) {
    const { given, family, sound } = cluster.parts;
    put(index, sound, cluster);
    if (family.includes(' ') && lastOf(family) !== family)
      for (const part of family.split(' ')) put(index, sounds(part), cluster);
    for (const part of given) if (part.length > 1) put(index, sounds(part), cluster);
  }
  return index;
}

/** The one named last before; before the first full name, the one named most often. Surnames count before first names. */
function choose(
  candidates: readonly Cluster[],
  mention: PersonMention,
  parts: NameParts,
  recent: ReadonlyMap<Cluster, number>,
): Cluster | null {
  const fits = likelier(
    candidates.filter(cluster => !differ(cluster, mention)),
    mention.gender,
  );
  const surnames = fits.filter(cluster => isSurname(cluster, parts.sound));
  let best: Cluster | null = null;
  for (const cluster of surnames.length > 0 ? surnames : fits) {
    if (best === null || ranks(cluster, best, recent)) best = cluster;
  }
  return best;
}

/** Of Ana and Luis Ruiz, Mrs. Ruiz is Ana: what first names say counts only between namesakes. */
function likelier(clusters: readonly Cluster[], gender: Gender | null): readonly Cluster[] {
  if (gender === null || clusters.length < 2) return clusters;
  const open = clusters.filter(({ parts }) => (usualGender(parts.given[0] ?? '') ?? gender) === gender);
  return open.length > 0 ? open : clusters;
}

function isSurname({ parts }: Cluster, sound: string): boolean {
  return parts.sound === sound || (parts.family.includes(' ') && sounds(lastOf(parts.family)) === sound);
}

function ranks(a: Cluster, b: Cluster, recent: ReadonlyMap<Cluster, number>): boolean {
  const [x, y] = [recent.get(a) ?? -1, recent.get(b) ?? -1];
  return x > y || (x === y && a.mentions.length > b.mentions.length);
}
