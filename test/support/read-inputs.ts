import { basename } from 'node:path';
import type { Article } from '../../src/model/article.ts';
import { InputError } from '../../src/model/errors.ts';
import { type ListOptions, listArticles } from '../../src/read/index.ts';
import { folderOf } from './folders.ts';

/** Everything that inputs come to, in their order. */
export async function readInputs(
  inputs: readonly string[],
  options: ListOptions = {},
): Promise<readonly (Article | InputError)[]> {
  const outcomes: (Article | InputError)[] = [];
  for await (const found of listArticles(inputs, options)) {
    if (found instanceof InputError) outcomes.push(found);
    else outcomes.push(await found.read().catch((error: unknown) => asInputError(error)));
  }
  return outcomes;
}

/** The same for one file of this name in a folder of its own. */
export async function readFileOf(name: string, content: string | Uint8Array, options?: ListOptions) {
  return readInputs([`${folderOf({ [name]: content })}/${name}`], options);
}

/** Outcomes in short: `id: text`, or `code line n`. */
export function inShort(outcomes: readonly (Article | InputError)[]): string[] {
  return outcomes.map(outcome =>
    outcome instanceof InputError
      ? `${outcome.code}${outcome.line === null ? '' : ` line ${outcome.line}`}`
      : `${outcome.id}: ${outcome.text}`,
  );
}

/** What is left of a path that is shown to the user, without its folder. */
export const nameIn = ({ path = '' }: { readonly path?: string }): string => basename(path);

function asInputError(error: unknown): InputError {
  if (error instanceof InputError) return error;
  throw error;
}
