import type { AnnotationGraph, Fragment, Link, Node } from './graph.ts';
import { linkTypes, nodeTypes } from './vocabulary.ts';

/*
 * brat's standoff format (https://brat.nlplab.org/standoff.html): T stretches, R links, A attributes, * groups, # notes.
 * Offsets are code points. A stretch may not hold a line break: it is cut there into fragments.
 */

/** A file that is not brat's; the message begins with the line that is wrong. */
export class BratError extends Error {
  override readonly name = 'BratError';
}

function badLine(line: number, problem: string): BratError {
  return new BratError(`line ${line}: ${problem}`);
}

/** The text for brat: line feeds only, as long as before, so that offsets stay true. */
export function bratText(text: string): string {
  return text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n');
}

/** The annotations, a line each. @param text As `bratText` gives it */
export function writeBrat({ nodes, links, groups }: AnnotationGraph, text: string): string {
  const points = Array.from(text);
  const lines: string[] = [];
  let attribute = 0;
  let note = 0;
  for (const { id, type, fragments, attributes, notes } of nodes) {
    const pieces = fragments.flatMap(fragment => withoutBreaks(points, fragment));
    if (pieces.length === 0) continue;
    const offsets = pieces.map(({ start, end }) => `${start} ${end}`).join(';');
    const words = pieces.map(({ start, end }) => points.slice(start, end).join('')).join(' ');
    lines.push(`${id}\t${type} ${offsets}\t${words}`);
    for (const [name, value] of Object.entries(attributes))
      lines.push(`A${++attribute}\t${name} ${id} ${value}`);
    if (Object.keys(notes).length > 0) lines.push(`#${++note}\tAnnotatorNotes ${id}\t${writeNotes(notes)}`);
  }
  for (const [i, { type, from, to }] of links.entries())
    lines.push(`R${i + 1}\t${type} Arg1:${from} Arg2:${to}`);
  for (const group of groups) lines.push(`*\tEquiv ${group.join(' ')}`);
  return lines.map(line => `${line}\n`).join('');
}

const isBreak = (point: string | undefined) => point === '\n' || point === undefined;

/** The parts of a fragment between line breaks. */
function withoutBreaks(points: readonly string[], { start, end }: Fragment): Fragment[] {
  const parts: Fragment[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !isBreak(points[at])) continue;
    if (at > from) parts.push({ start: from, end: at });
    from = at + 1;
  }
  return parts;
}

/** @throws BratError naming the line */
export function readBrat(ann: string, text: string): AnnotationGraph {
  const points = Array.from(text);
  const nodes = new Map<
    string,
    { node: Node; attributes: Record<string, string>; notes: Record<string, string> }
  >();
  const links: Link[] = [];
  const groups: (readonly string[])[] = [];
  const later: (() => void)[] = [];
  for (const [i, raw] of ann.split('\n').entries()) {
    const line = raw.replace(/\r$/, '');
    const number = i + 1;
    const [id = '', body = '', rest = ''] = line.split('\t');
    const known = (name: string | undefined) => {
      const found = nodes.get(name ?? '');
      if (!found) throw badLine(number, `there is no ${name}`);
      return found;
    };
    if (line.trim() === '') continue;
    if (id.startsWith('T')) {
      const node = readStretch(id, body, points, number);
      nodes.set(id, { node, attributes: {}, notes: {} });
    } else if (/^[AM]/.test(id)) {
      const [name = '', target, value = 'yes'] = body.split(' ');
      later.push(() => void Object.assign(known(target).attributes, { [name]: value }));
    } else if (id.startsWith('#')) {
      later.push(() => void Object.assign(nodes.get(body.split(' ')[1] ?? '')?.notes ?? {}, readNotes(rest)));
    } else if (id.startsWith('R')) {
      const [type = '', from, to] = body.split(' ').map(part => part.replace(/^Arg[12]:/, ''));
      later.push(() => void links.push({ type, from: known(from).node.id, to: known(to).node.id }));
    } else if (id === '*') {
      const ids = body.split(' ').slice(1);
      later.push(() => void groups.push(ids.map(member => known(member).node.id)));
    } else throw badLine(number, `${id.slice(0, 20)} is no annotation that whosaid knows`);
  }
  for (const work of later) work();
  return {
    nodes: [...nodes.values()].map(({ node, attributes, notes }) => ({ ...node, attributes, notes })),
    links,
    groups,
  };
}

function readStretch(id: string, body: string, points: readonly string[], line: number): Node {
  const [, type, offsets] = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(body) ?? [];
  if (!type || !offsets) throw badLine(line, `"${body.slice(0, 60)}" is not a type with offsets`);
  if (!(type in nodeTypes)) throw badLine(line, `there is no type ${type}`);
  const fragments = offsets.split(';').map(pair => {
    const [start, end] = pair.split(' ').map(Number);
    return { start: start!, end: end! };
  });
  const first = fragments[0]!.start;
  const last = fragments.at(-1)!.end;
  if (fragments.some(({ start, end }) => start >= end || end > points.length)) {
    throw badLine(line, `offsets ${offsets} do not fit a text of ${points.length} characters`);
  }
  // Fragments that only a line break parts are one stretch.
  const isWhole = fragments.every(
    ({ start }, i) => i === 0 || points.slice(fragments[i - 1]!.end, start).every(isBreak),
  );
  const spans = isWhole ? [{ start: first, end: last }] : fragments;
  const text = spans.map(({ start, end }) => points.slice(start, end).join('')).join(' ');
  return { id, type, fragments: spans, text, attributes: {}, notes: {} };
}

/** `name=Ines Okafor; count=1-1`; a semicolon in a value is written as a full-width one. */
function writeNotes(notes: Node['notes']): string {
  return Object.entries(notes)
    .map(([name, value]) => `${name}=${value.replace(/\s+/g, ' ').replaceAll(';', '；')}`)
    .join('; ');
}

function readNotes(text: string): Record<string, string> {
  const pairs = text.split(';').map(part => part.trim().split('='));
  return Object.fromEntries(
    pairs
      .filter(pair => pair.length > 1)
      .map(([name, ...value]) => [name!, value.join('=').replaceAll('；', ';')]),
  );
}

/** brat's `annotation.conf`: what may be annotated in the folder. */
export function bratConfiguration(): string {
  const attributes = new Map<string, { values: readonly string[]; types: string[] }>();
  for (const [type, own] of Object.entries(nodeTypes)) {
    for (const [name, values] of Object.entries(own)) {
      const known = attributes.get(name) ?? { values, types: [] };
      attributes.set(name, known);
      known.types.push(type);
    }
  }
  return [
    '[entities]',
    ...Object.keys(nodeTypes),
    '[relations]',
    ...Object.entries(linkTypes).map(
      ([name, [from, to]]) => `${name} Arg1:${from.join('|')}, Arg2:${to.join('|')}`,
    ),
    ...['Person', 'Place', 'Organization', 'Source'].map(
      type => `Equiv Arg1:${type}, Arg2:${type}, <REL-TYPE>:symmetric-transitive`,
    ),
    '[events]',
    '[attributes]',
    ...[...attributes].map(
      ([name, { values, types }]) => `${name} Arg:${types.join('|')}, Value:${values.join('|')}`,
    ),
    '',
  ].join('\n');
}
