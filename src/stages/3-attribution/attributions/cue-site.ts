import { readFrame } from '../frame.ts';
import { firstEndingAfter } from '../text-index.ts';
import { readVerbGroup } from '../verb-group.ts';
import type { CueSite, Text } from './site.ts';

/** Tokens of a sentence that rules look at on either side: keeps the time linear where a text has no full stop. */
const reach = 400;

/** The cue's tokens and sentence, with its verb's form and frame; null for a cue that covers no token. */
export function siteOf(text: Text, index: number): CueSite | null {
  const cue = text.cues[index]!;
  const { tokens, sentences } = text;
  const first = firstEndingAfter(tokens, cue.start);
  const sentence = firstEndingAfter(sentences, cue.start);
  const place = sentences[sentence];
  if (!place || first >= place.endToken) return null;
  let end = first;
  while (end < place.endToken && tokens[end]!.start < cue.end) end++;
  if (end === first) return null;
  const from = Math.max(place.firstToken, first - reach);
  const to = Math.min(place.endToken, end + reach);
  let head = end - 1;
  if (cue.kind === 'verb') head = headOf(tokens, first, end, cue.lemma);
  const group = readVerbGroup(tokens, head, from);
  const frame = readFrame(tokens, group.first, head, from, to);
  return {
    cue,
    index,
    first,
    end,
    head,
    from,
    to,
    sentence,
    form: cue.kind === 'verb' ? group.form : 'finite',
    frame,
  };
}

/** The verb itself, between its auxiliaries and a linking preposition. */
function headOf(tokens: Text['tokens'], first: number, end: number, lemma: string): number {
  for (let i = end - 1; i >= first; i--) if (tokens[i]!.lemma === lemma) return i;
  let head = end - 1;
  while (head > first && tokens[head]!.pos !== 'VERB') head--;
  return head;
}
