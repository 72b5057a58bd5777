import type { Metadata } from '../model/article.ts';
import { parseDate } from './calendar-date.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { articleInJsonLd } from './json-ld.ts';
import { type Fields, isMapping, readFields } from './metadata-fields.ts';

/** Names of meta tags (`name`, `property` or `itemprop`, lower case), in order of trust. */
const metaNames: Readonly<Record<keyof Metadata, readonly string[]>> = {
  date: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'date',
    'pubdate',
    'publish-date',
    'publish_date',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'dcterms.date',
    'parsely-pub-date',
    'sailthru.date',
  ],
  title: ['og:title', 'headline', 'dc.title', 'parsely-title', 'twitter:title'],
  byline: ['author', 'byl', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author'],
  publisher: ['og:site_name', 'publisher', 'dc.publisher', 'application-name'],
  url: ['og:url'],
};

/** Where pages show a date to readers and programs alike. */
const timeSelectors = [
  'time[itemprop="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  'time[datetime]',
];

/** What a page says of its article: JSON-LD first, then meta tags, then what readers see. */
export function readPageMetadata(document: DomDocument): Fields {
  const described = articleInJsonLd(document) ?? {};
  const tags = metaTags(document);
  const meta = (field: keyof Metadata) => metaNames[field].flatMap(name => tags.get(name) ?? []);
  const times = timeSelectors.flatMap(selector => attributes(document, selector, 'datetime'));
  const page = described['mainEntityOfPage'];
  const dates = [described['datePublished'], ...meta('date'), ...times].filter(isText);
  const addresses = [
    ...attributes(document, 'link[rel="canonical"]', 'href'),
    ...meta('url'),
    described['url'],
    isMapping(page) ? page['@id'] : page,
  ];
  const bylines = [described['author'], ...meta('byline').filter(name => !isAddress(name))];
  return readFields(
    {
      date: dates.find(date => parseDate(date) !== undefined) ?? dates[0],
      title: [described['headline'], ...meta('title')].find(isText),
      byline: withoutBy(bylines.find(author => author !== undefined && author !== '')),
      publisher: described['publisher'] ?? meta('publisher')[0],
      url: addresses.filter(isText).find(isAddress),
    },
    'The page',
  );
}

/** The content of every meta tag by its name, the first of a name. */
function metaTags(document: DomDocument): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of Array.from(document.querySelectorAll('meta[content]'))) {
    const content = tag.getAttribute('content')?.trim();
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase();
      if (name && content && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

function attributes(document: DomDocument, selector: string, name: string): string[] {
  const elements: DomElement[] = Array.from(document.querySelectorAll(selector));
  return elements.flatMap(element => element.getAttribute(name)?.trim() || []);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text.trim());
}

/** `Jane Roe` for `By Jane Roe`. */
function withoutBy(author: unknown): unknown {
  return typeof author === 'string' ? author.replace(/^\s*by\s+/i, '') : author;
}
