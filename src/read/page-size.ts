/** Elements that have no end. */
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements that end where the next of their kind begins, so that pages leave their end out. */
const endless = new Set('p li dt dd tr td th thead tbody tfoot option optgroup'.split(' '));

/** Elements whose content is no markup. */
const raw = new Set(['script', 'style', 'textarea', 'title']);

/** How much work a page is, before anything is built of it. */
export interface PageSize {
  /** Tags, single brackets and references (`&amp;`): each makes a node of its own. */
  readonly pieces: number;
  /** Most elements that are open at one place. */
  readonly depth: number;
}

/** Counts in one pass, as far as `enough` pieces; what is in comments and scripts does not count. */
export function pageSize(html: string, enough: number): PageSize {
  const piece = /<(!--|(\/?)([a-z][a-z0-9]*))?|&/gi;
  let [pieces, open, depth] = [0, 0, 0];
  for (let match = piece.exec(html); match && pieces <= enough; match = piece.exec(html)) {
    pieces++;
    const name = match[3]?.toLowerCase();
    if (match[1] === '!--') piece.lastIndex = after(html, '-->', piece.lastIndex);
    if (name === undefined || empty.has(name) || endless.has(name)) continue;
    open = Math.max(0, open + (match[2] === '/' ? -1 : 1));
    depth = Math.max(depth, open);
    if (raw.has(name) && match[2] === '') piece.lastIndex = endOfRaw(html, name, piece.lastIndex);
  }
  return { pieces, depth };
}

/** Where `</script` begins. */
function endOfRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}
