import { InputError } from '../model/errors.ts';
import type { Columns, InputFile, ReadOptions } from './format.ts';
import { keyOf, metadataKeys } from './metadata-fields.ts';

/** Which column, or key of an object, holds what; undefined where none does. */
export interface Chosen {
  readonly text: string;
  readonly id: string | undefined;
  readonly date: string | undefined;
}

type Use = keyof Columns;

/** Names under which corpora and crawlers keep each, in order of trust; the first one is ours. Compared by `keyOf`. */
const names: Readonly<Record<Use, readonly string[]>> = {
  text: [
    'text',
    'body',
    'articletext',
    'articlebody',
    'fulltext',
    'maintext',
    'bodytext',
    'content',
    'articlecontent',
    'article',
    'story',
    'transcript',
  ],
  id: ['id', 'articleid', 'docid', 'documentid', 'storyid', 'guid', 'uuid', 'identifier'],
  date: metadataKeys.date,
};

/**
 * Chooses columns by what the user named, else by their own names; what was guessed is told.
 * @throws InputError `no-column` where a named one is missing, or none holds the text
 */
export function chooseColumns(
  file: InputFile,
  given: readonly string[],
  options: ReadOptions,
  line: number,
): Chosen {
  const { columns = {}, onGuess } = options;
  const guesses: string[] = [];
  const choose = (use: Use): string | undefined => {
    const asked = columns[use];
    if (asked !== undefined) {
      if (given.includes(asked)) return asked;
      throw missing(
        file,
        `has no column "${asked}" (it has ${list(given)}); name another with --${use}-column`,
      );
    }
    const found = names[use].flatMap(name => given.filter(column => keyOf(column) === name))[0];
    if (found !== undefined && found.toLowerCase() !== use) guesses.push(`${use} is "${found}"`);
    return found;
  };
  const missing = ({ path }: InputFile, what: string) =>
    new InputError('no-column', path, `${path} ${what}`, line);

  const text = choose('text');
  if (text === undefined) {
    throw missing(
      file,
      `has no column that looks like an article's text (it has ${list(given)}); name it with --text-column`,
    );
  }
  const chosen = { text, id: choose('id'), date: choose('date') };
  if (chosen.id === undefined) guesses.push(`there is no id, so that lines are ids ("${file.id}/${line}")`);
  if (guesses.length > 0) onGuess?.(`${file.path}: ${guesses.join(', ')}; options name other columns`);
  return chosen;
}

/** `"a", "b" and 3 more`: a header may be a whole article. */
function list(given: readonly string[]): string {
  const shown = given
    .slice(0, 8)
    .map(name => JSON.stringify(name.length > 40 ? `${name.slice(0, 40)}…` : name));
  const more = given.length - shown.length;
  return shown.length === 0 ? 'none' : shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** What `choose` gives, or the InputError that it throws. */
export function tried(choose: () => Chosen): Chosen | InputError {
  try {
    return choose();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}
