import { decodeModel, makeTagger, type Tagger } from '../../../../learn/index.ts';
import type { Attribution } from '../../../../model/mentions.ts';
import type { Range } from '../site.ts';
import { layWindows } from './columns.ts';
import {
  type AttributionArticle,
  type AttributionLayers,
  type CueWindow,
  readAttributionArticle,
} from './read-article.ts';
import { isRuled, settleAttributions } from './settle-attributions.ts';

/** What the model finds; ranges are tokens. */
interface Found {
  readonly sources: readonly Range[];
  readonly contents: readonly Range[];
}

const nothing: Found = { sources: [], contents: [] };

/** A cue with what the model says of it. */
export type TaggedAttribution = CueWindow & Found;

/** Cues whose windows are read in one go: bounds the memory. */
const batch = 50;

/** Loads a model, for the stage. */
export function attributionsByModel(
  model: Uint8Array,
): (text: string, layers: AttributionLayers) => Attribution[] {
  const tagger = makeTagger(decodeModel(model));
  return (text, layers) => {
    const article = readAttributionArticle(text, layers);
    return settleAttributions(
      article.text,
      tagAttributions(article, tagger, one => !isRuled(one)),
    );
  };
}

/** That source and content of each cue which its window shows; nothing for those that are not `wanted`. */
export function tagAttributions(
  article: AttributionArticle,
  tagger: Tagger,
  wanted: (one: CueWindow) => boolean = () => true,
): TaggedAttribution[] {
  const windows = article.windows.filter(wanted);
  const tagged = new Map<CueWindow, Found>();
  for (let from = 0; from < windows.length; from += batch)
    tagBatch(article, windows.slice(from, from + batch), tagger, tagged);
  return article.windows.map(one => ({ ...one, ...(tagged.get(one) ?? nothing) }));
}

function tagBatch(
  article: AttributionArticle,
  windows: readonly CueWindow[],
  tagger: Tagger,
  tagged: Map<CueWindow, Found>,
): void {
  const { columns, stretches } = layWindows(article, windows);
  const spans = tagger.spans(columns, stretches);
  let next = 0;
  for (const [w, one] of windows.entries()) {
    const { first, end } = stretches[w]!;
    const away = one.window.first - first;
    const roles: Record<string, Range[]> = { SOURCE: [], CONTENT: [] };
    for (; next < spans.length && spans[next]!.start < end; next++) {
      const span = spans[next]!;
      roles[span.type]!.push({ first: span.start + away, end: span.end + away });
    }
    tagged.set(one, { sources: roles['SOURCE']!, contents: roles['CONTENT']! });
  }
}
