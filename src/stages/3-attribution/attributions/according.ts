import { phraseFrom } from './agent.ts';
import { contentBefore } from './content-before.ts';
import { contentBehind } from './content-behind.ts';
import { contentEnd } from './content-end.ts';
import type { CueSite, Draft, Range, Text } from './site.ts';
import { compact } from './site.ts';

/** The bridge is closed, according to the police; According to the police, the bridge is closed */
export function according(text: Text, site: CueSite): Draft | null {
  const mention = phraseFrom(text, site.end, site.to);
  if (!mention) return null;
  const before = contentBefore(text, site, site.first);
  const isOpening = before === null || before.end - before.first < 3;
  const after = isOpening ? restBehind(text, site, mention.end) : contentBehind(text, site, mention.end);
  const content = compact(isOpening ? [after] : [before, after]);
  return content.length > 0 ? { site, mention, content, by: 'rule:according-to' } : null;
}

function restBehind(text: Text, site: CueSite, from: number): Range | null {
  let first = from;
  while (first < site.to && text.tokens[first]!.text !== ',' && first < from + 12) first++;
  if (text.tokens[first]?.text !== ',') return null;
  const end = contentEnd(text, site, first + 1);
  return end > first + 1 ? { first: first + 1, end } : null;
}
