import { countryNames } from '../../../lexicon/countries.ts';
import { demonyms } from '../../../lexicon/demonyms.ts';
import { notNames, organizationWords, placeEndings } from '../../../lexicon/name-words.ts';
import { officeFields } from '../../../lexicon/office-fields.ts';
import { honorifics, isRoleNoun, titlesThatAreNames, titleWords } from '../../../lexicon/titles.ts';
import { isListedPlace, listedAs } from './listed.ts';
import type { Run } from './runs.ts';
import { perSpelling } from './spelling.ts';
import { isCommon, isDemonym, isFirst, isHonorific, isLast } from './word-lists.ts';
import type { Word } from './words.ts';

const suffixes = /^(?:Jr|Sr|II|III|IV)\.?$/;

const titles = perSpelling(
  ({ key }) =>
    !countryNames.has(key) && !demonyms.has(key) && (titleWords.has(key) || titleWords.has(`${key}.`)),
);
const isTitle = (word: Word) => titles(word);

/** Index of the first word behind the run's last title, or null. */
export function titleCut(words: readonly Word[], run: Run): number | null {
  for (let i = run.end - 2; i >= run.first; i--) {
    const word = words[i]!;
    if (i < run.end - 2 && isField(word) && endsOffice(words, i, run.end)) return i + 1;
    if (word.shape === 'lower' && /^(?:of|for|on)$/.test(word.text)) return null;
    if (!isHead(word) || !isBearer(words, i + 1, run.end) || startsListed(words, i, run.end)) continue;
    if (titlesThatAreNames.has(word.key) && !isCertainTitle(words, i, run)) continue;
    if (isWithinName(words, i, run) || isInnerHonorific(words, i, run)) continue;
    return i + 1;
  }
  return null;
}

/** Saint Zandar is a town as often as a saint. */
const isSaint = (word: Word) => /^(?:st\.?|saint)$/.test(word.key);

const heads = perSpelling(
  ({ key, shape }) =>
    shape !== 'lower' &&
    !/^(?:special|star|citizen|creator|graduate|fixer|st\.?|saint)$/.test(key) &&
    (honorifics.has(key) ||
      honorifics.has(`${key}.`) ||
      isRoleNoun(key) ||
      isRoleNoun(`${key}.`) ||
      (key.startsWith('co-') && isRoleNoun(key.slice(3))) ||
      /^(?:uncle|aunt|auntie|grandma|grandpa)$/.test(key)),
);

/** A noun that can stand right before its bearer's name: `Minister`, not `Foreign`. */
const isHead = (word: Word) => heads(word);

const isField = perSpelling(({ key, shape }) => shape === 'capital' && officeFields.has(key));

/** How far before the end of its field an office may be named. */
const maxField = 6;

/** Minister for Foreign [Affairs] Jane Roe: a title, `of` or `for`, a field, and a name that the lists know. */
function endsOffice(words: readonly Word[], field: number, end: number): boolean {
  if (end - field > 5 || !(isFirst(words[field + 1]!) || isLast(words[end - 1]!))) return false;
  if (organizationWords.has(words[end - 1]!.text)) return false;
  for (let i = field - 1; i > Math.max(0, field - maxField); i--) {
    const { text, shape, sentence } = words[i]!;
    if (/^(?:of|for)$/.test(text)) return sentence === words[field]!.sentence && isHead(words[i - 1]!);
    if (shape !== 'capital' && text !== 'and' && text !== 'the') return false;
  }
  return false;
}

/** St Petersburg, General Electric */
function startsListed(words: readonly Word[], first: number, end: number): boolean {
  for (let to = Math.min(end, first + 4); to > first + 1; to--) {
    const { country, region, population, organization } = listedAs(words, first, to);
    if (country || region || population > 0 || organization) return true;
  }
  return false;
}

/** Can the words behind a title be the one who bears it? */
function isBearer(words: readonly Word[], first: number, end: number): boolean {
  if (end - first > 6) return false;
  const last = words[end - 1]!;
  if (end - first === 1 && suffixes.test(last.text)) return false;
  if (isTitle(words[first]!) && end - first === 1) return false;
  if (words[first - 1]!.text.endsWith('.') && end - first < 4) return true; // Rep. Park
  const word = organizationWords.get(last.text);
  if (word && (end - first > 1 || !isFirst(last))) return false;
  if (end - first === 1 && (placeEndings.has(last.text) || notNames.has(last.text) || isDemonym(last)))
    return false;
  return true;
}

/** King Leon, Saudi King Hamad; not Dean Baker or Martin King Oduya. */
function isCertainTitle(words: readonly Word[], i: number, run: Run): boolean {
  const word = words[i]!;
  if (i === run.first)
    return !/^(?:dean|earl|duke|baron|don|judge|center|baker|cook|driver|farmer|carpenter|shepherd|brewer|butcher|painter|potter|weaver|singer|tailor|barber|gardener|steward|warden|marshal|shah)$/.test(
      word.key,
    );
  if (word.key === 'shah') return false;
  const before = words[i - 1]!;
  return isTitle(before) || isDemonym(before) || !isFirst(before);
}

/** Dr. Cassiel Ato Zandar, Mr. Vell Shah Zandar: behind a title and a name of no list, a title is part of the name. */
function isWithinName(words: readonly Word[], i: number, run: Run): boolean {
  if (i === run.first || words[i]!.text.endsWith('.')) return false;
  const mark = words[run.first - 1];
  const before = mark?.text === '.' ? words[run.first - 2] : mark;
  if (!before || !isHonorific(before) || !isHonorific(words[i]!)) return false;
  return words.slice(run.first, i).every(word => word.shape === 'capital' && !isTitle(word));
}

const innerHonorifics = /^(?:sheikh|sheik|amir|emir|ato|shah|haji|mirza|sultan|nana|sri|seri)$/;

/** President Vell Sheikh Zandar: honorifics that are given names as well, behind a name. */
function isInnerHonorific(words: readonly Word[], i: number, { first }: Run): boolean {
  const before = words[i - 1];
  if (i === first || before?.shape !== 'capital' || !innerHonorifics.test(words[i]!.key)) return false;
  if (isTitle(before) || isHonorific(before) || isDemonym(before) || before.text.endsWith('.')) return false;
  return isFirst(before) || !(isListedPlace(listedAs(words, i - 1, i)) || isCommon(before));
}

/** Leaves out titles at both ends. */
export function trimTitles(words: readonly Word[], run: Run): Run {
  let { first, end } = run;
  if (listedAs(words, run.first, run.end).organization) return run;
  const ending = organizationWords.get(words[end - 1]!.text);
  if (ending && ending.kind !== 'opening' && end - first > 1 && !isHonorific(words[first]!)) return run;
  while (
    end > first &&
    (end < run.end ? isTitle : isHead)(words[end - 1]!) &&
    !(end - first > 1 && suffixes.test(words[end - 1]!.text)) &&
    !(end - first > 1 && titlesThatAreNames.has(words[end - 1]!.key) && isFirst(words[first]!))
  )
    end--;
  while (
    first < end &&
    !startsListed(words, first, end) &&
    ((isHonorific(words[first]!) && !isSaint(words[first]!)) || (isTitle(words[first]!) && end < run.end))
  )
    first++;
  return { first, end };
}
