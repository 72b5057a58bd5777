import type { ArticleRecord } from '../../../model/record.ts';
import { fold } from '../../fold.ts';
import type { Figures } from '../figures.ts';
import type { Summary } from '../summary.ts';

/** Statements by who stands behind them, and refusals, in one stretch of time. */
export interface Bundle {
  named: number;
  anonymous: number;
  institutional: number;
  refused: number;
}

/** What the run adds up to. */
export interface Totals {
  articles: number;
  statements: number;
  anonymousStatements: number;
  readonly sums: Record<Exclude<keyof Figures, 'share'>, number>;
  /** By month, `YYYY-MM`. */
  readonly months: Map<string, Bundle>;
  readonly cues: Map<string, number>;
}

/** Different cues that are counted; what comes later is rare. */
const mostCues = 5000;

export const noTotals = (): Totals => ({
  articles: 0,
  statements: 0,
  anonymousStatements: 0,
  sums: { words: 0, attributions: 0, named: 0, anonymous: 0, institutional: 0, refused: 0 },
  months: new Map(),
  cues: new Map(),
});

const institutions: ReadonlySet<string> = new Set(['organization', 'spokesperson']);

/** Adds an article. */
export function addTo(totals: Totals, record: ArticleRecord, summary: Summary): void {
  totals.articles++;
  for (const name of Object.keys(totals.sums) as (keyof Totals['sums'])[]) totals.sums[name] += summary[name];
  const sources = new Map(record.sources.map(source => [source.id, source]));
  const month = summary.date?.slice(0, 7);
  const bundle = (month && totals.months.get(month)) || {
    named: 0,
    anonymous: 0,
    institutional: 0,
    refused: 0,
  };
  if (month) totals.months.set(month, bundle);
  for (const { type, source, cue } of record.attributions) {
    if (cue) count(totals.cues, fold(cue.text).toLowerCase());
    if (type !== 'statement') {
      bundle.refused++;
      continue;
    }
    totals.statements++;
    const { kind, anonymous } = sources.get(source) ?? { kind: 'unknown', anonymous: false };
    if (anonymous) totals.anonymousStatements++;
    if (anonymous) bundle.anonymous++;
    else if (kind === 'named-person') bundle.named++;
    else if (institutions.has(kind)) bundle.institutional++;
  }
}

/** The figures at the head of the index. */
export function figuresOf({ sums, statements, anonymousStatements }: Totals): Figures {
  return { ...sums, share: statements === 0 ? null : anonymousStatements / statements };
}

function count(counts: Map<string, number>, key: string): void {
  if (counts.has(key) || counts.size < mostCues) counts.set(key, (counts.get(key) ?? 0) + 1);
}
