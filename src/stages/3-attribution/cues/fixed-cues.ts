import type { CueSite, FoundCue } from './find-cues.ts';

/** according to plan: a manner, no source */
const manners = new Set(
  'plan plans schedule protocol law custom tradition size age weight need needs taste script type rank merit ability whether how what which who'.split(
    ' ',
  ),
);

/** The bridge is closed, according to the police; per the report */
export function fixedCue({ tokens, at, to }: CueSite): FoundCue | null {
  if (tokens[at]!.norm !== 'according' || at + 2 >= to || tokens[at + 1]!.norm !== 'to') return null;
  if (manners.has(tokens[at + 2]!.norm)) return null;
  return {
    first: at,
    end: at + 2,
    kind: 'according',
    lemma: 'according to',
    type: 'statement',
    by: 'rule:according-to',
    confidence: 0.95,
  };
}
