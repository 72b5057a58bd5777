import type { RecordSpan } from '../model/record.ts';
import { type Correction, sameName } from './correction.ts';

/** What people, places and organisations have in common. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly RecordSpan[];
}

/** Items after a correction, and what became of their ids: another id, or null for nothing. */
export interface Corrected<T> {
  readonly items: readonly T[];
  readonly became: ReadonlyMap<string, string | null>;
}

const unchanged: ReadonlyMap<string, string | null> = new Map();

/** Applies a correction to the items of a layer; null where none of them fits. */
export function correctEntities<T extends Entity>(
  items: readonly T[],
  { name, start, action, value }: Correction,
): Corrected<T> | null {
  const item =
    start === null
      ? items.find(entity => isCalled(entity, name))
      : items.find(entity => entity.mentions.some(mention => mention.start === start));
  if (!item) return null;
  const replace = (changed: readonly T[]) => items.flatMap(entity => (entity === item ? changed : entity));
  if (action === 'drop') return { items: replace([]), became: new Map([[item.id, null]]) };
  if (action === 'rename') return { items: replace([{ ...item, name: value }]), became: unchanged };
  if (action === 'split') return split(items, item, value);
  const other = items.find(entity => entity !== item && sameName(entity.name, value));
  if (!other) return { items: replace([{ ...item, name: value }]), became: unchanged };
  const [first, second] = items.indexOf(item) < items.indexOf(other) ? [item, other] : [other, item];
  const mentions = [...first.mentions, ...second.mentions].sort((a, b) => a.start - b.start);
  return {
    items: items.flatMap(entity =>
      entity === second ? [] : entity === first ? [{ ...first, name: other.name, mentions }] : entity,
    ),
    became: new Map([[second.id, first.id]]),
  };
}

function isCalled({ name, mentions }: Entity, wanted: string): boolean {
  return sameName(name, wanted) || mentions.some(({ text }) => sameName(text, wanted));
}

function split<T extends Entity>(items: readonly T[], item: T, words: string): Corrected<T> | null {
  const own = item.mentions.filter(({ text }) => sameName(text, words));
  const rest = item.mentions.filter(mention => !own.includes(mention));
  if (own.length === 0 || rest.length === 0) return null;
  const prefix = item.id.replace(/-\d+$/, '');
  const number = 1 + Math.max(...items.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0)));
  const fresh = { ...item, id: `${prefix}-${number}`, name: words, mentions: own };
  return {
    items: [...items.map(entity => (entity === item ? { ...item, mentions: rest } : entity)), fresh],
    became: unchanged,
  };
}
