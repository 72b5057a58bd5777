import type { Token } from '../../../../model/layers.ts';
import type { Cue } from '../../../../model/mentions.ts';

type Description = Pick<Cue, 'kind' | 'lemma' | 'type'>;

/** Kind and head of the cue in tokens `[first, end)`, read off its words: has repeatedly | said; according to; : */
export function describeCue(tokens: readonly Token[], first: number, end: number): Description {
  const words = tokens.slice(first, end);
  if (words.some(({ norm }) => norm === 'according')) return statement('according', 'according to');
  if (words.every(({ pos }) => pos === 'PUNCT' || pos === 'SYM')) return statement('colon', ':');
  const verb = mainVerb(words);
  if (verb) return statement('verb', verb.lemma);
  const noun = words.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  if (noun) return statement('noun', noun.lemma);
  return statement('adjective', words[0]!.lemma);
}

/** The first verb that no infinitive of its own follows: declined | to say; was quoted as | saying. */
function mainVerb(words: readonly Token[]): Token | undefined {
  const verbs = words.filter(({ pos }) => pos === 'VERB');
  const saying = verbs.find(({ lemma }) => /^(?:say|tell|write|add|call)$/.test(lemma));
  return saying ?? verbs.at(-1) ?? words.find(({ pos }) => pos === 'AUX');
}

const statement = (kind: Cue['kind'], lemma: string): Description => ({ kind, lemma, type: 'statement' });
