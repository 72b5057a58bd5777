import type { Name } from '../../../../model/mentions.ts';
import type { Word } from '../words.ts';
import { articleColumns } from './article-columns.ts';
import { formColumns } from './form-columns.ts';
import { listColumns } from './list-columns.ts';
import { phraseColumns } from './phrase-columns.ts';
import { ruleColumns } from './rule-columns.ts';
import type { Window } from './windows.ts';

/** Fills columns for all words of an article; the columns' names in their order. */
export interface ColumnGroup {
  readonly names: readonly string[];
  /** `columns[c][i]` is to become column c's value at word i; 0 says nothing. */
  readonly fill: (article: TaggedArticle, columns: readonly Int32Array[]) => void;
}

/** What the tagger may look at: the article's words, and what the rules made of them. */
export interface TaggedArticle {
  readonly words: readonly Word[];
  /** Where names can be: only there are columns filled. */
  readonly windows: readonly Window[];
  readonly ruled: readonly Name[];
  /** Sentences in which capitals say little. */
  readonly loud: ReadonlySet<number>;
}

const groups: readonly ColumnGroup[] = [formColumns, listColumns, phraseColumns, articleColumns, ruleColumns];

/** Columns that the model's templates read. */
export const columnNames: readonly string[] = groups.flatMap(group => group.names);

/** Every column of an article. */
export function fillColumns(article: TaggedArticle): readonly Int32Array[] {
  const all = columnNames.map(() => new Int32Array(article.words.length));
  let at = 0;
  for (const { names, fill } of groups) {
    fill(article, all.slice(at, at + names.length));
    at += names.length;
  }
  return all;
}
