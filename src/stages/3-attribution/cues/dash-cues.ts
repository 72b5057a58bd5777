import { dashes, isWord } from '../word-classes.ts';
import type { CueSite, FoundCue } from './find-cues.ts';

/** A name with its description has so many tokens at most. */
const longestSpeaker = 12;

/** “We are closed.” — Jane Roe, a teacher, also on a line of its own; but “Bridge is closed” — The Leeds Sun, 3 May: a reference */
export function dashCue({ tokens, at, quoted }: CueSite): FoundCue | null {
  const { text, paragraph } = tokens[at]!;
  if (!dashes.has(text) || at === 0 || quoted[at - 1] === -1) return null;
  if (tokens[at - 1]!.paragraph < paragraph - 1 || !/[.?!…]$/.test(tokens[at - 2]?.text ?? '')) return null;
  let end = at + 1;
  while (end <= at + longestSpeaker && tokens[end]?.paragraph === paragraph) {
    if (/^(?:VERB|AUX|PRON|NUM)$/.test(tokens[end]!.pos) || quoted[end] !== -1) return null;
    end++;
  }
  const name = tokens[at + 1];
  if (tokens[end]?.paragraph === paragraph || name?.paragraph !== paragraph) return null;
  if (!isWord(name) || !/^\p{Lu}/u.test(name.text)) return null;
  return {
    first: at,
    end: at + 1,
    kind: 'colon',
    lemma: '—',
    type: 'statement',
    by: 'rule:speaker-behind-dash',
    confidence: 0.9,
  };
}
