import { describe, expect, it } from 'vitest';
import { type Known, sourceLines } from './marked-article.ts';

type Row = [behaviour: string, marked: string, expected: readonly string[], known?: Known];

const kinds: readonly Row[] = [
  [
    'a singular person noun is one unnamed person',
    '{A senior official} <said> the dam was safe.',
    ['1 unnamed-person 1'],
  ],
  ['a plural of informants is a group', '{Two trawlermen} <said> the net was torn.', ['1 unnamed-group 2']],
  [
    'a bare plural of informants is two or more',
    '{Neighbours} <said> they heard a bang.',
    ['1 unnamed-group 2-'],
  ],
  ['an open class is a collective', '{Critics} <say> the toll is unfair.', ['1 collective']],
  [
    'many of a class is a collective',
    '{Many pensioners} <complained> and {most voters} <agreed>.',
    ['1 collective', '2 collective'],
  ],
  ['a share of a class is a collective', '{59 percent of farmers} <said> yes.', ['1 collective']],
  ['a bare share is a collective', '{Less than a third} <agreed>.', ['1 collective']],
  ['a counted class is a group', '{Three economists} <said> rates would fall.', ['1 unnamed-group 3']],
  [
    'a spokeswoman is a spokesperson',
    '{A spokeswoman for the airline} <said> flights would resume.',
    ['1 spokesperson 1'],
  ],
  [
    'a spokesman of a named person is a spokesperson',
    '{A spokesman for Ana Vale} <said> she was away.',
    ['1 spokesperson 1'],
    { people: ['Ana Vale'] },
  ],
  [
    'a named spokesman is a named person',
    '{Ivo Lund, a spokesman for Ana Vale,} <said> she was away.',
    ['1 Ivo Lund'],
    { people: ['Ana Vale', 'Ivo Lund'] },
  ],
  [
    'an institution speaks',
    '{The Torvik Port Authority} <said> the quay was closed.',
    ['1 organization'],
    { organizations: ['Torvik Port Authority'] },
  ],
  [
    'a country speaks',
    '{Kenya} <rejected> the plan and {Nairobi’s} <anger> grew.',
    ['1 organization', '2 organization'],
    { places: ['Kenya', 'Nairobi'] },
  ],
  ['police speak as an institution', '{Police} <said> the road was shut.', ['1 organization']],
  ['a report is a document', '{The 40-page report} <says> the valve was open.', ['1 document']],
  [
    'an institution’s poll is a document',
    '{A Torvik University poll} <found> a tie.',
    ['1 document'],
    { organizations: ['Torvik University'] },
  ],
  [
    'an aide to a named person is unnamed',
    '{An aide to Ana Vale} <said> no.',
    ['1 unnamed-person 1'],
    { people: ['Ana Vale'] },
  ],
  [
    'an official in a named person’s office is unnamed',
    '{An official in Mayor Ana Vale’s office} <said> no.',
    ['1 unnamed-person 1'],
    { people: ['Ana Vale'] },
  ],
  [
    'a named person’s campaign is an institution',
    '{The Vale campaign} <said> no and {Vale’s campaign} <said> it again.',
    ['1 organization', '2 organization'],
    { people: ['Ana Vale/Vale'] },
  ],
  [
    'a named person’s supporters are a collective',
    '{Vale supporters} <said> no.',
    ['1 collective'],
    { people: ['Ana Vale/Vale'] },
  ],
  [
    'a named person’s wife is unnamed',
    '{Vale’s wife} <said> no.',
    ['1 unnamed-person 1'],
    { people: ['Ivo Vale/Vale'] },
  ],
  [
    'a name after a possessive description speaks',
    '{Vale’s lawyer, Ivo Lund,} <said> no.',
    ['1 Ivo Lund'],
    { people: ['Ana Vale/Vale', 'Ivo Lund'] },
  ],
  [
    'names joined by and speak together',
    '{Mayor Ana Vale and her deputy, Ivo Lund,} <said> no.',
    ['1 Ana Vale + Ivo Lund'],
    { people: ['Ana Vale', 'Ivo Lund'] },
  ],
  [
    'who a person met does not speak',
    '{Ana Vale, who met Ivo Lund and Per Brodd,} <said> no.',
    ['1 Ana Vale'],
    { people: ['Ana Vale', 'Ivo Lund', 'Per Brodd'] },
  ],
  [
    'whom a spokesman speaks for does not speak',
    '{Ana Vale, a spokeswoman for Ivo Lund and Per Brodd,} <said> no.',
    ['1 Ana Vale'],
    { people: ['Ana Vale', 'Ivo Lund', 'Per Brodd'] },
  ],
  [
    'a broadcaster’s reporter is a named person',
    '{TV Nord’s Ana Vale} <reported> a fire.',
    ['1 Ana Vale'],
    { people: ['Ana Vale'], organizations: ['TV Nord'] },
  ],
  [
    'a title with of before a name',
    '{Secretary of Fisheries Ana Vale} <said> no.',
    ['1 Ana Vale'],
    { people: ['Ana Vale'] },
  ],
  [
    'party tags and ages do not hide the name',
    '{Rep. Ana Vale (D-Ohio)} <said> no; {Ivo Lund, 45,} <agreed>.',
    ['1 Ana Vale', '2 Ivo Lund'],
    { people: ['Ana Vale', 'Ivo Lund'] },
  ],
  ['people of a nation are a collective', '{Kenyans} <fear> a drought.', ['1 collective']],
  ['a paper in capitals is an institution', '{The Record} <reported> the sale.', ['1 organization']],
  ['thousands of people are a collective', '{Thousands of residents} <demanded> answers.', ['1 collective']],
  ['dozens of people are a group', '{Dozens of residents} <said> the siren failed.', ['1 unnamed-group 24-']],
  ['a missing source of a passive is unknown', 'The driver was <-accused> of speeding.', ['1 unknown']],
  ['an age is one unnamed person', '{A 34-year-old} <said> she ran.', ['1 unnamed-person 1']],
];

const counts: readonly Row[] = [
  ['half a dozen', '{Half a dozen guests} <said> so.', ['1 unnamed-group 6']],
  ['a dozen', '{A dozen guests} <said> so.', ['1 unnamed-group 12']],
  ['no part of a person', '{10.30 guests} <said> so.', ['1 collective']],
  ['more than two dozen', '{More than two dozen guests} <said> so.', ['1 unnamed-group 25-']],
  ['at least three', '{At least three guests} <said> so.', ['1 unnamed-group 3-']],
  ['four and two', '{Four guards and two nurses} <said> so.', ['1 unnamed-group 6']],
  ['a nurse and a guard', '{A nurse and a guard} <said> so.', ['1 unnamed-group 2']],
  ['several', '{Several guards} <said> so.', ['1 unnamed-group 3-']],
  ['a handful of', '{A handful of guards} <said> so.', ['1 unnamed-group 3-']],
  ['a trio of', '{A trio of guards} <said> so.', ['1 unnamed-group 3']],
  ['a couple of', '{A couple of guards} <said> so.', ['1 unnamed-group 2']],
  ['one of those', '{One of those guards} <said> so.', ['1 unnamed-person 1']],
  ['two of the', '{Two of the guards} <said> so.', ['1 unnamed-group 2']],
  ['two or three', '{Two or three guards} <said> so.', ['1 unnamed-group 2-3']],
  ['digits', '{12 guards} <said> so.', ['1 unnamed-group 12']],
  ['forty-six', '{Forty-six guards} <said> so.', ['1 unnamed-group 46']],
  ['some', '{Some guards} <said> so.', ['1 unnamed-group 2-']],
  ['a few', '{A few guards} <said> so.', ['1 unnamed-group 3-']],
  ['a group of', '{A group of guards} <said> so.', ['1 unnamed-group 2-']],
  ['both', '{Both guards} <said> so.', ['1 unnamed-group 2']],
  ['another', '{Another guard} <said> so.', ['1 unnamed-person 1']],
  ['a third', '{A third guard} <said> so.', ['1 unnamed-person 1']],
  ['spokesmen', '{Spokesmen for both banks} <said> so.', ['1 spokesperson 2-']],
  ['nearly a dozen', '{Nearly a dozen guards} <said> so.', ['1 unnamed-group 12']],
  ['up to ten', '{As many as ten guards} <said> so.', ['1 unnamed-group -10']],
];

const ana: Known = { people: ['Ana Vale/Vale/f', 'Ivo Lund/Lund/m'] };

const joins: readonly Row[] = [
  [
    'a surname is its person',
    '{Ana Vale} <said> no. {Vale} <added> that it rained.',
    ['1 Ana Vale', '1 Ana Vale'],
    ana,
  ],
  [
    'she is the last woman named',
    '{Ana Vale} <said> no to Ivo Lund. {She} <added> that it rained.',
    ['1 Ana Vale', '1 Ana Vale'],
    ana,
  ],
  ['he passes over a woman', 'Ivo Lund met Ana Vale. {He} <said> no.', ['1 Ivo Lund'], ana],
  [
    'he is the subject of the sentence before',
    'Per Brodd beat Olav Moe in the final. {He} <said> it hurt.',
    ['1 Per Brodd'],
    { people: ['Per Brodd', 'Olav Moe'] },
  ],
  [
    'he is nobody after two men side by side',
    'Per Brodd and Olav Moe met. {He} <said> it hurt.',
    ['1 unknown'],
    { people: ['Per Brodd', 'Olav Moe'] },
  ],
  ['he is nobody where nobody is', 'It rained all day. {He} <said> it hurt.', ['1 unknown']],
  [
    'names inside quotations are not whom a pronoun means',
    '{Ana Vale} <said>: “Per Brodd is late.” “We wait,” {she} <added>.',
    ['1 Ana Vale', '1 Ana Vale'],
    { people: ['Ana Vale', 'Per Brodd'] },
  ],
  [
    'they is the group before',
    '{Two guards} <said> so. The gate was open, {they} <added>.',
    ['1 unnamed-group 2', '1 unnamed-group 2'],
  ],
  [
    'they is one unnamed person just introduced',
    '{An usher} <said> so. The gate was open, {they} <added>.',
    ['1 unnamed-person 1', '1 unnamed-person 1'],
  ],
  [
    'they is a pair of people',
    'Ana Vale and Ivo Lund met. {They} <said> it went well.',
    ['1 Ana Vale + Ivo Lund'],
    ana,
  ],
  [
    'both is a pair of people',
    'Ana Vale and Ivo Lund met. {Both} <said> it went well.',
    ['1 Ana Vale + Ivo Lund'],
    ana,
  ],
  ['who is the name before it', 'Ana Vale, {who} <said> no, left.', ['1 Ana Vale'], ana],
  [
    'it is the institution before',
    '{The ministry} <said> no. {It} <added> that talks go on.',
    ['1 organization', '1 organization'],
  ],
  [
    'the official is the official before',
    '{A port official} <said> no. {The official} <added> that it rained.',
    ['1 unnamed-person 1', '1 unnamed-person 1'],
  ],
  [
    'another official is another',
    '{A port official} <said> no. {Another official} <said> yes.',
    ['1 unnamed-person 1', '2 unnamed-person 1'],
  ],
  [
    'a second official is another',
    '{A port official} <said> no. {A second official} <said> yes.',
    ['1 unnamed-person 1', '2 unnamed-person 1'],
  ],
  [
    'the second official is not the first',
    '{A port official} <said> no. {The second official} <said> yes.',
    ['1 unnamed-person 1', '2 unnamed-person 1'],
  ],
  [
    'a new official is not the one before',
    '{A port official} <said> no. {A port official} <said> yes.',
    ['1 unnamed-person 1', '2 unnamed-person 1'],
  ],
  [
    'the sources are the sources before',
    '{Two sources} <said> no. {The sources} <added> that it rained.',
    ['1 unnamed-group 2', '1 unnamed-group 2'],
  ],
  [
    'this source is the informant before',
    '{An insider} <said> no. {This source} <added> that it rained.',
    ['1 unnamed-person 1', '1 unnamed-person 1'],
  ],
  [
    'bare officials are one group',
    '{Officials} <said> no. It rained. {Officials} <said> yes.',
    ['1 unnamed-group 2-', '1 unnamed-group 2-'],
  ],
  [
    'counted officials are not the bare ones',
    '{Officials} <said> no. {Two officials} <said> yes.',
    ['1 unnamed-group 2-', '2 unnamed-group 2'],
  ],
  [
    'other officials are not the same',
    '{Port officials} <said> no. {City officials} <said> yes.',
    ['1 unnamed-group 2-', '2 unnamed-group 2-'],
  ],
  [
    'a part of the sources is a source of its own',
    '{Three sources} <said> no. {Two of the sources} <said> yes.',
    ['1 unnamed-group 3', '2 unnamed-group 2'],
  ],
  [
    'the mayor is the named mayor',
    'Mayor {Ana Vale} <said> no. {The mayor} <added> that it rained.',
    ['1 Ana Vale', '1 Ana Vale'],
    { ...ana, roles: ['Ana Vale: Mayor'] },
  ],
  [
    'the lawmaker is the named senator',
    '{Sen. Ana Vale} <said> no. {The lawmaker} <added> that it rained.',
    ['1 Ana Vale', '1 Ana Vale'],
    { ...ana, roles: ['Ana Vale: Sen.'] },
  ],
  [
    'the president is not the vice president',
    '{Vice President Ana Vale} <said> no. {The president} <disagreed>.',
    ['1 Ana Vale', '2 unknown'],
    { ...ana, roles: ['Ana Vale: Vice President'] },
  ],
  [
    'the foreign minister is not the finance minister',
    '{Finance Minister Ana Vale} <said> no. {The foreign minister} <disagreed>.',
    ['1 Ana Vale', '2 unknown'],
    { ...ana, roles: ['Ana Vale: Finance Minister'] },
  ],
  [
    'the striker is the only person around',
    '{Per Brodd} <said> it hurt. “I ran,” {the striker} <added>.',
    ['1 Per Brodd', '1 Per Brodd'],
    { people: ['Per Brodd'] },
  ],
  [
    'the official is not the person around',
    '{Per Brodd} <said> it hurt. {The official} <disagreed>.',
    ['1 Per Brodd', '2 unnamed-person 1'],
    { people: ['Per Brodd'] },
  ],
  [
    'the company is the only institution around',
    '{Nordfisk} <said> no. {The company} <added> that it rained.',
    ['1 organization', '1 organization'],
    { organizations: ['Nordfisk'] },
  ],
  [
    'the board is the board named before',
    '{The Harbour Board} <said> no. {The board} <added> that it rained.',
    ['1 organization', '1 organization'],
    { organizations: ['Harbour Board'] },
  ],
  [
    'a verb that goes on shares its subject',
    '{Ana Vale} <said> no, <-adding> that it rained.',
    ['1 Ana Vale', '1 Ana Vale'],
    ana,
  ],
  [
    'a passive does not share the subject',
    '{Ana Vale} <said> no. A driver was <-accused> of theft.',
    ['1 Ana Vale', '2 unknown'],
    ana,
  ],
  [
    'he and a name speak together',
    'Ivo Lund left. {He and Ana Vale} <objected>.',
    ['1 Ivo Lund + Ana Vale'],
    ana,
  ],
  ['his office is an institution', 'Ivo Lund left. {His office} <objected>.', ['1 organization'], ana],
  [
    'a reporter who asks is not who answers',
    '{Ivo Lund} <spoke> there. When {a reporter} <asked> why, {he} <said> no.',
    ['1 Ivo Lund', '2 unnamed-person 1', '1 Ivo Lund'],
    ana,
  ],
];

describe.each([
  ['kinds', kinds],
  ['counts', counts],
  ['joins', joins],
] as const)('sources: %s', (_, rows) => {
  it.each(rows)('%s', (_behaviour, marked, expected, known) => {
    expect(sourceLines(marked, known)).toEqual(expected);
  });
});
