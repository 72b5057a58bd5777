import type { Draft, Range, Text } from './site.ts';

/** Drops what stands inside another's content: only the outermost attribution counts. Cues are in reading order. */
export function keepOutermost(text: Text, drafts: readonly Draft[]): Draft[] {
  const owner = new Int32Array(text.tokens.length).fill(-1);
  const strength = drafts.map(draft => reach(draft.content));
  drafts.forEach((draft, index) => {
    for (const { first, end } of draft.content) {
      for (let i = first; i < end; i++) {
        const other = owner[i]!;
        if (other === -1 || strength[index]! > strength[other]!) owner[i] = index;
      }
    }
  });
  return drafts.filter((draft, index) => {
    const holder = owner[draft.site.head]!;
    return holder === -1 || holder === index;
  });
}

const reach = (content: readonly Range[]): number =>
  content.reduce((sum, { first, end }) => sum + end - first, 0);
