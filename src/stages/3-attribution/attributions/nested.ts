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
    if (holder === -1 || holder === index) return true;
    // Each stands in what the other attributes: one of them stays.
    return owner[drafts[holder]!.site.head] === index && isOuter(text, draft, drafts[holder]!);
  });
}

/** Roe said | that according to the mill …; but: Roe said so, | according to the mill */
function isOuter({ tokens }: Text, draft: Draft, other: Draft): boolean {
  const [first, last] = draft.site.first < other.site.first ? [draft, other] : [other, draft];
  const isApart = last.site.cue.kind === 'according' && tokens[last.site.first - 1]?.text === ',';
  return (isApart ? last : first) === draft;
}

const reach = (content: readonly Range[]): number =>
  content.reduce((sum, { first, end }) => sum + end - first, 0);
