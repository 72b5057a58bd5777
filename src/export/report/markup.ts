import { visible } from './visible.ts';

/** HTML that is safe as it stands: made by `html` only. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | null | undefined | readonly Part[];

/**
 * HTML from a template. What is put in is text and is escaped, quotation marks included, so that it is safe in element
 * content and in quoted attributes; markup and lists of it stay markup; null and undefined are nothing.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let markup = strings[0]!;
  for (const [i, part] of parts.entries()) markup += render(part) + strings[i + 1]!;
  return { markup };
}

/** Puts pieces of markup one behind the other. */
export function join(parts: readonly Markup[], between = ''): Markup {
  return { markup: parts.map(({ markup }) => markup).join(between) };
}

/** Our own assets, which hold no text of an article. */
export function trusted(markup: string): Markup {
  return { markup };
}

/** JSON for a data block: nothing in it can end the script element. */
export function jsonBlock(value: unknown): Markup {
  return trusted(JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, unicodeEscape));
}

function render(part: Part): string {
  if (part === null || part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'markup' in part ? part.markup : part.map(render).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, c => entities[c]!);
}

function unicodeEscape(c: string): string {
  return `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
