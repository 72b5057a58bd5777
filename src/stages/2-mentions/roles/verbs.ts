import {
  asVerbs,
  directVerbs,
  ofNouns,
  type RoleVerbStatus,
  transitiveVerbs,
} from '../../../lexicon/role-verbs.ts';
import type { Context, Subject } from './context.ts';

/** How far before the role its verb may stand: `dismissed on Monday as`. */
const maxGap = 6;

/** What ties a role to its subject: a verb (`was`, `served as`) or a noun (`departure of Roe as`). */
export interface Verb {
  readonly index: number;
  readonly status: RoleVerbStatus;
  /** The person stands between verb and role: `named Jane Roe director`. */
  readonly object: Subject | null;
}

/** The verb of the role whose first word, or determiner, stands right behind `at`. */
export function findVerb(context: Context, at: number): Verb | null {
  const { words, standsFor } = context;
  const word = words[at];
  if (!word) return null;
  if (word.norm === 'as') return verbBefore(context, at, asVerbs);
  if (word.norm === 'of') {
    const status = ofNouns.get(words[at - 1]?.lemma ?? '');
    if (status) return { index: nearestVerb(context, at - 1), status, object: null };
  }
  if (word.person) {
    const status = directVerbs.get(words[word.person.first - 1]?.lemma ?? '');
    const object = standsFor.get(at + 1);
    if (status === 'incoming' && object) return { index: word.person.first - 1, status, object };
  }
  const status = directVerbs.get(word.lemma);
  return status && /^(?:VERB|AUX|PART)$/.test(word.pos) ? { index: at, status, object: null } : null;
}

/** The listed word before `as`, over `down`, `on Monday` or the person whom it is done to. */
function verbBefore(
  { words, standsFor }: Context,
  as: number,
  verbs: ReadonlyMap<string, RoleVerbStatus>,
): Verb | null {
  let object: Subject | null = null;
  for (let i = as - 1; i >= Math.max(0, as - maxGap - 4); i--) {
    const word = words[i]!;
    if (word.person) {
      object ??= standsFor.get(word.person.end) ?? null;
      continue;
    }
    const status = verbs.get(word.lemma);
    // began her career as
    if (status && word.norm === 'career' && i === as - 1)
      return { index: nearestVerb({ words }, i), status, object: null };
    if (status && word.norm !== 'career' && (word.pos !== 'NOUN' || object)) {
      return { index: i, status, object: transitiveVerbs.has(word.lemma) ? object : null };
    }
    // named her aide, Jane Roe, as coach
    const atName = words[i - 1]?.person || words[i + 1]?.person;
    if (/^[;:."”]$/.test(word.norm) || (word.norm === ',' && !atName)) return null;
  }
  return null;
}

function nearestVerb({ words }: Pick<Context, 'words'>, before: number): number {
  for (let i = before - 1; i >= Math.max(0, before - maxGap); i--)
    if (/^(?:VERB|AUX)$/.test(words[i]!.pos)) return i;
  return before;
}

/** was named, will be appointed, got elected */
function isPassive({ words }: Context, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i--) {
    if (words[i]!.lemma === 'be' || words[i]!.lemma === 'get') return true;
  }
  return false;
}

/** Done to its subject, so that the subject gets the role only in the passive: `named`, not `named her aide`. */
export function lacksObject(context: Context, verb: Verb): boolean {
  return (
    !verb.object && transitiveVerbs.has(context.words[verb.index]!.lemma) && !isPassive(context, verb.index)
  );
}
