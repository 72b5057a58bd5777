import type { Token } from '../../model/layers.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Pronouns that can only be a clause's subject. */
export const subjectPronouns = words('i he she we they who');
/** Every pronoun or pronoun-like word that can be a source by itself. */
export const sourcePronouns = words(
  'i he she we they you it who which that one some many most others another several few both all everyone everybody nobody none someone somebody those these',
);
export const relativePronouns = words('who which that whom whose');
export const questionWords = words('what who whom whose which when where why how whether if');
export const beForms = words("be is are was were been being am 's 're 'm get got gets getting");
export const negations = words("not n't never no");
export const determiners = words(
  'a an the this that these those his her their its our my your whose some any all both each every no several many most more few another other one two three',
);
export const coordinators = words('and or but nor');
export const subordinators = words(
  'while although though because when after before since until unless as if where whereas but and so yet that than',
);
/** Words that open a clause before the main one: While the bridge was closed, … */
export const openers = words(
  'while although though because when whenever before after since until unless if as once whereas given even',
);
/** pointed out that, hit back at: part of the verb */
export const particles = words('out back');
/** said Tuesday, told reporters yesterday */
export const timeWords = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight earlier later again recently repeatedly instead then now afterward afterwards',
);
/** Stretches of time that a word before them places: last week, on this evening. */
export const spanWords = words(
  'week month year night weekend spring summer fall autumn winter morning afternoon evening',
);
const openMarks = words("“ ‘ \" '' `` « „ '");
const closeMarks = words("” ’ \" '' » '");

export const dashes: ReadonlySet<string> = new Set(['—', '–', '―', '--']);

export const isDash = (tokens: readonly Token[], i: number): boolean =>
  /^(?:[-—–―]|--)$/.test(tokens[i]!.text) && tokens[i - 1]?.end !== tokens[i]!.start;

export const isOpenMark = (token: Token | undefined): boolean =>
  token !== undefined && openMarks.has(token.text);
export const isCloseMark = (token: Token | undefined): boolean =>
  token !== undefined && closeMarks.has(token.text);
export const isWord = (token: Token | undefined): boolean =>
  token !== undefined && token.pos !== 'PUNCT' && token.pos !== 'SYM';

const nominalParts = new Set(['NOUN', 'PROPN', 'NUM', 'PRON', 'DET', 'ADJ', 'SYM']);
/** Can stand within a noun phrase that has no further clause in it. */
export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && nominalParts.has(token.pos);

const pluralNouns = words(
  'people police men women children others many most some several few none both all media data',
);
const followsSingular = ({ pos, norm }: Token): boolean =>
  pos === 'DET' ||
  pos === 'ADJ' ||
  ((pos === 'NOUN' || pos === 'PROPN') && !norm.endsWith('s') && !pluralNouns.has(norm));

/** to lead, the study’s lead author */
const noVerbAfter = words("to by a an the 's his its their my our your");

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);

/** A modal or an auxiliary, or a verb form that is neither an infinitive nor a gerund: a clause's own verb. */
export function isFiniteVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  if (isCapital(token) && (isCapital(before) || isCapital(tokens[index + 1]))) return false; // Will Roe
  if (token.pos === 'AUX') return token.norm !== 'be' && token.norm !== 'been' && token.norm !== 'being';
  if (token.pos !== 'VERB' || token.norm.endsWith('ing')) return false;
  if (before && noVerbAfter.has(before.norm)) return false;
  if (before?.text === '-' && before.end === token.start) return false; // Ohio-based
  return !(token.norm === token.lemma && before && followsSingular(before)); // the talk show
}
