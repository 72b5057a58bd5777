import type { ArticleRecord, SourceRecord } from '../../../model/record.ts';
import { fold } from '../../fold.ts';
import { anonymityReasons } from '../../tables/anonymity-reasons.ts';
import { sourceDescriber } from '../../tables/describe-source.ts';
import { byId, pick } from '../../tables/lookup.ts';
import { kindLabels, people, percent } from '../wording.ts';

/** Characters of a source's description that a note repeats. */
const longest = 80;

interface Made {
  readonly confidence?: number;
  readonly by?: string;
}

/** What was found, how sure, and what made it; parts are parted by ` · `. */
export function note(words: string, { confidence, by }: Made): string {
  return [words, confidence === undefined ? '' : `${percent(confidence)} sure`, by ?? '']
    .filter(part => part !== '')
    .join(' · ');
}

/** Wordings for the sources of a record. */
export interface SourceNotes {
  /** `unnamed group, 2 people, unnamed because …` */
  readonly kindOf: (source: SourceRecord) => string;
  /** Who it is, in the article's words. */
  readonly nameOf: (source: SourceRecord | undefined) => string;
}

export function sourceNotes(record: ArticleRecord): SourceNotes {
  const reasons = anonymityReasons(record);
  const persons = byId(record.people);
  const describe = sourceDescriber(persons);
  const why = ({ id, anonymous }: SourceRecord) =>
    anonymous ? `why unnamed: ${reasons.get(id)?.map(fold).join('; ') ?? 'the article does not say'}` : '';
  return {
    kindOf: source =>
      [kindLabels[source.kind], people(source.count.min, source.count.max), why(source)]
        .filter(part => part !== '')
        .join(', '),
    nameOf: source => {
      if (!source) return 'nobody known';
      const names = pick(source.people, persons).map(({ name }) => fold(name));
      return shorten(names.join(', ') || fold(describe(source)));
    },
  };
}

const shorten = (text: string) => (text.length > longest ? `${text.slice(0, longest)} …` : text);
