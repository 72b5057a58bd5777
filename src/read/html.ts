import type { Article } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import { readWhole } from './file-bytes.ts';
import { dateInName } from './file-name-date.ts';
import type { Format, InputFile, ReadOptions } from './format.ts';
import type { Page } from './main-text.ts';
import { pageSize } from './page-size.ts';
import { sha256, textOf } from './text-file.ts';
import { withinTime } from './time-limit.ts';

/** One article a page. Its text is the main text, without menus and the like: offsets point into that. */
export const html: Format = {
  extensions: ['.html', '.htm'],
  summary: 'a web page, one article a file: its main text',
  holdsMany: false,
  articles: (file, options) => [{ id: file.id, path: file.path, read: () => readPage(file, options) }],
};

/** A front page of a large paper has 10,000 tags and references, 40 deep. Readability's time grows with the square of the depth. */
const maximumBytes = 20_000_000;
const maximumPieces = 40_000;
const maximumDepth = 400;

/** For one page, in milliseconds; 10,000 pieces take a tenth of it. */
const maximumTime = 10_000;

async function readPage(file: InputFile, options: ReadOptions): Promise<Article> {
  const { id, path } = file;
  const bytes = await readWhole(file, Math.min(maximumBytes, options.maximumBytes ?? maximumBytes));
  const { text: markup, warnings } = textOf(bytes, path);
  const { pieces, depth } = pageSize(markup, maximumPieces);
  if (pieces > maximumPieces) throw tooComplex(path, `it has more than ${maximumPieces} tags and references`);
  if (depth > maximumDepth) throw tooComplex(path, `its tags are nested ${depth} deep`);
  const { mainText } = await import('./main-text.ts');
  const page = within(path, () => mainText(markup));
  if (page === null) {
    throw new InputError('no-text', path, `${path} has no main text that can be told; save its text as .txt`);
  }
  const { text, fields } = page;
  const date = dateInName(file.name);
  const metadata = { ...(date && { date }), ...fields.metadata };
  return { id, text, metadata, path, sha256: sha256(bytes), warnings: [...warnings, ...fields.warnings] };
}

function within(path: string, work: () => Page | null): Page | null {
  try {
    return withinTime(maximumTime, work);
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException;
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw tooComplex(path, `it took more than ${maximumTime / 1000} s`);
    throw tooComplex(path, name === 'RangeError' ? 'its tags are nested too deeply' : String(error));
  }
}

function tooComplex(path: string, reason: string): InputError {
  const message = `${path} is no page that can be taken apart (${reason}); save its text as .txt`;
  return new InputError('too-complex', path, message.replace(/\s+/g, ' '));
}
