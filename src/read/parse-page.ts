import { parseHTML } from 'linkedom';
import type { DomDocument } from './dom.ts';
import { isVisible } from './visible.ts';

/**
 * A page's document. The parser takes tags as they come and makes none up, so a page that leaves out `<html>`, `<head>`
 * or `<body>`, as HTML allows, is built anew around what it has. Null where its body has no text.
 */
export function parsePage(markup: string): DomDocument | null {
  return wholeDocument(markup) ?? wholeDocument(rebuilt(markup));
}

function wholeDocument(markup: string): DomDocument | null {
  const { document } = parseHTML(markup) as unknown as { readonly document: DomDocument };
  if (document.documentElement?.localName !== 'html') return null;
  return isVisible(document.body?.textContent ?? '') ? document : null;
}

/** Bounded, so that a tag without end is not looked for again and again. */
const frame = /<\/?(?:html|head|body)(?:\s[^>]{0,2000})?>|<!doctype[^>]{0,2000}>/gi;

function rebuilt(markup: string): string {
  const head = /<\/head\s*>|<body[\s>]/i.exec(markup) ?? /<\/title\s*>/i.exec(markup);
  const split = head ? head.index + (head[0].toLowerCase().startsWith('</title') ? head[0].length : 0) : 0;
  const [before, after] = [markup.slice(0, split), markup.slice(split)].map(part => part.replace(frame, ''));
  return `<!doctype html><html><head>${before}</head><body>${after}</body></html>`;
}
