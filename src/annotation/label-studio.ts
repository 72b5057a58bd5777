import type { ArticleRecord } from '../model/record.ts';
import type { AnnotationGraph, Link, Node } from './graph.ts';
import { linkTypes, nodeTypes } from './vocabulary.ts';

/*
 * Label Studio's tasks and results (https://labelstud.io/guide/export#Label-Studio-JSON-format-of-annotated-tasks).
 * It counts UTF-16 units, as browsers do; the graph counts code points.
 */

/** A task with what was found as a prediction, to be corrected. */
export interface Task {
  readonly data: { readonly text: string; readonly id: string; readonly metadata: ArticleRecord['metadata'] };
  readonly predictions?: readonly { readonly model_version: string; readonly result: readonly Result[] }[];
  readonly annotations?: readonly { readonly result: readonly Result[] }[];
}

interface Result {
  readonly id?: string;
  readonly type: string;
  readonly from_name?: string;
  readonly to_name?: string;
  readonly from_id?: string;
  readonly to_id?: string;
  readonly direction?: string;
  readonly labels?: readonly string[];
  readonly value?: {
    readonly start: number;
    readonly end: number;
    readonly text?: string;
    readonly labels?: readonly string[];
    readonly choices?: readonly string[];
  };
  readonly meta?: { readonly text?: readonly string[] };
}

const sameAs = 'SameAs';

export function toTask(record: ArticleRecord, { nodes, links, groups }: AnnotationGraph): Task {
  const units = unitOffsets(record.text);
  const relation = (type: string, from: string, to: string): Result => ({
    type: 'relation',
    from_id: from,
    to_id: to,
    direction: 'right',
    labels: [type],
  });
  const result = [
    ...nodes.flatMap(node => {
      const value = {
        start: units(node.fragments[0]!.start),
        end: units(node.fragments.at(-1)!.end),
        text: node.text,
      };
      const marked = { id: node.id, from_name: 'label', to_name: 'text' };
      const notes = Object.entries(node.notes).map(([name, text]) => `${name}=${text}`);
      return [
        {
          ...marked,
          type: 'labels',
          value: { ...value, labels: [node.type] },
          ...(notes.length > 0 && { meta: { text: notes } }),
        },
        ...Object.entries(node.attributes).map(([name, choice]) => ({
          ...marked,
          from_name: name,
          type: 'choices',
          value: { ...value, choices: [choice] },
        })),
      ];
    }),
    ...links.map(({ type, from, to }) => relation(type, from, to)),
    ...groups.flatMap(([first, ...others]) => others.map(other => relation(sameAs, first!, other))),
  ];
  const version = record.provenance ? `${record.provenance.tool} ${record.provenance.version}` : 'whosaid';
  return {
    data: { text: record.text, id: record.id, metadata: record.metadata },
    predictions: [{ model_version: version, result }],
  };
}

/** The first annotation of a task, or else its first prediction. */
export function fromTask({ data, annotations, predictions }: Task): AnnotationGraph {
  const result = (annotations?.length ? annotations : predictions)?.[0]?.result ?? [];
  const points = pointOffsets(data.text);
  const nodes = new Map<string, { node: Node; attributes: Record<string, string> }>();
  const links: Link[] = [];
  const groups: string[][] = [];
  for (const { id = '', type, value, meta } of result) {
    if (type !== 'labels' || !value) continue;
    const fragments = [{ start: points(value.start), end: points(value.end) }];
    const text = data.text.slice(value.start, value.end);
    const notes = Object.fromEntries(
      (meta?.text ?? []).map(note => note.split('=')).map(([name, ...rest]) => [name!, rest.join('=')]),
    );
    const attributes = {};
    nodes.set(id, {
      attributes,
      node: { id, type: value.labels?.[0] ?? '', fragments, text, attributes, notes },
    });
  }
  for (const { id = '', type, value, from_name: name, from_id: from, to_id: to, labels } of result) {
    const choice = value?.choices?.[0];
    if (type === 'choices' && name && choice)
      Object.assign(nodes.get(id)?.attributes ?? {}, { [name]: choice });
    if (type !== 'relation' || !from || !to) continue;
    if (labels?.[0] === sameAs) groups.push([from, to]);
    else links.push({ type: labels?.[0] ?? '', from, to });
  }
  return { nodes: [...nodes.values()].map(({ node }) => node), links, groups };
}

/** Labelling interface that fits the tasks. */
export function labelStudioConfiguration(): string {
  const choices = new Map<string, readonly string[]>();
  for (const own of Object.values(nodeTypes))
    for (const [name, values] of Object.entries(own)) choices.set(name, values);
  return [
    '<View>',
    '  <Labels name="label" toName="text">',
    ...Object.keys(nodeTypes).map(type => `    <Label value="${type}"/>`),
    '  </Labels>',
    '  <Relations>',
    ...[...Object.keys(linkTypes), sameAs].map(type => `    <Relation value="${type}"/>`),
    '  </Relations>',
    '  <Text name="text" value="$text"/>',
    ...[...choices].flatMap(([name, values]) => [
      `  <Choices name="${name}" toName="text" perRegion="true">`,
      ...values.map(value => `    <Choice value="${value}"/>`),
      '  </Choices>',
    ]),
    '</View>',
    '',
  ].join('\n');
}

/** From code points to UTF-16 units. */
function unitOffsets(text: string): (point: number) => number {
  const offsets: number[] = [];
  let unit = 0;
  for (const point of text) {
    offsets.push(unit);
    unit += point.length;
  }
  offsets.push(unit);
  return point => offsets[point] ?? unit;
}

/** From UTF-16 units to code points. */
function pointOffsets(text: string): (unit: number) => number {
  const offsets = new Uint32Array(text.length + 1);
  let unit = 0;
  let count = 0;
  for (const point of text) {
    offsets.fill(count++, unit, unit + point.length);
    unit += point.length;
  }
  offsets[text.length] = count;
  return at => offsets[Math.max(0, Math.min(at, text.length))]!;
}
