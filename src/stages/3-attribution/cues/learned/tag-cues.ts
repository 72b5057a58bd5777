import { decodeModel, makeTagger, type Stretch, type Tagger } from '../../../../learn/index.ts';
import type { ParagraphKind } from '../../../../model/layers.ts';
import type { Cue } from '../../../../model/mentions.ts';
import { type ArticleColumns, readColumns, type TaggedLayers } from '../../article-columns.ts';
import { findCues } from '../find-cues.ts';
import { cueColumns } from './columns.ts';
import { settleCues, type TaggedCue } from './settle-cues.ts';

/** Longer sentences are tagged in pieces. */
const longest = 300;
const silent: ReadonlySet<ParagraphKind> = new Set(['header', 'byline', 'dateline', 'credit', 'boilerplate']);

/** An article with all that the tagger looks at. */
export interface CueArticle {
  readonly layers: TaggedLayers;
  readonly columns: ArticleColumns;
  readonly cueColumns: readonly Int32Array[];
  /** What rules find. */
  readonly ruled: readonly Cue[];
  /** Sentences that are read. */
  readonly stretches: readonly Stretch[];
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
    stretches: findStretches(layers, columns),
  };
}

/** Cues in reading order, without overlaps: the model's, and those that rules are sure of. */
export function findTaggedCues(article: CueArticle, tagger: Tagger): Cue[] {
  const columns = { length: article.layers.tokens.length, values: article.cueColumns };
  const tagged = tagger
    .tag(columns, article.stretches)
    .map(({ start, end, probability }): TaggedCue => ({ first: start, end, probability }));
  return settleCues(article, tagged);
}

/** Sentences, long ones in pieces: whoever speaks inside a quotation is not the article's source. */
function findStretches(
  { paragraphs, sentences }: TaggedLayers,
  { sentenceMarked }: ArticleColumns,
): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { firstToken, endToken, paragraph } of sentences) {
    if (silent.has(paragraphs[paragraph]!.kind) || sentenceMarked[firstToken] === 3) continue;
    for (let first = firstToken; first < endToken; first += longest) {
      const end = Math.min(first + longest, endToken);
      stretches.push({ first, end, low: first, high: end });
    }
  }
  return stretches;
}
