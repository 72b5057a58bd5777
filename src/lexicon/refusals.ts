import { type Entry, loadJson } from './load.ts';

interface RefusalEntry extends Entry {
  /** Kebab-case name of the rule. */
  readonly id: string;
  readonly type: 'declined' | 'no-response';
  /** Tokens in order: `a|b` is either, a trailing `?` makes it optional; adverbs may stand between any two. */
  readonly pattern: string;
  /** What must stand before it: neither …, none of …; calls to …, emails …; attempts to reach … */
  readonly subject?: 'negative' | 'messages' | 'attempts';
  /** `end`: a mark of punctuation, or nothing, must follow. */
  readonly next?: 'end';
}

export interface RefusalStep {
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
}

export interface Refusal {
  readonly id: string;
  readonly type: RefusalEntry['type'];
  readonly steps: readonly RefusalStep[];
  readonly atEnd: boolean;
  readonly needs: RefusalEntry['subject'] | null;
}

export const refusalEntries = loadJson<readonly RefusalEntry[]>('refusals.json');

function readStep(step: string): RefusalStep {
  const optional = step.endsWith('?');
  return { words: new Set((optional ? step.slice(0, -1) : step).split('|')), optional };
}

/** In the order of the file: the longest match at a token wins, then the first. */
export const refusals: readonly Refusal[] = refusalEntries.map(entry => ({
  id: entry.id,
  type: entry.type,
  steps: entry.pattern.split(' ').map(readStep),
  atEnd: entry.next === 'end',
  needs: entry.subject ?? null,
}));
