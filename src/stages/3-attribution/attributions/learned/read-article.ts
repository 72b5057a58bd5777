import type { Cue } from '../../../../model/mentions.ts';
import { type ArticleColumns, readColumns, type TaggedLayers } from '../../article-columns.ts';
import { draftCues, type RuledCue } from '../draft-cues.ts';
import { readText } from '../read-text.ts';
import type { Range, Text } from '../site.ts';
import { roleColumn } from './columns.ts';
import { windowOf } from './window.ts';

export type AttributionLayers = TaggedLayers & { readonly cues: readonly Cue[] };

/** A cue and what is read for it; ranges are tokens. */
export interface CueWindow extends RuledCue {
  readonly cue: Range;
  readonly window: Range;
}

/** An article with all that the tagger looks at. */
export interface AttributionArticle {
  readonly text: Text;
  readonly columns: ArticleColumns;
  readonly windows: readonly CueWindow[];
  /** What the rules make of the article, over all tokens. */
  readonly roles: Int32Array;
}

export function readAttributionArticle(text: string, layers: AttributionLayers): AttributionArticle {
  const read = readText({ text, ...layers });
  const columns = readColumns(layers);
  const cues = draftCues(read);
  const roles = roleColumn(
    layers.tokens.length,
    cues.map(({ draft }) => draft),
  );
  const windows = cues.map(({ site, draft }): CueWindow => {
    const cue = { first: site.first, end: site.end };
    return { site, draft, cue, window: windowOf(read.sentences, columns, cue) };
  });
  return { text: read, columns, windows, roles };
}
