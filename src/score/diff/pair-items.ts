import { shared } from '../spans.ts';
import type { Item } from './items.ts';

export interface Pairing {
  readonly pairs: readonly { readonly gold: Item; readonly pred: Item }[];
  readonly lost: readonly Item[];
  readonly gained: readonly Item[];
}

/** Pairs what stands at the same place: the most shared characters first, then the most equal fields. */
export function pairItems(gold: readonly Item[], pred: readonly Item[]): Pairing {
  const candidates = gold
    .flatMap(g => pred.map(p => ({ gold: g, pred: p, nearness: nearness(g, p) })))
    .filter(candidate => candidate.nearness > 0)
    .sort((a, b) => b.nearness - a.nearness);

  const partner = new Map<Item, Item>();
  const taken = new Set<Item>();
  for (const { gold: g, pred: p } of candidates) {
    if (partner.has(g) || taken.has(p)) continue;
    partner.set(g, p);
    taken.add(p);
  }
  return {
    pairs: gold.filter(item => partner.has(item)).map(item => ({ gold: item, pred: partner.get(item)! })),
    lost: gold.filter(item => !partner.has(item)),
    gained: pred.filter(item => !taken.has(item)),
  };
}

/** 0 for what has nothing to do with each other; things without a place are known by their label. */
function nearness(a: Item, b: Item): number {
  if (a.spans.length === 0 && b.spans.length === 0) return a.label === b.label ? 1 : 0;
  const characters = a.spans.flatMap(x => b.spans.map(y => shared(x, y))).reduce((sum, n) => sum + n, 0);
  const equal = Object.keys(a.fields).filter(key => String(a.fields[key]) === String(b.fields[key])).length;
  return characters === 0 ? 0 : characters + equal / 100;
}
