import type { Token } from '../../model/layers.ts';
import { bySpan, type Span } from '../../model/span.ts';
import type { TaggedLayers } from './article-columns.ts';

/** 4 a person, 8 a place, 12 an organisation; 1 more where it begins, 2 more where it goes on; 1 is no name. */
export function nameColumn({
  tokens,
  people,
  places,
  organizations,
}: Pick<TaggedLayers, 'tokens' | 'people' | 'places' | 'organizations'>): Int32Array {
  const spans = [people, places, organizations].flatMap((layer, type) =>
    layer.flatMap(({ mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, value: 4 * (type + 1) })),
    ),
  );
  return spanColumn(tokens, spans, 1);
}

/** Values of spans over tokens: plus 1 where one begins, plus 2 behind that. Where spans overlap the first wins. */
export function spanColumn(
  tokens: readonly Token[],
  spans: readonly (Span & { readonly value: number })[],
  empty: number,
): Int32Array {
  const values = new Int32Array(tokens.length).fill(empty);
  let at = 0;
  let end = 0;
  for (const span of [...spans].sort(bySpan)) {
    if (span.start < end) continue;
    end = span.end;
    while (at < tokens.length && tokens[at]!.end <= span.start) at++;
    for (let i = at; i < tokens.length && tokens[i]!.start < span.end; i++)
      values[i] = span.value + (i === at ? 1 : 2);
  }
  return values;
}
