import type { RecordSpan } from '../model/record.ts';
import type { AnnotationGraph, Node } from './graph.ts';

/** Stretches that mean one thing. */
export interface Entity {
  readonly id: string;
  /** Its stretches, in the order of the text. */
  readonly nodes: readonly Node[];
}

/** A graph by types, groups and links. */
export interface GraphReader {
  /** Stretches of a type, in the order of the text. */
  readonly ofType: (type: string) => readonly Node[];
  /** Entities of a type, `prefix-1` and so on, in the order of their first stretch. */
  readonly entities: (type: string, prefix: string) => readonly Entity[];
  /** Where links of a type lead from a stretch. */
  readonly to: (link: string, node: Node) => readonly Node[];
  /** Where links of a type that lead to a stretch come from. */
  readonly from: (link: string, node: Node) => readonly Node[];
}

export function readGraph({ nodes, links, groups }: AnnotationGraph): GraphReader {
  const sorted = [...nodes].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  const byId = new Map(nodes.map(node => [node.id, node]));
  const root = rootsOf(groups);
  const outgoing = new Map<string, Node[]>();
  const incoming = new Map<string, Node[]>();
  for (const { type, from, to } of links) {
    push(outgoing, `${type} ${from}`, byId.get(to));
    push(incoming, `${type} ${to}`, byId.get(from));
  }
  return {
    ofType: type => sorted.filter(node => node.type === type),
    entities(type, prefix) {
      const entities = new Map<string, Node[]>();
      for (const node of sorted) if (node.type === type) push(entities, root(node.id), node);
      return [...entities.values()].map((own, i) => ({ id: `${prefix}-${i + 1}`, nodes: own }));
    },
    to: (link, node) => outgoing.get(`${link} ${node.id}`) ?? [],
    from: (link, node) => incoming.get(`${link} ${node.id}`) ?? [],
  };
}

const startOf = (node: Node) => node.fragments[0]?.start ?? 0;
const endOf = (node: Node) => node.fragments.at(-1)?.end ?? 0;

/** The stretch of a node, from its first fragment to its last. */
export function spanOf(node: Node): RecordSpan {
  return { start: startOf(node), end: endOf(node), text: node.text };
}

function push(lists: Map<string, Node[]>, key: string, node: Node | undefined): void {
  if (node === undefined) return;
  const list = lists.get(key);
  if (list) list.push(node);
  else lists.set(key, [node]);
}

/** For each id the one that stands for its group; groups that share a member are one. */
function rootsOf(groups: AnnotationGraph['groups']): (id: string) => string {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  for (const [first, ...others] of groups) {
    for (const other of others) {
      const [a, b] = [root(first!), root(other)];
      if (a !== b) parent.set(b, a);
    }
  }
  return root;
}
