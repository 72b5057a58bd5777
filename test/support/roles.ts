import type { Layers, Sentence, Token } from '../../src/model/layers.ts';
import type { Person, Place } from '../../src/model/mentions.ts';
import type { Span } from '../../src/model/span.ts';
import roles from '../../src/stages/2-mentions/roles/index.ts';
import { articleOf, layersUpTo } from './layers.ts';

const run = roles.prepare({ options: {}, model: null });
const provenance = { by: 'test', confidence: 1 };

/** Invented people; each surname alone means them too. */
const people =
  'Jane Roe|John Doe|Ann Poe|Max Noe|Amina Okoro|Lars Holm|Mei Tan|Ravi Sen|Ngozi Adu|Paul van Oss'.split(
    '|',
  );
const places: Readonly<Record<string, string | null>> = {
  Lagos: null,
  Oslo: null,
  Ohio: null,
  Texas: null,
  Springfield: null,
  Peru: 'PE',
  Kenya: 'KE',
  France: 'FR',
  Norway: 'NO',
  'New Zealand': 'NZ',
  UK: 'GB',
};
const organizations = [
  'Example Bank plc',
  'Example Bank',
  'University of Lagos',
  'Example United',
  'Example Institute of Marine Research',
  'Council of Ports',
  'Harbour Police',
  'House Water Committee',
  'Example Times',
  'White House',
  'Port Authority',
  'Kenyan Navy',
  'Kenya Ports Forum',
  'Reuters',
  'AFP',
  'Getty Images',
  'Labour',
];

/** Every place of `names` in the text that no longer name covers already. */
function occurrences(text: string, name: string, taken: Span[]): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const span = { start: at, end: at + name.length };
    const isWord = !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[span.end] ?? ' ');
    if (isWord && !taken.some(t => t.start < span.end && span.start < t.end)) found.push(span);
  }
  taken.push(...found);
  return found;
}

/** The layers that the roles stage asks for, with the names above found in the text. */
export function roleLayers(text: string, gender: Readonly<Record<string, Person['gender']>> = {}) {
  const taken: Span[] = [];
  const full = people.map(name => occurrences(text, name, taken));
  return {
    ...(layersUpTo(text, 'sentences') as Pick<Layers, 'paragraphs'> & {
      tokens: readonly Token[];
      sentences: readonly Sentence[];
    }),
    people: people.map((name, i): Person => {
      const surname = name.slice(name.indexOf(' ') + 1);
      const mentions = [...full[i]!, ...occurrences(text, surname, taken)];
      return { id: name, name, gender: gender[name] ?? null, mentions, ...provenance };
    }),
    organizations: organizations.map(name => ({
      id: name,
      name,
      mentions: occurrences(text, name, taken),
      ...provenance,
    })),
    places: Object.entries(places).map(
      ([name, country]): Place => ({
        id: name,
        name,
        type: country === null ? 'city' : 'country',
        country,
        latitude: null,
        longitude: null,
        geonames: null,
        mentions: occurrences(text, name, taken),
        ...provenance,
      }),
    ),
  };
}

/** Roles found in a text whose people are the invented ones. */
export function rolesIn(text: string, gender: Readonly<Record<string, Person['gender']>> = {}) {
  return run({ article: articleOf(text), ...roleLayers(text, gender) });
}

/** `Roe: Foreign Minister = Norwegian Foreign Minister, current title`; organisations and country behind, if any. */
export function roleLines(text: string, gender: Readonly<Record<string, Person['gender']>> = {}): string[] {
  return rolesIn(text, gender).map(role => {
    const surname = role.person.slice(role.person.indexOf(' ') + 1);
    const named = [...role.organizations, ...(role.country === null ? [] : [role.country])];
    const behind = named.length === 0 ? '' : ` [${named.join(', ')}]`;
    return `${surname}: ${role.title} = ${text.slice(role.start, role.end)}, ${role.status} ${role.relation}${behind}`;
  });
}
