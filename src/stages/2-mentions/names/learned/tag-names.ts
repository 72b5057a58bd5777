import { decodeModel, ModelFileError, makeTagger, type Tagger } from '../../../../learn/index.ts';
import type { Sentence, Token } from '../../../../model/layers.ts';
import type { Name } from '../../../../model/mentions.ts';
import { gatherFacts } from '../facts.ts';
import { ruleNames } from '../find-names.ts';
import { recased } from '../recase.ts';
import { readWords } from '../words.ts';
import { columnNames, fillColumns, sharedSpace, type TaggedArticle } from './columns.ts';
import { settleNames } from './settle-names.ts';
import { findWindows } from './windows.ts';

/**
 * Loads a model, for the stage.
 * @throws ModelFileError for a file that is no model, or a model of something else.
 */
export function namesByModel(
  model: Uint8Array,
): (text: string, sentences: readonly Sentence[], tokens: readonly Token[]) => Name[] {
  const tagger = makeTagger(decodeModel(model));
  const stranger = tagger.columns.find(column => !columnNames.includes(column));
  if (stranger !== undefined)
    throw new ModelFileError(`this model reads a column "${stranger}", which names have not`);
  const space = sharedSpace();
  return (text, sentences, tokens) => tagNames(readTagged(text, sentences, tokens, space), tagger);
}

/** An article with all that the tagger looks at. */
export interface ReadArticle extends TaggedArticle {
  readonly columns: readonly Int32Array[];
}

export function readTagged(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  space?: (length: number) => Int32Array,
): ReadArticle {
  const words = readWords(sentences, recased(tokens));
  const facts = gatherFacts(words);
  const ruled = ruleNames(text, words, facts);
  const article = { words, windows: findWindows(words), ruled, facts };
  return { ...article, columns: fillColumns(article, space) };
}

/** Typed mentions in reading order: what the model says, where no rule knows better. */
export function tagNames(article: ReadArticle, tagger: Tagger): Name[] {
  const columns = tagger.columns.map(name => article.columns[columnNames.indexOf(name)]!);
  const tagged = tagger.tag({ length: article.words.length, values: columns }, article.windows);
  return settleNames(article, tagged, tagger.calibrate);
}
