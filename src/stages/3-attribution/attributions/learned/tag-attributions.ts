import { decodeModel, makeTagger, type Tagger } from '../../../../learn/index.ts';
import type { Attribution, Cue } from '../../../../model/mentions.ts';
import { type ArticleColumns, readColumns, type TaggedLayers } from '../../article-columns.ts';
import { draftCues, type RuledCue } from '../draft-cues.ts';
import { readText } from '../read-text.ts';
import type { Range, Text } from '../site.ts';
import { attributionColumns, roleColumn } from './columns.ts';
import { settleAttributions } from './settle-attributions.ts';
import { windowOf } from './window.ts';

export type AttributionLayers = TaggedLayers & { readonly cues: readonly Cue[] };

/** An article with all that the tagger looks at. */
export interface AttributionArticle {
  readonly text: Text;
  readonly columns: ArticleColumns;
  readonly cues: readonly RuledCue[];
  readonly roles: Int32Array;
}

/** What the model says of one cue; ranges are tokens. */
export interface TaggedAttribution extends RuledCue {
  /** What the model was shown. */
  readonly window: Range;
  readonly sources: readonly Range[];
  readonly contents: readonly Range[];
}

/** Loads a model, for the stage. */
export function attributionsByModel(
  model: Uint8Array,
): (text: string, layers: AttributionLayers) => Attribution[] {
  const tagger = makeTagger(decodeModel(model));
  return (text, layers) => {
    const article = readAttributionArticle(text, layers);
    return settleAttributions(article.text, tagAttributions(article, tagger));
  };
}

export function readAttributionArticle(text: string, layers: AttributionLayers): AttributionArticle {
  const read = readText({ text, ...layers });
  const cues = draftCues(read);
  const roles = roleColumn(
    layers.tokens.length,
    cues.map(({ draft }) => draft),
  );
  return { text: read, columns: readColumns(layers), cues, roles };
}

/** One pass per cue over its window: that cue's source and content. */
export function tagAttributions(article: AttributionArticle, tagger: Tagger): TaggedAttribution[] {
  return article.cues.map(cue => {
    const { window, values } = columnsOf(article, cue);
    const tagged = tagger.spans({ length: window.end - window.first, values });
    const ranges = (wanted: string): Range[] =>
      tagged
        .filter(({ type }) => type === wanted)
        .map(({ start, end }) => ({ first: start + window.first, end: end + window.first }));
    return { ...cue, window, sources: ranges('SOURCE'), contents: ranges('CONTENT') };
  });
}

/** The window of a cue and its columns. */
export function columnsOf(
  { text, columns, roles }: AttributionArticle,
  { site, draft }: RuledCue,
): { readonly window: Range; readonly values: readonly Int32Array[] } {
  const cue = { first: site.first, end: site.end };
  const window = windowOf(text.sentences, columns, cue);
  return { window, values: attributionColumns(text, columns, roles, { window, cue, draft }) };
}
