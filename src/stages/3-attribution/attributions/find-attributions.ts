import type { Attribution } from '../../../model/mentions.ts';
import { asAttributions } from './as-attributions.ts';
import { joinContinuing } from './continuing.ts';
import { draftCues } from './draft-cues.ts';
import { keepOutermost } from './nested.ts';
import { readText } from './read-text.ts';
import type { AttributionInput } from './site.ts';

/** Attributions in the order of their cues, by rules alone. Linear in the number of tokens. */
export function findAttributions(input: AttributionInput): Attribution[] {
  const text = readText(input);
  const drafts = draftCues(text).flatMap(({ draft }) => draft ?? []);
  return asAttributions(text, joinContinuing(text, keepOutermost(text, drafts)));
}
