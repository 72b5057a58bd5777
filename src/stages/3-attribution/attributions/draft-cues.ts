import { siteOf } from './cue-site.ts';
import { draftOf } from './draft.ts';
import type { CueSite, Draft, Text } from './site.ts';

/** A cue in its sentence, with what the rules make of it. */
export interface RuledCue {
  readonly site: CueSite;
  readonly draft: Draft | null;
}

/** Every cue by the rules, in order. A cue may share its source with the outermost one before it. */
export function draftCues(text: Text): RuledCue[] {
  const ruled: RuledCue[] = [];
  let outer: Draft | null = null;
  for (let index = 0; index < text.cues.length; index++) {
    const site = siteOf(text, index);
    if (!site) continue;
    const draft: Draft | null = draftOf(text, site, outer);
    ruled.push({ site, draft });
    if (draft && !(outer && holds(outer, site.head))) outer = draft;
  }
  return ruled;
}

/** The cue at `head` is part of what another one attributes: its source is not the sentence's. */
const holds = ({ content }: Draft, head: number): boolean =>
  content.some(({ first, end }) => first <= head && head < end);
