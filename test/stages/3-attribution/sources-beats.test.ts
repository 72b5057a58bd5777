import { describe, expect, it } from 'vitest';
import { type Known, sourceLines } from './marked-article.ts';

type Row = [marked: string, expected: readonly string[], known?: Known];
const rows: readonly Row[] = [
  ['{A government spokesman who asked not to be named} <said> the talks had failed.', ['1 spokesperson 1']],
  [
    '{Prosecutors} <allege> that he lied. {The prosecution} <said> so too.',
    ['1 unnamed-group 2-', '2 organization'],
  ],
  [
    '{The High Court} <ruled> on it. {The court} <said> it was late.',
    ['1 organization', '1 organization'],
    { organizations: ['High Court'] },
  ],
  [
    '{Judge Ana Vale} <said> no. {The judge} <added> that it rained.',
    ['1 Ana Vale', '1 Ana Vale'],
    { people: ['Ana Vale/f'], roles: ['Ana Vale: Judge'] },
  ],
  [
    '{The defendant’s lawyer} <said> no. {The lawyer} <added> that it rained.',
    ['1 unnamed-person 1', '1 unnamed-person 1'],
  ],
  [
    '{His lawyer} <said> no. {His lawyer} <added> that it rained.',
    ['1 unnamed-person 1', '1 unnamed-person 1'],
  ],
  ['{A lawyer for the family, Ivo Lund,} <said> no.', ['1 Ivo Lund'], { people: ['Ivo Lund'] }],
  ['{Lawyers for Brodd} <said> no.', ['1 unnamed-group 2-'], { people: ['Per Brodd/Brodd'] }],
  [
    '{Shares analyst Per Brodd of Nordbank} <said> no.',
    ['1 Per Brodd'],
    { people: ['Per Brodd'], organizations: ['Nordbank'] },
  ],
  [
    '{Analysts at Nordbank} <expect> a rise. {Analysts} <said> so.',
    ['1 unnamed-group 2-', '2 collective'],
    { organizations: ['Nordbank'] },
  ],
  [
    '{Researchers from the University of Torvik} <found> a gene. {The researchers} <said> so. {The team} <added> more.',
    ['1 unnamed-group 2-', '1 unnamed-group 2-', '2 organization'],
    { organizations: ['University of Torvik'] },
  ],
  [
    '{A study published in Marine Letters} <found> a gene. {The study} <said> so.',
    ['1 document', '1 document'],
  ],
  [
    '{Lead author Ana Vale} <said> so. {The study’s author} <added> more.',
    ['1 Ana Vale', '1 Ana Vale'],
    { people: ['Ana Vale'], roles: ['Ana Vale: author'] },
  ],
  ['{Ana Vale, 43, a nurse} <said> so.', ['1 Ana Vale'], { people: ['Ana Vale'] }],
  [
    '{Coach Ana Vale} <said> so. {The coach} <added> more.',
    ['1 Ana Vale', '1 Ana Vale'],
    { people: ['Ana Vale'], roles: ['Ana Vale: Coach'] },
  ],
  ['{Rescuers} <said> so. {Rescue workers} <found> more.', ['1 unnamed-group 2-', '2 unnamed-group 2-']],
  [
    '{One witness} <said> so. {Another} <saw> more. {A third} <agreed>.',
    ['1 unnamed-person 1', '2 unnamed-person 1', '3 unnamed-person 1'],
  ],
  ['{One} <said> so. {Others} <disagreed>.', ['1 unnamed-person 1', '2 collective']],
  ['{The man} <said> so. {The woman} <disagreed>.', ['1 unnamed-person 1', '2 unnamed-person 1']],
  ['{A woman} <said> so. {She} <added> more.', ['1 unnamed-person 1', '1 unnamed-person 1']],
  ['{A woman} <said> so. {He} <added> more.', ['1 unnamed-person 1', '2 unknown']],
  [
    '{Foreign Ministry spokeswoman Ana Vale} <said> so. {The spokeswoman} <added> more. {The ministry} <said> nothing.',
    ['1 Ana Vale', '1 Ana Vale', '2 organization'],
    { people: ['Ana Vale'], organizations: ['Foreign Ministry'], roles: ['Ana Vale: spokeswoman'] },
  ],
  [
    '{Moscow} <said> no. {The Kremlin} <agreed>. {Russia’s Defence Ministry} <added> more.',
    ['1 organization', '2 organization', '3 organization'],
    { places: ['Moscow', 'Russia'], organizations: ['Kremlin', 'Defence Ministry'] },
  ],
  [
    '{Local media} <reported> it. {State television} <said> so. {State-run agency Nordpress} <said> more.',
    ['1 collective', '2 organization', '3 organization'],
    { organizations: ['Nordpress'] },
  ],
  ['{A tweet from the club} <said> so. {The post} <was> deleted.', ['1 document', '2 document']],
  [
    '{Sources close to the deal} <said> so. {A source with knowledge of the talks} <added> more. {The source} <said> it again.',
    ['1 unnamed-group 2-', '2 unnamed-person 1', '2 unnamed-person 1'],
  ],
  [
    '{Two people familiar with the matter} <said> so. {The people} <asked> for secrecy. {One of the people} <said> more.',
    ['1 unnamed-group 2', '1 unnamed-group 2', '2 unnamed-person 1'],
  ],
  [
    '{A person familiar with the matter} <said> so. {The person} <added> more.',
    ['1 unnamed-person 1', '1 unnamed-person 1'],
  ],
  ['{Someone at the mill} <said> so.', ['1 unnamed-person 1']],
  ['{Everyone in the village} <said> so.', ['1 collective']],
  [
    '{Residents of Torvik} <said> so. {Residents} <added> more.',
    ['1 unnamed-group 2-', '2 unnamed-group 2-'],
    { places: ['Torvik'] },
  ],
  ['{The opposition} <said> so. {Opposition MPs} <agreed>.', ['1 organization', '2 collective']],
  [
    '{Labour} <said> so. {The Tories} <agreed>.',
    ['1 organization', '2 collective'],
    { organizations: ['Labour'] },
  ],
  ['{The United States and Norway} <said> so.', ['1 organization'], { places: ['United States', 'Norway'] }],
  ['{US officials} <said> so.', ['1 unnamed-group 2-'], { places: ['US'] }],
  [
    '{U.S. Treasury Secretary Ana Vale} <said> so.',
    ['1 Ana Vale'],
    { people: ['Ana Vale'], places: ['U.S.'] },
  ],
  [
    '{Mr Brodd’s widow, Ana Vale,} <said> so. {She} <added> more.',
    ['1 Ana Vale', '1 Ana Vale'],
    { people: ['Per Brodd/Brodd', 'Ana Vale'] },
  ],
  [
    '{Ana Vale’s mother} <said> so. {She} <added> more.',
    ['1 unnamed-person 1', '1 unnamed-person 1'],
    { people: ['Ana Vale'] },
  ],
  ['{The 19-year-old’s family} <said> so.', ['1 unnamed-group 2-']],
  [
    '{Nordfisk chief executive Ana Vale} <said> so. {The CEO} <added> more. {Nordfisk} <declined> comment.',
    ['1 Ana Vale', '1 Ana Vale', '2 organization'],
    { people: ['Ana Vale'], organizations: ['Nordfisk'], roles: ['Ana Vale: chief executive'] },
  ],
  [
    '{Brodd’s office} <said> so. {The office} <added> more.',
    ['1 organization', '1 organization'],
    { people: ['Per Brodd/Brodd'] },
  ],
  [
    '{Officials in Torvik} <said> so. {The officials} <added> more.',
    ['1 unnamed-group 2-', '1 unnamed-group 2-'],
    { places: ['Torvik'] },
  ],
  ['{The two officials} <said> so.', ['1 unnamed-group 2']],
  ['{Two officials} <said> so. {Both} <added> more.', ['1 unnamed-group 2', '1 unnamed-group 2']],
  [
    '{Two officials} <said> so. {Both officials} <added> more. {One} <left>.',
    ['1 unnamed-group 2', '1 unnamed-group 2', '2 unnamed-person 1'],
  ],
  [
    '{The indictment} <says> so. {Court documents} <show> more. {Police records} <show> it.',
    ['1 document', '2 document', '3 document'],
  ],
  ['{An article in The Record} <said> so.', ['1 document']],
  [
    '{Fire chief Ivo Lund} <said> so. {The fire department} <added> more. {Firefighters} <said> it.',
    ['1 Ivo Lund', '2 organization', '3 unnamed-group 2-'],
    { people: ['Ivo Lund'], roles: ['Ivo Lund: Fire chief: chief'] },
  ],
  ['{Brodd, of Torvik,} <said> so.', ['1 Per Brodd'], { people: ['Per Brodd/Brodd'], places: ['Torvik'] }],
  ['{Brodd and three other players} <said> so.', ['1 Per Brodd'], { people: ['Per Brodd/Brodd'] }],
  [
    '{Dr Ana Vale from the Torvik Institute, who led the dig with Ivo Lund,} <said> so.',
    ['1 Ana Vale'],
    { people: ['Ana Vale', 'Ivo Lund'], organizations: ['Torvik Institute'] },
  ],
  ['{Ana Vale (Labour)} <said> so.', ['1 Ana Vale'], { people: ['Ana Vale'], organizations: ['Labour'] }],
  ['{Ana Vale and colleagues at the Torvik Institute} <said> so.', ['1 Ana Vale'], { people: ['Ana Vale'] }],
  ['{a team led by Ana Vale} <said> so.', ['1 organization'], { people: ['Ana Vale'] }],
  [
    '{Students} <said> so. {Some students} <disagreed>. {Many of the students} <left>.',
    ['1 collective', '2 collective', '3 collective'],
  ],
  [
    '{The victim’s brother, who did not want to be named,} <said> so. {The brother} <added> more.',
    ['1 unnamed-person 1', '1 unnamed-person 1'],
  ],
  [
    '{Sources} <told> the paper so. It rained. {The sources} <added> more. {Three sources} <said> it.',
    ['1 unnamed-group 2-', '1 unnamed-group 2-', '2 unnamed-group 3'],
  ],
  [
    '{A spokesman} <said> so. {He} <added> more. {The spokesman} <said> it.',
    ['1 spokesperson 1', '1 spokesperson 1', '1 spokesperson 1'],
  ],
  ['{A representative for Vale} <declined> to comment.', ['1 spokesperson 1'], { people: ['Ana Vale/Vale'] }],
  ['{Representatives of the band} <declined> to comment.', ['1 spokesperson 2-']],
  [
    '{Experts} <say> so. {Some experts} <disagree>. {One expert} <left>.',
    ['1 collective', '2 collective', '3 unnamed-person 1'],
  ],
  ['{Scientists} <say> so.', ['1 collective']],
  ['{Doctors} <say> so.', ['1 unnamed-group 2-']],
  ['{Activists} <say> so. {The activists} <added> more.', ['1 collective', '1 collective']],
  ['{Indian and Chinese officials} <say> so.', ['1 unnamed-group 2-']],
  ['{European leaders} <say> so.', ['1 collective']],
  ['{This newspaper} <believes> so.', ['1 organization']],
  [
    '{The Army} <said> so. {The military} <added> more.',
    ['1 organization', '2 organization'],
    { organizations: ['Army'] },
  ],
  ['{Hospital staff} <said> so. {Staff} <added> more.', ['1 unnamed-group 2-', '2 unnamed-group 2-']],
  ['{The couple} <said> so.', ['1 unnamed-group 2']],
  ['{The pair} <said> so. Ana Vale left.', ['1 unnamed-group 2'], { people: ['Ana Vale'] }],
  ['{The families of the victims} <said> so.', ['1 unnamed-group 2-']],
  [
    '{Per Brodd} <said> so. {Olav Moe} <disagreed>. {He} <added> more.',
    ['1 Per Brodd', '2 Olav Moe', '2 Olav Moe'],
    { people: ['Per Brodd', 'Olav Moe'] },
  ],
  [
    '{Per Brodd} <said> Olav Moe was late. {He} <added> more.',
    ['1 Per Brodd', '1 Per Brodd'],
    { people: ['Per Brodd', 'Olav Moe'] },
  ],
  [
    '{Per Brodd} <told> Olav Moe so. Moe left. {He} <added> more.',
    ['1 Per Brodd', '2 Olav Moe'],
    { people: ['Per Brodd', 'Olav Moe/Moe'] },
  ],
  ['By Ana Vale\n\nThis, {I} <predict>, will end.', ['1 Ana Vale'], { people: ['Ana Vale'] }],
  ['Warning of rain, {Ana Vale} <said> so.', ['1 Ana Vale'], { people: ['Ana Vale'] }],
  [
    '<-Warning> of rain, {Ana Vale} <closed> the pier.',
    ['1 Ana Vale', '1 Ana Vale'],
    { people: ['Ana Vale'] },
  ],
  ['{She and another reporter} <waited>.', ['1 unknown']],
  [
    'Ana Vale of Torvik and Per Brodd of Sund met. {The Sund senator} <left>.',
    ['1 Per Brodd'],
    {
      places: ['Torvik', 'Sund'],
      people: ['Ana Vale', 'Per Brodd'],
      roles: ['Ana Vale: Ana Vale: senator', 'Per Brodd: Per Brodd: senator'],
    },
  ],
  [
    '{Ana Vale, the former secretary of state,} <left>. Per Brodd stayed. {The former secretary of state} <wept>.',
    ['1 Ana Vale', '1 Ana Vale'],
    { people: ['Ana Vale', 'Per Brodd'], roles: ['Ana Vale: former secretary of state: secretary of state'] },
  ],
  ['{The senator} <left>.', ['1 unknown']],
  ['{A small group of anglers} <left>.', ['1 unnamed-group 2-']],
  ['{Harbour Insider} <reported> it.', ['1 organization']],
  ['{None of the anglers} <left>.', ['1 collective']],
];
describe('sources on every beat', () => {
  it.each(rows)('%s', (marked, expected, known) => {
    expect(sourceLines(marked, known)).toEqual(expected);
  });
});
