import type { Anonymity, Attribution, Source, SourceKind } from '../../../model/mentions.ts';
import { textOf } from '../../../model/span.ts';
import { addOccasion, gendersOf } from './add-occasion.ts';
import type { SourceContext } from './context.ts';
import { countOf, uncounted } from './count.ts';
import type { Description } from './description.ts';
import type { Draft, Occasion, Past } from './draft.ts';
import { kindOf } from './kind.ts';
import { hasMind } from './minded.ts';
import { newDraft } from './new-draft.ts';
import { numberSources } from './number-sources.ts';
import { occasionsOf } from './occasions.ts';
import { isToldToPress } from './press.ts';
import { sift } from './sieve.ts';
import type { State } from './state.ts';

/** Groups the attributions into sources: each attribution in exactly one, sources in the order of the first. */
export function findSources(context: SourceContext, anonymity: readonly Anonymity[]): Source[] {
  const past: Past[] = [];
  const drafts: Draft[] = [];
  const named = new Map<string, Draft>();
  const settled = new Map<Attribution, Draft>();
  const genders = gendersOf(context);
  const state: State = {
    context,
    past,
    draftOf: attribution => settled.get(attribution) ?? null,
    genderOf: person => genders.get(person) ?? null,
  };
  for (const occasion of occasionsOf(context, anonymity)) {
    const { draft, isNew } = settle(occasion, state, named);
    if (isNew) drafts.push(draft);
    addOccasion(draft, occasion, context, genders);
    past.push({ occasion, draft });
    if (occasion.attribution) settled.set(occasion.attribution, draft);
  }
  return numberSources(drafts, context);
}

/** What stands behind a new description, and whether they spoke to the press. */
function heardKind(occasion: Occasion, context: SourceContext, description: Description): SourceKind {
  if (isNobody(occasion, context)) return 'unknown';
  const kind = kindOf(context, description);
  if (isKeptUnnamed(occasion, description, kind)) return 'unnamed-person';
  // the torviker joked: no word that the lexicon has, and no paper
  if (kind === 'document' && !description.noun && !description.plural && hasMind(occasion, context))
    return 'unknown';
  const isClass = kind === 'collective' && description.noun?.kind === 'class' && !description.quantity;
  // Whoever was asked and said nothing is no open class either.
  const isAsked = occasion.attribution !== null && occasion.attribution.type !== 'statement';
  return isClass && (isAsked || isToldToPress(occasion, context)) ? 'unnamed-group' : kind;
}

/** Ilka (not her real name) said: whoever's name is withheld is a human being. */
function isKeptUnnamed(
  { isWithheld }: Occasion,
  { plural, quantity, isProper }: Description,
  kind: SourceKind,
): boolean {
  return isWithheld && !plural && !quantity && (kind === 'document' || (kind === 'organization' && isProper));
}

/** one | would expect …; 24 | deemed …: nobody is meant. */
function isNobody({ words, attribution, mention }: Occasion, { index }: SourceContext): boolean {
  if (/^(?:the )?\d+$/.test(words)) return true;
  // Brodd, | 58, who lives nearby, said: an age that has lost its name
  if (mention && /^\d{1,3}, /.test(index.text.slice(mention.start, mention.start + 5))) return true;
  const at = attribution?.cue?.start;
  return (
    words === 'one' &&
    at !== undefined &&
    /^(?:would|can|could|might|should|may|must|has to|wonders)\b/i.test(index.text.slice(at, at + 8))
  );
}

/** The source of an occasion: an earlier one that the sieve finds, or a new one. */
function settle(
  occasion: Occasion,
  state: State,
  named: Map<string, Draft>,
): { draft: Draft; isNew: boolean } {
  const sifted = sift(occasion, state);
  if (!sifted) {
    const { description, mention } = occasion;
    const isPronoun =
      mention !== null &&
      /^(?:he|she|they|we|i|you|it)\b/i.test(textOf(state.context.index.text, mention).slice(0, 6));
    const kind = description && !isPronoun ? heardKind(occasion, state.context, description) : 'unknown';
    const count = description ? countOf(kind, description) : uncounted;
    const isGuess = kind === 'document' && description?.noun === null;
    const by = kind === 'unknown' ? 'unresolved' : isGuess ? 'guessed' : 'described';
    const draft = newDraft({ kind, count }, occasion, by, by === 'described' ? 0.8 : 0.5);
    return { draft, isNew: true };
  }
  const { rule, decision } = sifted;
  if ('join' in decision) {
    decision.join.confidence = Math.min(decision.join.confidence, rule.confidence);
    return { draft: decision.join, isNew: false };
  }
  const key = 'people' in decision ? [...decision.people].sort().join(' ') : '';
  const known = named.get(key);
  if (known) return { draft: known, isNew: false };
  const draft = newDraft(decision, occasion, rule.name, rule.confidence);
  if (key) named.set(key, draft);
  return { draft, isNew: true };
}
