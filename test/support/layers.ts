import type { Article } from '../../src/model/article.ts';
import type { LayerName, Layers } from '../../src/model/layers.ts';
import { stages } from '../../src/stages/index.ts';

/** The article that a text is, with nothing known from outside. */
export function articleOf(text: string): Article {
  return { id: 'test', text, metadata: {}, warnings: [] };
}

/** Runs our stages up to the one that provides `layer`, and returns that layer. */
export function layerOf<L extends LayerName>(text: string, layer: L): Layers[L] {
  return layersUpTo(text, layer)[layer]!;
}

export function layersUpTo(text: string, last: LayerName): Partial<Layers> {
  const layers: Record<string, unknown> = {};
  for (const stage of stages) {
    const run = stage.prepare({ options: {}, model: null });
    layers[stage.provides] = run({ article: articleOf(text), ...layers });
    if (stage.provides === last) break;
  }
  return layers as Partial<Layers>;
}

/** The words that each span covers. */
export function textsOf(text: string, spans: readonly { start: number; end: number }[]): string[] {
  return spans.map(span => text.slice(span.start, span.end));
}
