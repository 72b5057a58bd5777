import type { SourceNoun } from '../../../../lexicon/source-nouns.ts';
import { uncounted } from '../count.ts';
import type { Description } from '../description.ts';
import { kindOf, publicFigures } from '../kind.ts';
import type { Rule } from '../state.ts';
import { usuallyUnnamed } from '../usually-unnamed.ts';

/**
 * The consultant said …, and no article before: somebody whom the article names elsewhere or takes for known, and no
 * rule has told who. Better nobody than an anonymous source.
 */
export const unintroduced: Rule = {
  name: 'unresolved-description',
  confidence: 0.5,
  decide: (occasion, { context }) => {
    const { description } = occasion;
    if (!description || occasion.isWithheld || !isDefiniteOne(description)) return null;
    if (introducesItself(description)) return null;
    if (kindOf(context, description) !== 'unnamed-person') return null;
    const isIntroduced =
      context.isIntroduced(description.head, occasion.at) ||
      (description.noun !== null && context.isIntroduced(wordOf(description.noun), occasion.at));
    return isIntroduced ? null : { kind: 'unknown', count: uncounted };
  },
};

/** a 30-year-old: the parts of the word are tokens */
const wordOf = ({ noun }: SourceNoun): string => (noun === 'year-old' ? 'old' : noun);

/** the owner of a kiosk, the clerk who found it, the author of another note: described instead of named */
function introducesItself({ lead, noun, tail: [link, next] }: Description): boolean {
  if (lead !== 'definite' || noun === null) return false;
  const isKnown = renowned.has(noun.noun) || publicFigures.has(noun.noun);
  if (link === 'who') return !isKnown;
  return link === 'of' && (counted.has(next!) || (/^an?$/.test(next!) && !isKnown));
}

const counted = new Set('another one two three four five several some'.split(' '));
/** The author of a novel: articles name whoever is known for a work or an office. */
const renowned = new Set(
  'author writer poet founder co-founder creator inventor director producer composer designer editor leader head chief chairman chairwoman chair winner vice-president ambassador judge commissioner'.split(
    ' ',
  ),
);

/** wife of Mr. Okoro */
function isKin({ kind }: SourceNoun, tail: readonly string[]): boolean {
  return kind === 'person' && tail[0] === 'of';
}

/** the band leader, Senator from Texas; not the official, the father of the victim, Source */
function isDefiniteOne({ lead, plural, quantity, noun, tail, modifiers }: Description): boolean {
  if (plural || quantity || (lead !== 'definite' && lead !== 'bare')) return false;
  if (noun !== null && usuallyUnnamed.has(noun.noun)) return false;
  if (modifiers.some(word => /^(?:second|third|fourth|other|unnamed|anonymous|unidentified)$/.test(word)))
    return false;
  return (
    noun === null ||
    noun.kind === 'class' ||
    noun.noun === 'year-old' ||
    (lead === 'bare' && !isKin(noun, tail))
  );
}
