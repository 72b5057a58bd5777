import { decodeModel, makeTagger, type Tagger } from '../../../../learn/index.ts';
import type { ParagraphKind } from '../../../../model/layers.ts';
import type { Cue } from '../../../../model/mentions.ts';
import { type ArticleColumns, readColumns, type TaggedLayers } from '../../article-columns.ts';
import { findCues } from '../find-cues.ts';
import { cueColumns } from './columns.ts';
import { settleCues, type TaggedCue } from './settle-cues.ts';

/** Longer sentences are tagged in pieces. */
const longest = 300;
const silent: ReadonlySet<ParagraphKind> = new Set(['header', 'byline', 'dateline', 'credit', 'boilerplate']);

/** A stretch of tokens that is tagged at once. */
interface Piece {
  readonly from: number;
  readonly to: number;
}

/** An article with all that the tagger looks at. */
export interface CueArticle {
  readonly layers: TaggedLayers;
  readonly columns: ArticleColumns;
  readonly cueColumns: readonly Int32Array[];
  /** What rules find. */
  readonly ruled: readonly Cue[];
  readonly pieces: readonly Piece[];
}

/** Loads a model, for the stage. */
export function cuesByModel(model: Uint8Array): (text: string, layers: TaggedLayers) => Cue[] {
  const tagger = makeTagger(decodeModel(model));
  return (text, layers) => findTaggedCues(readCueArticle(text, layers), tagger);
}

export function readCueArticle(text: string, layers: TaggedLayers): CueArticle {
  const columns = readColumns(layers);
  const ruled = findCues({ text, ...layers });
  return {
    layers,
    columns,
    cueColumns: cueColumns(layers, columns, ruled),
    ruled,
    pieces: findPieces(layers, columns),
  };
}

/** Cues in reading order, without overlaps: the model's, and those that rules are sure of. */
export function findTaggedCues(article: CueArticle, tagger: Tagger): Cue[] {
  const tagged: TaggedCue[] = [];
  for (const { from, to } of article.pieces) {
    const values = article.cueColumns.map(values => values.subarray(from, to));
    for (const { start, end, probability } of tagger.tag({ length: to - from, values }))
      tagged.push({ first: start + from, end: end + from, probability });
  }
  return settleCues(article, tagged);
}

/** Sentences that are read, in pieces: whoever speaks inside a quotation is not the article's source. */
function findPieces({ paragraphs, sentences }: TaggedLayers, { sentenceMarked }: ArticleColumns): Piece[] {
  const pieces: Piece[] = [];
  for (const { firstToken, endToken, paragraph } of sentences) {
    if (silent.has(paragraphs[paragraph]!.kind) || sentenceMarked[firstToken] === 3) continue;
    for (let from = firstToken; from < endToken; from += longest)
      pieces.push({ from, to: Math.min(from + longest, endToken) });
  }
  return pieces;
}
