import type { Decision, Occasion } from './draft.ts';
import { answer } from './rules/answer.ts';
import { apposition } from './rules/apposition.ts';
import { continuing } from './rules/continuing.ts';
import { firstPerson, quotedFirstPerson } from './rules/first-person.ts';
import { holdersOfTitle } from './rules/holders.ts';
import { institution } from './rules/institutions.ts';
import { looseDescription } from './rules/loose-description.ts';
import { goesOn, sameSubject } from './rules/missing.ts';
import { named } from './rules/named.ts';
import { ordinalRepeat } from './rules/ordinals.ts';
import { neuterPronoun, pairPronoun, pluralPronoun, singularPronoun } from './rules/pronouns.ts';
import { relative } from './rules/relative.ts';
import { bareRepeat, countedOff, definiteRepeat } from './rules/repeats.ts';
import { sameMention } from './rules/same-mention.ts';
import { surname } from './rules/surname.ts';
import { titleOfPerson } from './rules/titles.ts';
import { unintroduced } from './rules/unintroduced.ts';
import type { Rule, State } from './state.ts';

/** In order: the first rule that decides, decides. The surest stand first. */
export const sieve: readonly Rule[] = [
  answer,
  sameMention,
  named,
  surname,
  apposition,
  quotedFirstPerson,
  firstPerson,
  relative,
  singularPronoun,
  pluralPronoun,
  pairPronoun,
  neuterPronoun,
  titleOfPerson,
  holdersOfTitle,
  institution,
  ordinalRepeat,
  countedOff,
  definiteRepeat,
  looseDescription,
  bareRepeat,
  continuing,
  unintroduced,
  sameSubject,
  goesOn,
];

/** The first decision and the rule that made it; null where the occasion joins nothing. */
export function sift(
  occasion: Occasion,
  state: State,
): { readonly rule: Rule; readonly decision: Decision } | null {
  for (const rule of sieve) {
    const decision = rule.decide(occasion, state);
    if (decision) return { rule, decision };
  }
  return null;
}
