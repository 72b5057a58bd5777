import type { ArticleRecord } from '../../model/record.ts';
import type { Item } from './items.ts';
import { layers } from './layers.ts';
import { pairItems } from './pair-items.ts';

/** Values of a field that only one side has, as text. */
export interface FieldChange {
  readonly field: string;
  readonly gold: readonly string[];
  readonly pred: readonly string[];
}

/** What differs in one layer. */
export interface LayerDiff {
  readonly layer: string;
  /** Predicted, not in gold. */
  readonly gained: readonly string[];
  /** In gold, not predicted. */
  readonly lost: readonly string[];
  readonly changed: readonly { readonly label: string; readonly fields: readonly FieldChange[] }[];
}

/**
 * What a prediction has more, less and otherwise than gold, layer by layer; empty where they agree. Ids, the order of
 * records, provenance and confidence are not compared: records are paired by where they stand in the text.
 */
export function diffRecords(gold: ArticleRecord, pred: ArticleRecord): readonly LayerDiff[] {
  return Object.entries(layers).flatMap(([layer, items]) => {
    const { pairs, lost, gained } = pairItems(items(gold), items(pred));
    const changed = pairs
      .map(pair => ({ label: pair.gold.label, fields: changes(pair.gold, pair.pred) }))
      .filter(({ fields }) => fields.length > 0);
    const diff = { layer, gained: gained.map(describe), lost: lost.map(describe), changed };
    return gained.length + lost.length + changed.length > 0 ? [diff] : [];
  });
}

function changes(gold: Item, pred: Item): readonly FieldChange[] {
  return Object.keys(gold.fields)
    .map(field => ({
      field,
      gold: without(gold.fields[field]!, pred.fields[field]!),
      pred: without(pred.fields[field]!, gold.fields[field]!),
    }))
    .filter(change => change.gold.length + change.pred.length > 0);
}

/** The values that the other side has not, or has fewer times. */
function without(values: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return values.filter(value => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The label and whatever it does not say yet. */
function describe({ label, fields }: Item): string {
  const rest = Object.entries(fields)
    .map(([field, values]) => [field, values.filter(value => !label.includes(value)).join(', ')] as const)
    .filter(([, value]) => value !== '')
    .map(([field, value]) => `${field} ${value}`);
  return rest.length === 0 ? label : `${label} (${rest.join('; ')})`;
}
