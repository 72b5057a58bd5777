import { fold } from '../fold.ts';
import { byId } from '../tables/lookup.ts';
import { anonymous, kind } from '../tables/source-columns.ts';
import { counted, defineRunTable, type Gatherer } from './define.ts';

interface Row {
  readonly outlet: string;
  readonly kind: string;
  readonly anonymous: boolean;
  articles: number;
  sources: number;
  attributions: number;
  statements: number;
  /** Statements of the outlet from whatever source. */
  all: { statements: number };
}

const unknown = '(unknown)';

export const sourcesByOutlet = defineRunTable<Row>({
  name: 'sources_by_outlet',
  grain: 'One row per outlet, kind of source and whether it is anonymous.',
  primaryKey: ['outlet', 'kind', 'anonymous'],
  foreignKeys: [],
  gather,
  columns: [
    {
      name: 'outlet',
      type: 'string',
      description: `Publisher as the articles say; ${unknown} where they do not.`,
      required: true,
      value: row => row.outlet,
    },
    { ...kind, value: row => row.kind },
    { ...anonymous, value: row => row.anonymous },
    counted('articles', 'Articles of the outlet with such a source.', row => row.articles),
    counted('sources', 'Such sources, counted in each article.', row => row.sources),
    counted('attributions', 'Attributions behind which they stand.', row => row.attributions),
    counted(
      'statements',
      'Those that are statements, not refusals or missing answers.',
      row => row.statements,
    ),
    {
      name: 'share',
      type: 'number',
      description:
        "These statements divided by all of the outlet's, 0 to 1, three decimals; empty without any.",
      value: row =>
        row.all.statements === 0 ? null : Math.round((row.statements / row.all.statements) * 1000) / 1000,
    },
  ],
});

function gather(): Gatherer<Row> {
  const rows = new Map<string, Row>();
  const totals = new Map<string, { statements: number }>();
  return {
    add: record => {
      const outlet = fold(record.metadata.publisher ?? '') || unknown;
      const all = totals.get(outlet) ?? { statements: 0 };
      totals.set(outlet, all);
      const touched = new Set<Row>();
      const rowOf = new Map<string, Row>();
      for (const source of record.sources) {
        const key = JSON.stringify([outlet, source.kind, source.anonymous]);
        const { kind, anonymous } = source;
        const row = rows.get(key) ?? {
          outlet,
          kind,
          anonymous,
          articles: 0,
          sources: 0,
          attributions: 0,
          statements: 0,
          all,
        };
        rows.set(key, row);
        rowOf.set(source.id, row);
        row.sources++;
        if (!touched.has(row)) row.articles++;
        touched.add(row);
      }
      const sources = byId(record.sources);
      for (const { source, type } of record.attributions) {
        if (type === 'statement') all.statements++;
        const row = sources.has(source) ? rowOf.get(source) : undefined;
        if (!row) continue;
        row.attributions++;
        if (type === 'statement') row.statements++;
      }
    },
    rows: () => [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
  };
}
