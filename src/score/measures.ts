import type { Comparison } from './comparison.ts';
import { countAnonymous, countCounts, countPassages, countReasons } from './count-anonymity.ts';
import { byMention, countBCubed, countMentions } from './count-mentions.ts';
import { type Found, found, type Right, rightOf } from './counts.ts';
import { overlap } from './spans.ts';

interface Named {
  readonly name: string;
  /** What the figure says, for help texts and documentation. */
  readonly meaning: string;
}

/** One line of the scores: how it is counted in one article. */
export type Measure =
  | (Named & { readonly kind: 'f1'; readonly count: (comparison: Comparison) => Found })
  | (Named & { readonly kind: 'accuracy'; readonly count: (comparison: Comparison) => Right });

const f1 = (name: string, meaning: string, count: (comparison: Comparison) => Found): Measure => ({
  name,
  meaning,
  kind: 'f1',
  count,
});

const accuracy = (name: string, meaning: string, count: (comparison: Comparison) => Right): Measure => ({
  name,
  meaning,
  kind: 'accuracy',
  count,
});

/** Every line, in the order in which scores are printed. */
export const measures: readonly Measure[] = [
  f1('people', 'mentions of people with the same start and end', c =>
    countMentions(c.gold.people, c.pred.people),
  ),
  f1('people.b3', 'mentions merged into the same people (B-cubed)', c =>
    countBCubed(c.gold.people, c.pred.people),
  ),
  f1('places', 'mentions of places with the same start and end', c =>
    countMentions(c.gold.places, c.pred.places),
  ),
  f1('places.b3', 'mentions merged into the same places (B-cubed)', c =>
    countBCubed(c.gold.places, c.pred.places),
  ),
  f1('roles', 'roles with the same span and a person who shares a mention', c =>
    found(c.roles.length, c.pred.roles.length, c.gold.roles.length),
  ),
  f1('attributions', 'attributions with overlapping cues, or contents where one has no cue', c =>
    found(c.attributions.length, c.pred.attributions.length, c.gold.attributions.length),
  ),
  f1('anonymous', 'statements of anonymous sources', countAnonymous),
  f1('anonymity', 'passages that withhold a name, with overlapping cues', countPassages),
  accuracy('places.country', 'country of the place mentions found by both', countCountries),
  accuracy('roles.status', 'status of the matched roles', c =>
    rightOf(c.roles, r => r.gold.status === r.pred.status),
  ),
  accuracy('roles.title', 'title of the matched roles, whatever its case', c =>
    rightOf(c.roles, r => r.gold.title.toLowerCase() === r.pred.title.toLowerCase()),
  ),
  accuracy('source.span', "matched attributions whose source's words overlap", c =>
    rightOf(
      c.attributions.filter(a => a.gold.mention !== null),
      a => overlap(a.gold.mention, a.pred.mention),
    ),
  ),
  accuracy('source.kind', 'kind of source of the matched attributions', c =>
    rightOf(c.attributions, a => a.goldSource.kind === a.predSource.kind),
  ),
  accuracy('attribution.type', 'type of the matched attributions', c =>
    rightOf(c.attributions, a => a.gold.type === a.pred.type),
  ),
  accuracy('speaker', 'the same people behind the matched attributions of named people', countSpeakers),
  accuracy('counts', 'number of people behind the matched statements of anonymous sources', countCounts),
  accuracy('reason', 'gold reasons for a withheld name that the matched passage overlaps', countReasons),
];

function countCountries({ gold, pred }: Comparison): Right {
  const predicted = byMention(pred.places);
  const both = [...byMention(gold.places)].filter(([key]) => predicted.has(key));
  return rightOf(both, ([key, place]) => place.country === predicted.get(key)!.country);
}

function countSpeakers({ attributions, samePerson }: Comparison): Right {
  const named = attributions.filter(({ goldSource: s }) => s.kind === 'named-person' && s.people.length > 0);
  return rightOf(
    named,
    ({ goldSource: { people }, predSource: { people: predicted } }) =>
      people.length === predicted.length && people.every(a => predicted.some(b => samePerson(a, b))),
  );
}
