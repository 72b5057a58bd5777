import { reportingVerbs } from '../../../lexicon/reporting-verbs.ts';
import type { CueSite, FoundCue } from './find-cues.ts';

/** according to plan: a manner, no source */
const manners = new Set(
  'usual norm norms requirement requirements plan plans schedule protocol law custom tradition size age weight need needs taste script type rank merit ability whether how what which who'.split(
    ' ',
  ),
);

/** The bridge is closed, according to the police; as per the report */
export function fixedCue({ tokens, at, to }: CueSite): FoundCue | null {
  const { norm } = tokens[at]!;
  if (norm === 'reportedly') return reportingVerbs.has(tokens[at + 1]?.lemma ?? '') ? null : reportedly(at);
  if (norm !== 'according' && norm !== 'as') return null;
  if (at + 2 >= to || tokens[at + 1]!.norm !== (norm === 'as' ? 'per' : 'to')) return null;
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

/** The singer reportedly left: nobody can be told. A verb of saying beside it has a source of its own, and wins. */
function reportedly(at: number): FoundCue {
  return {
    first: at,
    end: at + 1,
    kind: 'adjective',
    lemma: 'reportedly',
    type: 'statement',
    by: 'rule:reportedly',
    confidence: 0.7,
  };
}
