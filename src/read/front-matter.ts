import { yaml } from './late.ts';
import { type Fields, isMapping, readFields } from './metadata-fields.ts';

/** A block longer than this is no front matter but an article between two rules. */
const maximumLength = 50_000;

const none: Fields = { metadata: {}, warnings: [] };

/**
 * Reads the YAML block between `---` lines at the very start of a text, which keeps all of it. Broken YAML and dates
 * that are none are warnings: the article is still good. Never throws.
 */
export function readFrontMatter(text: string): Fields {
  const head = text.slice(0, maximumLength).replace(/\r\n?/g, '\n');
  // `key:` must follow at once: other texts begin with a rule too.
  const opening = /^---[ \t]*\n(?=\s*(?:#|["']?\w[\w -]*["']?\s?:))/.exec(head);
  if (!opening) return none;
  const body = head.slice(opening[0].length);
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(body);
  if (!closing) return none;
  try {
    const data: unknown = yaml().parse(body.slice(0, closing.index), {
      logLevel: 'error',
      maxAliasCount: 20,
    });
    return isMapping(data) ? readFields(data, 'The front matter') : none;
  } catch (error) {
    const [reason] = String((error as Error).message).split('\n');
    return { metadata: {}, warnings: [`The front matter is not valid YAML and was not used: ${reason}`] };
  }
}
