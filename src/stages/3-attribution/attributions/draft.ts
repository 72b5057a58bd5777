import type { Cue } from '../../../model/mentions.ts';
import { according } from './according.ts';
import { colon } from './colon.ts';
import { introduced } from './introduced.ts';
import { noun } from './noun.ts';
import { refusal } from './refusal.ts';
import { reportedly } from './reportedly.ts';
import type { CueSite, Draft, Text } from './site.ts';
import { verb } from './verb.ts';

/** Source and content of a cue. `shared` is the draft before it in the same sentence, whose source it may share. */
type Rule = (text: Text, site: CueSite, shared: Draft | null) => Draft | null;

const rules: Readonly<Record<Cue['kind'], Rule>> = {
  according,
  colon,
  refusal,
  noun,
  verb,
  adjective: (text, site, shared) =>
    site.cue.by === 'rule:reportedly' ? reportedly(text, site) : verb(text, site, shared),
};

/** Source and content of one cue; null where it turns out to be none. `previous` is the draft before it. */
export function draftOf(text: Text, site: CueSite, previous: Draft | null): Draft | null {
  const shared = previous?.site.sentence === site.sentence ? previous : null;
  return introduced(text, site, shared) ?? rules[site.cue.kind](text, site, shared);
}
