import type { DomElement, DomNode } from './dom.ts';

/** Elements that stand on lines of their own. */
const blocks = new Set(
  (
    'address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose text nobody sees. */
const unseen = new Set('head iframe noscript object script style svg template title'.split(' '));

/** Places where a word may be broken, which belong to the layout and not to the text. */
const layoutMarks = /[\u00ad\u200b]/g;

/**
 * An element's text as a reader sees it: blocks parted by an empty line, runs of white space as one space, line breaks kept.
 * No recursion: pages may be deep.
 */
export function blockText(root: DomNode): string {
  const paragraphs: string[] = [];
  let parts: string[] = [];
  const close = (): void => {
    const lines = parts.join('').replace(layoutMarks, '').split('\n');
    const text = lines
      .map(line => line.replace(/[ \t\r\f]+/g, ' ').trim())
      .join('\n')
      .trim();
    if (text !== '') paragraphs.push(text);
    parts = [];
  };
  let node: DomNode | null = root;
  while (node) {
    const name: string = node.nodeType === 1 ? (node as DomElement).localName : '';
    if (blocks.has(name)) close();
    if (name === 'br') parts.push('\n');
    else if (node.nodeType === 3) parts.push((node.textContent ?? '').replace(/\s*\n\s*/g, ' '));
    let next: DomNode | null = unseen.has(name) ? null : node.firstChild;
    while (!next && node) {
      if (node.nodeType === 1 && blocks.has((node as DomElement).localName)) close();
      if (node === root) break;
      next = node.nextSibling;
      node = next ? node : node.parentNode;
    }
    node = next;
  }
  close();
  return paragraphs.join('\n\n');
}
