import type { Token } from '../../../../model/layers.ts';
import { hashOf } from '../../word-values.ts';
import type { Range } from '../site.ts';
import type { AttributionArticle, CueWindow } from './read-article.ts';

/** What is true of a cue as a whole, as column values. */
export interface CueFeatures {
  readonly lemma: number;
  readonly cueForm: number;
  /** Words or parts of speech right behind and before it. */
  readonly cueNext: number;
  readonly cueBefore: number;
  /** The rule that found its source and content. */
  readonly how: number;
}

const tellingWords = new Set('that to of by for in on with about it he she a the'.split(' '));

export function cueFeatures(
  { text: { tokens }, columns }: AttributionArticle,
  { window, cue, draft }: CueWindow,
): CueFeatures {
  const head = headOf(tokens, cue);
  const next = cue.end < window.end ? tokens[cue.end]! : null;
  const before = cue.first > window.first ? tokens[cue.first - 1]! : null;
  const isGerund = tokens[cue.first]!.norm.endsWith('ing') ? 'ing' : '';
  return {
    lemma: columns.lemma[head]!,
    cueForm: hashOf(`${isGerund}${columns.form[head]}${tokens[head]!.pos}`),
    cueNext: hashOf(next ? (tellingWords.has(next.norm) ? next.norm : classOf(next)) : 'end'),
    cueBefore: hashOf(before ? classOf(before) : 'start'),
    how: draft ? hashOf(draft.by) : 1,
  };
}

/** The last verb, else the last noun, else the first word. */
function headOf(tokens: readonly Token[], { first, end }: Range): number {
  let head = first;
  for (let i = first; i < end; i++) {
    const { pos } = tokens[i]!;
    if (pos === 'VERB' || (pos === 'NOUN' && tokens[head]!.pos !== 'VERB')) head = i;
  }
  return head;
}

const classOf = ({ pos, norm }: Token): string => (pos === 'PUNCT' ? norm : pos);
