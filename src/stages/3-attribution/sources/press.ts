import { nameAt, type SourceContext } from './context.ts';
import type { Occasion } from './draft.ts';

const listeners = /^(?:me|us|reporters|journalists|correspondents)$/;

/** Experts told the Harbour Courier …: whoever speaks to the press is an informant, no open class. */
export function isToldToPress({ attribution }: Occasion, { index, organizations }: SourceContext): boolean {
  const cue = attribution?.cue;
  if (!cue) return false;
  const words = index.text.slice(cue.start, cue.end).toLowerCase();
  if (!/(?:^|\s)told(?:\s|$)/.test(words)) return false;
  if (!words.endsWith('told')) return listeners.test(words.split(/\s+/).at(-1)!);
  const next = index.tokens[index.tokenAt(cue.end)];
  if (!next) return false;
  if (listeners.test(next.norm)) return true;
  const after = next.norm === 'the' ? index.tokens[index.tokenAt(next.end)] : next;
  return after !== undefined && (nameAt(organizations, after.start) !== null || /^\p{Lu}/u.test(after.text));
}
