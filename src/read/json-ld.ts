import type { DomDocument } from './dom.ts';
import { isMapping } from './metadata-fields.ts';

type Mapping = Readonly<Record<string, unknown>>;

/** schema.org's kinds of articles: NewsArticle, ReportageNewsArticle, BlogPosting … */
const kinds = /Article|Posting|Report$/;

/** The first description of an article among a page's JSON-LD; undefined where it has none that can be read. */
export function articleInJsonLd(document: DomDocument): Mapping | undefined {
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]'))) {
    const found = described(script.textContent ?? '').find(item =>
      kindsOf(item).some(kind => kinds.test(kind)),
    );
    if (found) return found;
  }
  return undefined;
}

/** The objects at the top, in a list there, or in its `@graph`. */
function described(json: string): Mapping[] {
  try {
    const top: unknown = JSON.parse(json);
    const items = Array.isArray(top) ? top : [top];
    return items.flatMap(item => {
      const graph = isMapping(item) && Array.isArray(item['@graph']) ? (item['@graph'] as unknown[]) : [];
      return [item, ...graph].filter(isMapping);
    });
  } catch {
    return [];
  }
}

function kindsOf(item: Mapping): string[] {
  const type = item['@type'];
  return (Array.isArray(type) ? type : [type]).filter(kind => typeof kind === 'string');
}
