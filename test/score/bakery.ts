import type { ArticleRecord } from '../../src/model/record.ts';
import { findWords } from '../support/find-words.ts';
import { nothing, one, role } from './blank.ts';

const bakery = 'Baker Olu Fenn smiled. An aide, who was not named, denied it. Sources in Umber said yes.';
const b = findWords(bakery);

export const bakeryGold: ArticleRecord = {
  ...nothing,
  schema: 'whosaid/article@1',
  id: 'trade/bakery',
  metadata: {},
  text: bakery,
  people: [{ id: 'person-1', name: 'Olu Fenn', mentions: [b('Olu Fenn')] }],
  places: [{ id: 'place-1', name: 'Umber', type: 'city', country: null, mentions: [b('Umber')] }],
  roles: [{ ...role, id: 'role-1', person: 'person-1', ...b('Baker'), title: 'Baker' }],
  sources: [
    {
      id: 'source-1',
      kind: 'unnamed-person',
      anonymous: true,
      people: [],
      organizations: [],
      count: one,
      mentions: [b('An aide, who was not named,')],
    },
    {
      id: 'source-2',
      kind: 'unnamed-group',
      anonymous: true,
      people: [],
      organizations: [],
      count: { min: 2, max: null },
      mentions: [b('Sources in Umber')],
    },
  ],
  attributions: [
    {
      id: 'attribution-1',
      source: 'source-1',
      type: 'statement',
      form: 'indirect',
      mention: b('An aide, who was not named,'),
      cue: b('denied'),
      content: [b('it')],
    },
    {
      id: 'attribution-2',
      source: 'source-2',
      type: 'statement',
      form: 'indirect',
      mention: b('Sources in Umber'),
      cue: b('said'),
      content: [b('yes')],
    },
  ],
  anonymity: [
    {
      id: 'anonymity-1',
      scope: 'sources',
      who: b('An aide'),
      cue: b('was not named'),
      reason: b('denied it'),
    },
  ],
};

export const bakeryPred: ArticleRecord = {
  ...bakeryGold,
  anonymity: [],
  attributions: [bakeryGold.attributions[1]!],
};
