import { opendir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { InputError } from '../model/errors.ts';
import type { ArticleRecord } from '../model/record.ts';
import { BratError, readBrat } from './brat.ts';
import { fromGraph } from './from-graph.ts';
import { fromTask, type Task } from './label-studio.ts';

/**
 * Records from corrected annotations, in the order of the paths: brat's `.ann` files with the `.txt` beside each, Label
 * Studio's `.json` exports, and folders of them. What cannot be read comes as an error, and the rest goes on.
 */
export async function* importFiles(paths: readonly string[]): AsyncGenerator<ArticleRecord | InputError> {
  for (const path of paths) yield* importPath(path, null);
}

async function* importPath(path: string, below: string | null): AsyncGenerator<ArticleRecord | InputError> {
  try {
    const names = await namesIn(path);
    if (names === null) {
      if (path.endsWith('.ann')) yield await importBrat(path, below ?? basename(path));
      else if (path.endsWith('.json')) yield* importLabelStudio(path, await readFile(path, 'utf8'));
      else if (below === null) {
        yield new InputError(
          'unknown-format',
          path,
          `${path} is neither a .ann file of brat nor a .json export of Label Studio`,
        );
      }
      return;
    }
    for (const name of names) yield* importPath(join(path, name), below === null ? name : `${below}/${name}`);
  } catch (error) {
    yield new InputError(
      'unreadable',
      path,
      `${path}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Names in a folder, sorted; null for a file. */
async function namesIn(path: string): Promise<string[] | null> {
  try {
    const names: string[] = [];
    for await (const entry of await opendir(path)) names.push(entry.name);
    return names.sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return null;
    throw error;
  }
}

async function importBrat(path: string, name: string): Promise<ArticleRecord | InputError> {
  const text = await readFile(path.replace(/ann$/, 'txt'), 'utf8');
  try {
    const graph = readBrat(await readFile(path, 'utf8'), text);
    return fromGraph(graph, { id: name.replace(/\.ann$/, ''), metadata: {}, text });
  } catch (error) {
    if (!(error instanceof BratError)) throw error;
    return new InputError('bad-annotation', path, `${path}, ${error.message}`);
  }
}

function* importLabelStudio(path: string, json: string): Generator<ArticleRecord | InputError> {
  const tasks: unknown = JSON.parse(json);
  for (const [i, task] of (Array.isArray(tasks) ? tasks : [tasks]).entries()) {
    if (!isTask(task)) {
      yield new InputError('bad-annotation', path, `${path}, task ${i + 1}: it has no data with a text`);
      continue;
    }
    const { id = `task-${i + 1}`, text, metadata = {} } = task.data;
    yield fromGraph(fromTask(task), { id, metadata, text });
  }
}

function isTask(task: unknown): task is Task {
  const data = (task as Task | null)?.data;
  return typeof data?.text === 'string';
}
