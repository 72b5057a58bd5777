import { isNominal } from '../word-classes.ts';
import { contentEnd } from './content-end.ts';
import type { CueSite, Draft, Text } from './site.ts';

/** the mayor's claim that the bridge is safe; warnings that the dam could break */
export function noun(text: Text, site: CueSite): Draft | null {
  const content = { first: site.end, end: contentEnd(text, site, site.end) };
  if (content.end <= content.first) return null;
  if (site.cue.by === 'rule:noun-that' || site.first === site.from)
    return { site, mention: null, content: [content], by: site.cue.by };
  const owner = text.tokens[site.first - 1]!;
  let first = site.first - 1;
  if (owner.norm === "'s" || owner.norm === "'") {
    first--;
    while (first > site.from && isNominal(text.tokens[first - 1]) && text.tokens[first]!.pos !== 'DET')
      first--;
  }
  return { site, mention: { first, end: site.first }, content: [content], by: site.cue.by };
}
