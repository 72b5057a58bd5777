import type { Stretch } from '../../../../learn/index.ts';
import type { Name } from '../../../../model/mentions.ts';
import type { Facts } from '../facts.ts';
import type { Word } from '../words.ts';
import { articleColumns } from './article-columns.ts';
import { phraseColumns } from './phrase-columns.ts';
import { ruleColumns } from './rule-columns.ts';
import { wordColumns } from './word-columns.ts';

/** Fills columns for all words of an article; the columns' names in their order. */
export interface ColumnGroup {
  readonly names: readonly string[];
  /** Every value that a window sees is filled, so that no zeros are needed. */
  readonly isFull?: true;
  /** `columns[c][i]` is to become column c's value at word i; 0 says nothing. */
  readonly fill: (article: TaggedArticle, columns: readonly Int32Array[]) => void;
}

/** What the tagger may look at: the article's words, and what the rules made of them. */
export interface TaggedArticle {
  readonly words: readonly Word[];
  /** Where names can be: only what these see has columns. */
  readonly windows: readonly Stretch[];
  readonly ruled: readonly Name[];
  readonly facts: Facts;
}

const groups: readonly ColumnGroup[] = [wordColumns, phraseColumns, articleColumns, ruleColumns];

/** Columns that the model's templates read. */
export const columnNames: readonly string[] = groups.flatMap(group => group.names);

/** Every column of an article, in room that `space` gives, whatever stands in it. Outside the windows anything may stand. */
export function fillColumns(
  article: TaggedArticle,
  space: (length: number) => Int32Array = length => new Int32Array(length),
): readonly Int32Array[] {
  const { length } = article.words;
  const room = space(length * columnNames.length);
  const all = columnNames.map((_, c) => room.subarray(c * length, (c + 1) * length));
  let at = 0;
  for (const { names, fill, isFull } of groups) {
    const columns = all.slice(at, at + names.length);
    if (!isFull) for (const column of columns) column.fill(0);
    fill(article, columns);
    at += names.length;
  }
  return all;
}

/** The same room again and again, for who looks at one article at a time. */
export function sharedSpace(): (length: number) => Int32Array {
  let room = new Int32Array(0);
  return length => {
    if (room.length < length) room = new Int32Array(2 * length);
    return room;
  };
}
