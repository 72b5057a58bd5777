import { findSourceNoun } from '../../../lexicon/source-nouns.ts';
import type { Token } from '../../../model/layers.ts';
import { type NamedSpan, nameAt, type SourceContext } from './context.ts';

/** Parts of institutions and countries that a title names, right before its holder's name. */
const units = new Set(
  'ward branch chapter region zone area district division circle range wing section cell precinct thana upazila tehsil taluk taluka constituency subdivision barangay commune parish headquarters affairs services works'.split(
    ' ',
  ),
);

/**
 * Deputy director of the harbour board | Ana Vale; officer-in-charge of Torvik police station | Ana Vale: no comma
 * stands between the title and its holder, who closes the phrase. Not `an aide to Ana Vale`, `friends of actress Ana Vale`.
 */
export function isHolderBehindTitle(
  { index: { tokens }, organizations, places }: SourceContext,
  name: NamedSpan,
  first: number,
  start: number,
  end: number,
): boolean {
  const last = tokens[start - 1];
  if (!last || start - 2 <= first || !closesPhrase(tokens, name, end)) return false;
  const isUnit = units.has(last.norm) || findSourceNoun(last.norm)?.kind === 'organization';
  const isName = [organizations, places].some(names => nameAt(names, last.start) !== null);
  return (isUnit || isName) && opensWithTitle(tokens.slice(first, start - 1).map(({ norm }) => norm));
}

/** director of …, the Kingdom’s representative at …; not `a lawyer for …`, `supporters of …` */
function opensWithTitle(words: readonly string[]): boolean {
  const link = words.findIndex(
    (word, i) =>
      /^(?:of|at|for|in)$/.test(word) && (words[i - 1] === 'charge' || findSourceNoun(words[i - 1] ?? '')),
  );
  if (link < 1 || /^(?:an?|another|one|some|his|her|their)$/.test(words[0]!)) return false;
  // officer-in-charge of
  const noun = findSourceNoun(words[link - 1] === 'charge' ? 'officer' : words[link - 1]!);
  return (
    noun !== null && !noun.plural && (noun.kind === 'class' || noun.kind === 'person') && !kin.test(noun.noun)
  );
}

const kin =
  /^(?:source|aide|adviser|advisor|friend|wife|husband|father|mother|son|daughter|brother|sister|widow|parent|relative|supporter|fan|critic|victim|ally|lawyer|person|man|woman|resident|native|student)$/;

/** Nothing but a comma and what it sets off stands behind the name. */
function closesPhrase(tokens: readonly Token[], name: NamedSpan, end: number): boolean {
  for (let at = end - 1; at >= 0 && tokens[at]!.start >= name.end; at--)
    if (tokens[at - 1]?.end === name.end) return tokens[at]!.text === ',';
  return true;
}
