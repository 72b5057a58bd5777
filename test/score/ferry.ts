import type { ArticleRecord } from '../../src/model/record.ts';
import { findWords } from '../support/find-words.ts';
import { nothing, open, person, role } from './blank.ts';

const ferry = [
  'Ferry boss Lena Marsh quits. Marsh, a former pilot, said the boats of Norhaven were old.',
  'Two captains said so too. “They leak,” her deputy Tom Adair added.',
  'The captains spoke on condition of anonymity because they may lose their posts.',
  'The port of Norhaven in Weslia declined to comment. Skippers told tales, according to Adair. It was late, it was said.',
].join('\n');
export const f = findWords(ferry);

export const ferryGold: ArticleRecord = {
  ...nothing,
  schema: 'whosaid/article@1',
  id: 'ferry',
  metadata: { date: '2031-02-03', title: 'Ferry boss quits' },
  text: ferry,
  people: [
    { id: 'person-1', name: 'Lena Marsh', mentions: [f('Lena Marsh'), f('Marsh', 1)] },
    { id: 'person-2', name: 'Tom Adair', mentions: [f('Tom Adair'), f('Adair', 1)] },
  ],
  places: [
    {
      id: 'place-1',
      name: 'Norhaven',
      type: 'city',
      country: 'NO',
      mentions: [f('Norhaven'), f('Norhaven', 1)],
    },
    { id: 'place-2', name: 'Weslia', type: 'region', country: 'NO', mentions: [f('Weslia')] },
  ],
  roles: [
    { ...role, id: 'role-1', person: 'person-1', ...f('Ferry boss'), title: 'boss' },
    { ...role, id: 'role-2', person: 'person-1', ...f('former pilot'), title: 'pilot', status: 'former' },
    { ...role, id: 'role-3', person: 'person-2', ...f('her deputy'), title: 'deputy' },
  ],
  sources: [
    { ...person, id: 'source-1', people: ['person-1'], mentions: [f('Marsh, a former pilot')] },
    {
      id: 'source-2',
      kind: 'unnamed-group',
      anonymous: true,
      people: [],
      organizations: [],
      count: { min: 2, max: 2 },
      mentions: [f('Two captains')],
    },
    { ...person, id: 'source-3', people: ['person-2'], mentions: [f('her deputy Tom Adair'), f('Adair', 1)] },
    {
      id: 'source-4',
      kind: 'organization',
      anonymous: false,
      people: [],
      organizations: [],
      count: open,
      mentions: [f('The port of Norhaven in Weslia')],
    },
    {
      id: 'source-5',
      kind: 'unknown',
      anonymous: false,
      people: [],
      organizations: [],
      count: open,
      mentions: [],
    },
  ],
  attributions: [
    {
      id: 'attribution-1',
      source: 'source-1',
      type: 'statement',
      form: 'indirect',
      mention: f('Marsh, a former pilot'),
      cue: f('said'),
      content: [f('the boats of Norhaven were old')],
    },
    {
      id: 'attribution-2',
      source: 'source-2',
      type: 'statement',
      form: 'indirect',
      mention: f('Two captains'),
      cue: f('said', 1),
      content: [f('so too')],
    },
    {
      id: 'attribution-3',
      source: 'source-3',
      type: 'statement',
      form: 'direct',
      mention: f('her deputy Tom Adair'),
      cue: f('added'),
      content: [f('“They leak,”')],
    },
    {
      id: 'attribution-4',
      source: 'source-4',
      type: 'declined',
      form: null,
      mention: f('The port of Norhaven in Weslia'),
      cue: f('declined to comment'),
      content: [],
    },
    {
      id: 'attribution-5',
      source: 'source-3',
      type: 'statement',
      form: 'indirect',
      mention: f('Adair', 1),
      cue: f('according to'),
      content: [f('Skippers told tales')],
    },
    {
      id: 'attribution-6',
      source: 'source-5',
      type: 'statement',
      form: 'indirect',
      mention: null,
      cue: null,
      content: [f('It was late')],
    },
  ],
  anonymity: [
    {
      id: 'anonymity-1',
      scope: 'sources',
      who: f('The captains'),
      cue: f('on condition of anonymity'),
      reason: f('because they may lose their posts'),
    },
  ],
};
