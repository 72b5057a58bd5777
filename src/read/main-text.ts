import { Readability } from '@mozilla/readability';
import { blockText } from './block-text.ts';
import type { DomElement } from './dom.ts';
import type { Fields } from './metadata-fields.ts';
import { readPageMetadata } from './page-metadata.ts';
import { parsePage } from './parse-page.ts';
import { isVisible } from './visible.ts';

/** What is taken from a page. */
export interface Page {
  /** The main text: a paragraph for each block. */
  readonly text: string;
  readonly fields: Fields;
}

/**
 * A page's main text by Mozilla's Readability, and what the page says of it. Nothing in the page is run or loaded.
 * Null where there is none.
 */
export function mainText(markup: string): Page | null {
  const document = parsePage(markup);
  if (document === null) return null;
  const fields = readPageMetadata(document); // first, because Readability takes the document apart
  const found = new Readability<DomElement>(document as never, {
    serializer: (node: unknown) => node as DomElement,
  }).parse();
  const text = found?.content ? blockText(found.content) : '';
  if (!found || !isVisible(text)) return null;
  const seen = { title: found.title?.trim(), byline: found.byline?.trim().replace(/^by\s+/i, '') };
  const metadata = {
    ...(seen.title && { title: seen.title }),
    ...(seen.byline && { byline: seen.byline.replace(/\s+/g, ' ') }),
    ...fields.metadata,
  };
  return { text, fields: { ...fields, metadata } };
}
