import type { ArticleRecord, AttributionRecord, SourceRecord } from '../model/record.ts';
import type { Node } from './graph.ts';
import { type GraphReader, spanOf } from './graph-reader.ts';

/** An attribution whose source is unknown, where nobody is linked. */
const nobody: Omit<SourceRecord, 'id'> = {
  kind: 'unknown',
  anonymous: false,
  people: [],
  organizations: [],
  count: { min: null, max: null },
  mentions: [],
};

/**
 * Attributions in the order of the text, with their sources: a content that goes on from no other, or a cue without
 * any, is one.
 * @param sources By the ids of their stretches
 */
export function readAttributions(
  read: GraphReader,
  sources: ReadonlyMap<string, SourceRecord>,
): Pick<ArticleRecord, 'sources' | 'attributions'> {
  const heads = [
    ...read.ofType('Content').filter(node => read.from('GoesOn', node).length === 0),
    ...read.ofType('Cue').filter(node => read.to('CueOf', node).length === 0),
  ].sort((a, b) => spanOf(a).start - spanOf(b).start);
  const all = new Map([...sources.values()].map(source => [source.id, source]));
  const attributions = heads.map((head, i) => {
    const [mention] = read.from('Says', head);
    const speaker = mention ?? read.from('SaysElsewhere', head)[0];
    const source = (speaker && sources.get(speaker.id)) ?? { id: `source-${all.size + 1}`, ...nobody };
    all.set(source.id, source);
    return {
      id: `attribution-${i + 1}`,
      source: source.id,
      type: (head.attributes['Type'] ?? 'statement') as AttributionRecord['type'],
      form: (head.attributes['Form'] ?? null) as AttributionRecord['form'],
      mention: mention ? spanOf(mention) : null,
      ...partsOf(read, head),
    };
  });
  return { sources: [...all.values()], attributions };
}

function partsOf(read: GraphReader, head: Node): Pick<AttributionRecord, 'cue' | 'content'> {
  if (head.type === 'Cue') return { cue: spanOf(head), content: [] };
  const [cue] = read.from('CueOf', head);
  return { cue: cue ? spanOf(cue) : null, content: [head, ...read.to('GoesOn', head)].map(spanOf) };
}
