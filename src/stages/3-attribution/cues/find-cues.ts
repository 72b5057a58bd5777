import type { Paragraph, ParagraphKind, Quotation, Sentence, Token } from '../../../model/layers.ts';
import type { Cue, Person, Place } from '../../../model/mentions.ts';
import { quotedTokens } from '../quoted-tokens.ts';
import { colonCue } from './colon-cues.ts';
import { dashCue } from './dash-cues.ts';
import { fixedCue } from './fixed-cues.ts';
import { nounCue } from './noun-cues.ts';
import { refusalCue } from './refusal-cues.ts';
import { verbCue } from './verb-cues.ts';

export interface CueInput {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly people?: readonly Person[];
  readonly places?: readonly Place[];
}

/** A place at which a rule may find a cue: token `at` of the sentence `[from, to)`. */
export interface CueSite {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly kind: ParagraphKind;
  /** Index of the quotation in which a token stands, or -1. */
  readonly quoted: Int32Array;
  /** Where the names of people start. */
  readonly names: ReadonlySet<number>;
  /** Where the names of places start. */
  readonly places: ReadonlySet<number>;
}

/** A cue as tokens `[first, end)`. */
export interface FoundCue extends Pick<Cue, 'kind' | 'lemma' | 'type' | 'by' | 'confidence'> {
  readonly first: number;
  readonly end: number;
}

/** The first rule that finds something at a token wins. */
const rules = [refusalCue, fixedCue, colonCue, dashCue, verbCue, nounCue];
const silent: ReadonlySet<ParagraphKind> = new Set(['header', 'byline', 'dateline', 'credit', 'boilerplate']);

/** Cues outside quotations, in reading order; none overlaps another. Linear in the number of tokens. */
export function findCues({
  paragraphs,
  tokens,
  sentences,
  quotations,
  people = [],
  places = [],
}: CueInput): Cue[] {
  const cues: Cue[] = [];
  const quoted = quotedTokens(tokens, quotations);
  const names = startsOf(people);
  const placeStarts = startsOf(places);
  for (const { firstToken: from, endToken: to, paragraph } of sentences) {
    const kind = paragraphs[paragraph]!.kind;
    if (silent.has(kind)) continue;
    let free = from;
    for (let at = from; at < to; at++) {
      if (quoted[at] !== -1) continue;
      const found = findAt({ tokens, at, from: free, to, kind, quoted, names, places: placeStarts });
      if (!found || found.first < free) continue;
      cues.push(asCue(tokens, found));
      at = found.end - 1;
      free = found.end;
    }
  }
  return cues;
}

const startsOf = (entities: readonly (Person | Place)[]): ReadonlySet<number> =>
  new Set(entities.flatMap(({ mentions }) => mentions.map(({ start }) => start)));

function findAt(site: CueSite): FoundCue | null {
  for (const rule of rules) {
    const found = rule(site);
    if (found) return found;
  }
  return null;
}

function asCue(tokens: readonly Token[], found: FoundCue): Cue {
  const { first, end, ...cue } = found;
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end, ...cue };
}
