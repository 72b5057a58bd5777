import { bySpan } from '../../../model/span.ts';
import { defineStage } from '../../../model/stage.ts';
import { indexText } from '../text-index.ts';
import { findAuthors } from './authors.ts';
import { groupBy, mentionsOf } from './context.ts';
import { findSources } from './find-sources.ts';
import { introductionsOf } from './introductions.ts';
import { headsOf } from './title-heads.ts';

export default defineStage({
  provides: 'sources',
  requires: [
    'paragraphs',
    'tokens',
    'sentences',
    'quotations',
    'people',
    'places',
    'organizations',
    'roles',
    'attributions',
    'anonymity',
  ],
  summary:
    'who stands behind the attributions: kind, people, count, named or not, pronouns and repeats joined',
  run: layers => {
    const roles = [...layers.roles].sort(bySpan);
    const names = mentionsOf(layers.people);
    const context = {
      index: indexText(layers.article.text, layers.tokens, layers.sentences),
      quotations: layers.quotations,
      attributions: layers.attributions,
      people: new Map(layers.people.map(person => [person.id, person])),
      roles,
      rolesByHead: groupBy(roles, headsOf),
      rolesOf: groupBy(roles, ({ person }) => [person]),
      names,
      authors: findAuthors(layers.article.text, layers.paragraphs, names),
      organizations: mentionsOf(layers.organizations),
      places: mentionsOf(layers.places),
      isIntroduced: introductionsOf(layers.tokens),
    };
    return findSources(context, layers.anonymity);
  },
});
