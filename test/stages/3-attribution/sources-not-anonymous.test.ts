import { describe, expect, it } from 'vitest';
import { type Known, sourceLines } from './marked-article.ts';

type Row = [marked: string, expected: readonly string[], known?: Known];
/* Who is called anonymous and who is not: open classes, people named elsewhere, institutions, counted informants. */
const rows: readonly Row[] = [
  ['{Shareholders} <argued> so. {The speakers} <agreed>.', ['1 collective', '2 collective']],
  ['{One Torvik Democrat} <said> so.', ['1 unnamed-person 1'], { organizations: ['Torvik Democrat'] }],
  [
    '{A Torvik University/Quill Poll} <found> so.',
    ['1 document'],
    { organizations: ['Torvik University/Quill Poll'] },
  ],
  ['{Mourners} <said> so. {Women} <said> so.', ['1 collective', '2 collective']],
  ['{Her parents} <said> so.', ['1 unnamed-group 2-']],
  ['{The 30-year-old} <said> so.', ['1 unknown']],
  ['A 30-year-old came. {The 30-year-old} <said> so.', ['1 unnamed-person 1']],
  ['{One} <would> expect so. {24} <deemed> so.', ['1 unknown', '2 unknown']],
  ['{The agency yesterday} <said> so.', ['1 organization']],
  ['{Mill chief Ana Vale yesterday} <said> so.', ['1 Ana Vale'], { people: ['Ana Vale'] }],
  ['{The mayor}, Ana Vale, <said> so.', ['1 Ana Vale'], { people: ['Ana Vale'] }],
  ['Ana Vale is the woman {who} <proposed> it.', ['1 Ana Vale'], { people: ['Ana Vale'] }],
  ['It was Ana Vale, a clerk at the mint, {who} <told> us.', ['1 Ana Vale'], { people: ['Ana Vale'] }],
  [
    '{A diplomat} <said> so. {A second diplomat} <said> no. {The second diplomat} <said> more.',
    ['1 unnamed-person 1', '2 unnamed-person 1', '2 unnamed-person 1'],
  ],
  [
    '{A diplomat} <said> so. {Another diplomat} <said> no. {The other diplomat} <said> more.',
    ['1 unnamed-person 1', '2 unnamed-person 1', '2 unnamed-person 1'],
  ],
  ['{Six shareholders} <argued> so.', ['1 unnamed-group 6']],
  ['{Human rights groups} <said> so. {Tech firms} <hope> so.', ['1 collective', '2 collective']],
  ['{Two airlines} <said> so. {The airlines} <said> so.', ['1 organization', '1 organization']],
  ['{The harbour regulator} <fined> it. {Authorities} <said> so.', ['1 organization', '2 organization']],
  ['{Tax experts} <told> the Quill so.', ['1 unnamed-group 2-'], { organizations: ['Quill'] }],
  ['{Tax experts} <told> a court so.', ['1 collective']],
  ['{Lawmakers briefed on the talks} <said> so.', ['1 unnamed-group 2-']],
  ['{The consultant} <said> so.', ['1 unknown']],
  ['A consultant came. {The consultant} <said> so.', ['1 unnamed-person 1']],
  ['{Senator from Torvik} <says> no.', ['1 unknown']],
  [
    '{Senator from Torvik} <says> no. Senator Ana Vale of Torvik left.',
    ['1 Ana Vale'],
    { people: ['Ana Vale'], roles: ['Ana Vale: Senator'], places: ['Torvik'] },
  ],
  ['{Mr. Brodd} <said> so. Per Brodd left.', ['1 Per Brodd'], { people: ['Per Brodd'] }],
  [
    'Ana Vale, {deputy head of the fund and a board member}, <said> so.',
    ['1 Ana Vale'],
    { people: ['Ana Vale'] },
  ],
  [
    '{One of the family’s lawyers, Ivo Lund,} <said> so.',
    ['1 Ivo Lund'],
    { people: ['Ivo Lund'], roles: ['Ivo Lund: family’s lawyers: lawyer'] },
  ],
  ['{Ana Vale (Anya Vale)} <said> so.', ['1 Ana Vale'], { people: ['Ana Vale', 'Anya Vale'] }],
  [
    '{Artists like Ana Vale and Ivo Lund} <insist>.',
    ['1 Ana Vale + Ivo Lund'],
    { people: ['Ana Vale', 'Ivo Lund'] },
  ],
  [
    '{Ana Vale} <said> so. Ivo Lund wrote the plan in May, {she} <said>.',
    ['1 Ana Vale', '1 Ana Vale'],
    { people: ['Ana Vale/f', 'Ivo Lund/m'] },
  ],
  [
    '{Ana Vale} <said> so. {She further} <said> more.',
    ['1 Ana Vale', '1 Ana Vale'],
    { people: ['Ana Vale/f'] },
  ],
  [
    '{Ana Vale} <said> so. {The Kenyan official} <added> more.',
    ['1 Ana Vale', '1 Ana Vale'],
    { people: ['Ana Vale'] },
  ],
  [
    'Mayor Ana Vale met Mayor Ivo Lund. {Both mayors} <agreed>.',
    ['1 Ana Vale + Ivo Lund'],
    { people: ['Ana Vale', 'Ivo Lund'], roles: ['Ana Vale: Mayor', 'Ivo Lund: Mayor Ivo: Mayor'] },
  ],
  ['{Both} <encouraged> him.', ['1 unknown']],
  [
    '{A clerk} <said> so. {A guard} <disagreed>. {Both} <left>.',
    ['1 unnamed-person 1', '2 unnamed-person 1', '3 unnamed-group 2'],
  ],
  [
    '{A diplomat} <said> so. {A second diplomat} <disagreed>. {The first diplomat} <insisted>.',
    ['1 unnamed-person 1', '2 unnamed-person 1', '1 unnamed-person 1'],
  ],
  ['{A clerk} <said> so. {The 61-year-old} <added> more.', ['1 unnamed-person 1', '1 unnamed-person 1']],
  ['{A source} <said> so. {The party} <argues>.', ['1 unnamed-person 1', '2 organization']],
  ['The guards were late. {They} <said> so.', ['1 unnamed-group 2-']],
  ['The Harbour Board met. {It} <said> no.', ['1 organization'], { organizations: ['Harbour Board'] }],
  ['{Half a dozen diplomats and more than two dozen officials} <said> so.', ['1 unnamed-group 31-']],
  ['{A trio of former directors} <said> so.', ['1 unnamed-group 3']],
  ['{One of Ms. Odell’s advisers} <said> so.', ['1 unnamed-person 1']],
  ['{Eight of 10 voters} <said> so. {Another 19 percent} <disagreed>.', ['1 collective', '2 collective']],
  ['{The ‘Torvik’ captain} <said> so. Ana Vale left.', ['1 unknown'], { people: ['Ana Vale'] }],
  ['Two officials, {which} <claims> much, left.', ['1 unknown']],
];

describe('sources that are anonymous, and those that are not', () => {
  it.each(rows)('%s', (marked, expected, known) => {
    expect(sourceLines(marked, known)).toEqual(expected);
  });
});
