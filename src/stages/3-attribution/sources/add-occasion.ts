import { sourceNouns } from '../../../lexicon/source-nouns.ts';
import type { Gender } from '../../../model/mentions.ts';
import type { Span } from '../../../model/span.ts';
import { namedWithin, type SourceContext } from './context.ts';
import type { Draft, Occasion } from './draft.ts';

const pronounGender: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);

/** Adds the occasion to its source, and what a pronoun tells of the source's gender. */
export function addOccasion(
  draft: Draft,
  { mention, attribution }: Occasion,
  context: SourceContext,
  genders: Map<string, Gender>,
): void {
  if (attribution) draft.attributions.push(attribution);
  if (!mention) return;
  // One span with two cues comes twice in a row.
  if (!draft.mentions.slice(-4).some(({ start, end }) => start === mention.start && end === mention.end))
    draft.mentions.push(mention);
  for (const { id } of namedWithin(context.organizations, ownPart(context, mention)))
    draft.organizations.add(id);
  const gender = pronounGender.get(
    context.index.text.slice(mention.start, Math.min(mention.end, mention.start + 4)).toLowerCase(),
  );
  if (!gender) return;
  draft.gender ??= gender;
  if (draft.people.length === 1 && !genders.has(draft.people[0]!)) genders.set(draft.people[0]!, gender);
}

/** The mention up to a relative clause: `a clerk at the mint | who once worked for the bank`. */
function ownPart({ index }: SourceContext, mention: Span): Span {
  const [first, end] = index.tokensIn(mention);
  const clause = index.tokens.slice(first + 1, end).find(({ norm }) => norm === 'who' || norm === 'which');
  return { start: mention.start, end: clause?.start ?? mention.end };
}

/** What the people layer and gendered titles (`chairwoman`, `king`) show. */
export function gendersOf({ people, roles }: SourceContext): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const { id, gender } of people.values()) if (gender) genders.set(id, gender);
  for (const { person, title } of roles) {
    const gender = sourceNouns.get(title.toLowerCase().split(' ').at(-1)!)?.gender;
    if (gender && !genders.has(person)) genders.set(person, gender);
  }
  return genders;
}
