import type { ArticleRecord, SourceRecord } from '../model/record.ts';
import { type Correction, sameName } from './correction.ts';
import { correctEntities } from './entities.ts';

/** Applies corrections to the records of a run. */
export interface Corrector {
  readonly correct: (record: ArticleRecord) => ArticleRecord;
  /** Corrections that fitted no article so far: the articles or what is found in them changed. */
  readonly unmatched: () => readonly Correction[];
}

export function makeCorrector(corrections: readonly Correction[]): Corrector {
  const general = corrections.filter(({ article }) => article === null);
  const special = new Map<string, Correction[]>();
  for (const correction of corrections) {
    if (correction.article === null) continue;
    const list = special.get(correction.article) ?? [];
    special.set(correction.article, list);
    list.push(correction);
  }
  const matched = new Set<Correction>();
  return {
    correct(record) {
      const own = special.get(record.id);
      if (general.length === 0 && !own) return record;
      let corrected = record;
      for (const correction of [...general, ...(own ?? [])]) {
        const next = apply(corrected, correction);
        if (next === null) continue;
        matched.add(correction);
        corrected = next;
      }
      return corrected;
    },
    unmatched: () => corrections.filter(correction => !matched.has(correction)),
  };
}

/** The record as the correction says; null where it has nothing that fits. */
function apply(record: ArticleRecord, correction: Correction): ArticleRecord | null {
  const { layer } = correction;
  if (layer === 'source') return setKind(record, correction);
  if (layer === 'place') {
    const corrected = correctEntities(record.places, correction);
    return corrected && { ...record, places: corrected.items };
  }
  const field = layer === 'person' ? 'people' : 'organizations';
  const corrected = correctEntities(record[field], correction);
  if (!corrected) return null;
  const { items, became } = corrected;
  const renumber = (ids: readonly string[]) => [
    ...new Set(ids.flatMap(id => (became.has(id) ? (became.get(id) ?? []) : id))),
  ];
  const sources = record.sources.map(source => ({ ...source, [field]: renumber(source[field]) }));
  const roles = record.roles.flatMap(role => {
    if (field === 'organizations') return { ...role, organizations: renumber(role.organizations) };
    return renumber([role.person]).map(person => ({ ...role, person }));
  });
  return { ...record, [field]: items, sources, roles };
}

/** Kinds of sources that are people without names; anonymous are those who gave information. */
const unnamed: ReadonlySet<string> = new Set(['unnamed-person', 'unnamed-group']);

function setKind(record: ArticleRecord, { name, value }: Correction): ArticleRecord | null {
  const names = new Map(record.people.map(person => [person.id, person.name]));
  const isCalled = ({ mentions, people }: SourceRecord) =>
    mentions.some(({ text }) => sameName(text, name)) ||
    people.some(id => sameName(names.get(id) ?? '', name));
  if (!record.sources.some(isCalled)) return null;
  const kind = value as SourceRecord['kind'];
  const informs = (id: string) =>
    record.attributions.some(({ source, type }) => source === id && type === 'statement');
  return {
    ...record,
    sources: record.sources.map(source =>
      isCalled(source) ? { ...source, kind, anonymous: unnamed.has(kind) && informs(source.id) } : source,
    ),
  };
}
