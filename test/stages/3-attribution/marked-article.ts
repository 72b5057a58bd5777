import type { Layers } from '../../../src/model/layers.ts';
import type { Attribution, Organization, Person, Place, Role } from '../../../src/model/mentions.ts';
import type { Span } from '../../../src/model/span.ts';
import anonymity from '../../../src/stages/3-attribution/anonymity/index.ts';
import sources from '../../../src/stages/3-attribution/sources/index.ts';
import { articleOf, layersUpTo } from '../../support/layers.ts';

const made = { by: 'test', confidence: 1 };

/**
 * What a marked text stands on: people with their other names and gender (`Ana Vale/Vale/f`), roles as
 * `person: words in the text: title`, organisations and places by name.
 */
export interface Known {
  readonly people?: readonly string[];
  readonly roles?: readonly string[];
  readonly organizations?: readonly string[];
  readonly places?: readonly string[];
}

/** Reads `{An aide} <said> …`: braces hold a source's span, angles a cue; `<-adding>` is a cue without a source. */
export function readMarked(marked: string, known: Known = {}) {
  const text = marked.replace(/[{}<>]|(?<=<)-/g, '');
  const attributions = attributionsOf(marked);
  const people = (known.people ?? []).map((line, i) => personOf(text, line, i));
  const layers = {
    ...layersUpTo(text, 'quotations'),
    article: articleOf(text),
    people,
    roles: (known.roles ?? []).map((line, i) => roleOf(text, line, i, people)),
    organizations: (known.organizations ?? []).map((name, i) => thingOf(text, name, `organization-${i + 1}`)),
    places: (known.places ?? []).map(
      (name, i): Place => ({
        ...thingOf(text, name, `place-${i + 1}`),
        type: 'city',
        country: null,
        latitude: null,
        longitude: null,
        geonames: null,
      }),
    ),
    attributions,
  } as unknown as Layers & { readonly article: ReturnType<typeof articleOf> };
  const passages = anonymity.prepare({ options: {}, model: null })(layers);
  const found = sources.prepare({ options: {}, model: null })({ ...layers, anonymity: passages });
  return { text, people, attributions, passages, sources: found };
}

function attributionsOf(marked: string): Attribution[] {
  const spans: { readonly kind: string; readonly span: Span; readonly alone: boolean }[] = [];
  let offset = 0;
  let open: { readonly kind: string; readonly start: number; alone: boolean } | null = null;
  for (let i = 0; i < marked.length; i++) {
    const char = marked[i]!;
    if (char === '{' || char === '<') open = { kind: char, start: offset, alone: false };
    else if (char === '-' && marked[i - 1] === '<') open!.alone = true;
    else if (char === '}' || char === '>') {
      spans.push({ kind: open!.kind, span: { start: open!.start, end: offset }, alone: open!.alone });
    } else offset++;
  }
  const mentions = spans.filter(({ kind }) => kind === '{').map(({ span }) => span);
  const distance = (a: Span, b: Span) => Math.max(a.start - b.end, b.start - a.end);
  return spans
    .filter(({ kind }) => kind === '<')
    .map(({ span, alone }, i) => ({
      id: `attribution-${i + 1}`,
      type: 'statement',
      form: 'indirect',
      mention: alone ? null : [...mentions].sort((a, b) => distance(a, span) - distance(b, span))[0]!,
      cue: span,
      content: [],
      ...made,
    }));
}

function occurrences(text: string, words: string, taken: readonly Span[] = []): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const span = { start: at, end: at + words.length };
    if (!taken.some(other => other.start < span.end && span.start < other.end)) spans.push(span);
  }
  return spans;
}

function personOf(text: string, line: string, index: number): Person {
  const parts = line.split('/');
  const gender = parts.includes('f') ? 'female' : parts.includes('m') ? 'male' : null;
  const mentions: Span[] = [];
  for (const name of parts.filter(part => part.length > 1))
    mentions.push(...occurrences(text, name, mentions));
  return {
    id: `person-${index + 1}`,
    name: parts[0]!,
    gender,
    mentions: mentions.sort((a, b) => a.start - b.start),
    ...made,
  };
}

function roleOf(text: string, line: string, index: number, people: readonly Person[]): Role {
  const [name, words, title = words] = line.split(': ') as [string, string, string?];
  return {
    id: `role-${index + 1}`,
    person: people.find(person => person.name === name)!.id,
    ...occurrences(text, words)[0]!,
    title: title!,
    status: words.startsWith('former') ? 'former' : 'current',
    relation: 'title',
    organizations: [],
    country: null,
    ...made,
  };
}

function thingOf(text: string, name: string, id: string): Organization {
  return { id, name, mentions: occurrences(text, name), ...made };
}

/** One line an attribution: `1 person`, `2 group 2-3`, `1 Ana Vale + Ivo Lund`; the number is the source. */
export function sourceLines(marked: string, known: Known = {}): string[] {
  const { people, attributions, sources: found } = readMarked(marked, known);
  return attributions.map(({ id }) => {
    const source = found.find(one => one.attributions.includes(id))!;
    const number = source.id.replace('source-', '');
    if (source.kind === 'named-person')
      return `${number} ${source.people.map(one => people.find(person => person.id === one)!.name).join(' + ')}`;
    const { min, max } = source.count;
    const count = min === null && max === null ? '' : ` ${min ?? ''}${min === max ? '' : `-${max ?? ''}`}`;
    return `${number} ${source.kind}${count}`;
  });
}
