import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleRules } from '../../../src/stages/2-mentions/roles/rules.ts';
import { roleLines, rolesIn } from '../../support/roles.ts';

/* Rows of [text, roles]; a role is written as `Surname: title = span, status relation [organisations, country]`. */
type Row = readonly [text: string, roles: readonly string[]];

const check = (rows: readonly Row[]) =>
  it.each(rows)('%s', (text, expected) => expect(roleLines(text)).toEqual(expected));

describe('titles before a name', () => {
  check([
    [
      'Norwegian Foreign Minister Jane Roe left.',
      ['Roe: Foreign Minister = Norwegian Foreign Minister, current title [NO]'],
    ],
    [
      'House Water Committee Chairman John Doe agreed.',
      ['Doe: Chairman = House Water Committee Chairman, current title [House Water Committee]'],
    ],
    [
      'Republican presidential nominee Jane Roe won.',
      ['Roe: presidential nominee = Republican presidential nominee, candidate title'],
    ],
    ['The late Senator Max Noe wrote it.', ['Noe: Senator = late Senator, late title']],
    [
      'Then-President Jane Roe and ex-finance minister John Doe met.',
      [
        'Roe: President = Then-President, former title',
        'Doe: finance minister = ex-finance minister, former title',
      ],
    ],
    ['Prime Minister-elect Jane Roe spoke.', ['Roe: Prime Minister = Prime Minister-elect, incoming title']],
    ['Acting mayor Jane Roe spoke.', ['Roe: mayor = Acting mayor, acting title']],
    ['Outgoing Chancellor Ann Poe spoke.', ['Poe: Chancellor = Outgoing Chancellor, outgoing title']],
    ['Senator the Hon. Jane Roe spoke.', ['Roe: Senator = Senator, current title']],
    ['The finance minister, Ravi Sen, said so.', ['Sen: finance minister = finance minister, current title']],
    [
      'Her senior policy adviser, John Doe, said so.',
      ['Doe: senior policy adviser = senior policy adviser, current title'],
    ],
    [
      "Mayor Roe's campaign manager John Doe said no.",
      [
        'Roe: Mayor = Mayor, current title',
        "Doe: campaign manager = Mayor Roe's campaign manager, current title",
      ],
    ],
    [
      'Example Bank spokeswoman Mei Tan declined.',
      ['Tan: spokeswoman = Example Bank spokeswoman, current title [Example Bank]'],
    ],
    [
      'A spokesman for the ministry, John Doe, said so.',
      ['Doe: spokesman = spokesman for the ministry, current title'],
    ],
    [
      'Indian External Affairs Minister Ravi Sen spoke.',
      ['Sen: External Affairs Minister = Indian External Affairs Minister, current title [IN]'],
    ],
    ['The then governor Jane Roe signed it.', ['Roe: governor = then governor, former title']],
    [
      'The Water Board (WB) chairman Jane Roe spoke.',
      ['Roe: chairman = Water Board (WB) chairman, current title'],
    ],
    [
      'The director of the Water Board (WB) Jane Roe spoke.',
      ['Roe: director = director of the Water Board, current title'],
    ],
    ['Supporters of jailed writer Jane Roe came.', ['Roe: writer = jailed writer, current title']],
    [
      'According to police spokesman John Doe, it fell.',
      ['Doe: spokesman = police spokesman, current title'],
    ],
    [
      'An assistant manager surnamed Doe was fined.',
      ['Doe: assistant manager = assistant manager, current title'],
    ],
    [
      'His Excellency President Jane Roe met Sheikh John Doe and Datuk Seri Ann Poe.',
      ['Roe: President = President, current title'],
    ],
    ['“President (Jane) Roe spoke.”', ['Roe: President = President, current title']],
    ['Maj Gen (retd) John Doe spoke.', ['Doe: Maj Gen = Maj Gen (retd), former title']],
    ['Maj Gen John Doe (retd) spoke.', ['Doe: Maj Gen = Maj Gen, former title']],
    [
      'International Trade Minister Jane Roe spoke.',
      ['Roe: International Trade Minister = International Trade Minister, current title'],
    ],
    [
      'Interior and Safety Minister Jane Roe spoke.',
      ['Roe: Interior and Safety Minister = Interior and Safety Minister, current title'],
    ],
    ['UK Labour leader Ann Poe spoke.', ['Poe: leader = UK Labour leader, current title [Labour, GB]']],
  ]);
});

describe('titles before a comma and a name', () => {
  check([
    [
      'Deputy Minister of Mines, Jane Roe said that exports grew.',
      ['Roe: Deputy Minister = Deputy Minister of Mines, current title'],
    ],
    [
      'The bank was praised by Finance Minister, Jane Roe in Lagos.',
      ['Roe: Finance Minister = Finance Minister, current title'],
    ],
    ['A former lawyer, Jane Roe joined it in May.', ['Roe: lawyer = former lawyer, former title']],
    [
      'It grew, says local archaeologist, Dr Jane Roe.',
      ['Roe: archaeologist = local archaeologist, current title'],
    ],
    [
      'It grew, said Example Bank spokesman, John Doe.',
      ['Doe: spokesman = Example Bank spokesman, current title [Example Bank]'],
    ],
    [
      'The head of the Water Board (WB), Jane Roe, spoke.',
      ['Roe: head = head of the Water Board, current title'],
    ],
    ['As its president, Jane Roe, made clear, it fell.', ['Roe: president = president, current title']],
    [
      'Ann Poe, daughter of Peru’s former president, John Doe, left.',
      ['Doe: president = Peru’s former president, former title [PE]'],
    ],
  ]);
});

describe('stacked and shared titles', () => {
  check([
    [
      'Republican hopeful Sen. Jane Roe spoke.',
      ['Roe: hopeful = Republican hopeful, candidate title', 'Roe: Sen. = Sen., current title'],
    ],
    [
      'His running mate, Gov. Jane Roe of Ohio, spoke.',
      ['Roe: running mate = running mate, candidate title', 'Roe: Gov. = Gov., current title'],
    ],
    [
      'Actor and director Jane Roe came.',
      ['Roe: Actor = Actor, current title', 'Roe: director = director, current title'],
    ],
    [
      'The singer, writer and producer Jane Roe came.',
      ['singer', 'writer', 'producer'].map(t => `Roe: ${t} = ${t}, current title`),
    ],
    [
      'Jane Roe MEP and Senator John Doe came.',
      ['Roe: MEP = MEP, current apposition', 'Doe: Senator = Senator, current title'],
    ],
    [
      'Sens. Jane Roe of Ohio and John Doe of Texas agreed.',
      ['Roe: Sen. = Sens., current title', 'Doe: Sen. = Sens., current title'],
    ],
    [
      'Conservative MPs John Doe and Ann Poe left.',
      ['Doe: MP = Conservative MPs, current title', 'Poe: MP = Conservative MPs, current title'],
    ],
    [
      'The Labour senators running for president -- Jane Roe, John Doe and Ann Poe -- left.',
      ['Roe', 'Doe', 'Poe'].map(n => `${n}: senator = Labour senators, current title [Labour]`),
    ],
    [
      'The two journalists, Jane Roe and John Doe, were held.',
      ['Roe: journalist = journalists, current title', 'Doe: journalist = journalists, current title'],
    ],
    ['One of the negotiators, Jane Roe, said so.', ['Roe: negotiator = negotiators, current title']],
    [
      'Firefighters Jane Roe, 34, and John Doe, 45, were hurt.',
      ['Roe: Firefighter = Firefighters, current title', 'Doe: Firefighter = Firefighters, current title'],
    ],
  ]);
});

describe('appositions', () => {
  check([
    [
      'Jane Roe, a former diplomat and outgoing chair of the Council of Ports, left.',
      [
        'Roe: diplomat = former diplomat, former apposition',
        'Roe: chair = outgoing chair of the Council of Ports, outgoing apposition [Council of Ports]',
      ],
    ],
    [
      'Poet Jane Roe and painter John Doe, both former White House and Port Authority officials who are members of the Council of Ports, left.',
      [
        'Roe: Poet = Poet, current title',
        'Doe: painter = painter, current title',
        'Roe: official = former White House and Port Authority officials, former apposition [White House, Port Authority]',
        'Doe: official = former White House and Port Authority officials, former apposition [White House, Port Authority]',
        'Roe: member = members of the Council of Ports, current predicate [Council of Ports]',
        'Doe: member = members of the Council of Ports, current predicate [Council of Ports]',
      ],
    ],
    [
      'Okoro, chief executive of Example Bank plc, said so.',
      ['Okoro: chief executive = chief executive of Example Bank plc, current apposition [Example Bank plc]'],
    ],
    [
      "Jane Roe, Kenya's ambassador to France, said so.",
      ["Roe: ambassador = Kenya's ambassador to France, current apposition [KE]"],
    ],
    [
      'Jane Roe, deputy secretary of state for trade, ports, and fisheries, said so.',
      [
        'Roe: deputy secretary of state = deputy secretary of state for trade, ports, and fisheries, current apposition',
      ],
    ],
    [
      'Jane Roe, a deputy mayor with long experience, said so.',
      ['Roe: deputy mayor = deputy mayor, current apposition'],
    ],
    [
      'Lars Holm, now a paid radio commentator, said so.',
      ['Holm: commentator = paid radio commentator, current apposition'],
    ],
    [
      'Jane Roe, then the governor of Ohio, signed it.',
      ['Roe: governor = governor of Ohio, former apposition'],
    ],
    ['Jane Roe, 45, a teacher, died.', ['Roe: teacher = teacher, current apposition']],
    [
      'Jane Roe (D-Ohio), the minority leader, spoke.',
      ['Roe: minority leader = minority leader, current apposition'],
    ],
    ['Jane Roe MP spoke.', ['Roe: MP = MP, current apposition']],
    [
      'Jane Roe, chairman of the club until 2012, spoke.',
      ['Roe: chairman = chairman of the club, former apposition'],
    ],
    [
      'Jane Roe, a lawyer, and her agent, John Doe, left.',
      ['Roe: lawyer = lawyer, current apposition', 'Doe: agent = agent, current title'],
    ],
    [
      'Jane Roe, former president of Peru was fined.',
      ['Roe: president = former president of Peru, former apposition [PE]'],
    ],
    ['Jane Roe, then bishop of Lagos, agreed.', ['Roe: bishop = then bishop of Lagos, former apposition']],
    [
      'Jane Roe, one of the founders of Example United, left.',
      ['Roe: founder = founders of Example United, current apposition [Example United]'],
    ],
    [
      'Jane Roe of Example Bank, a senior analyst, left.',
      ['Roe: senior analyst = senior analyst, current apposition'],
    ],
    ['Jane Roe, a Lagos-based analyst, left.', ['Roe: analyst = Lagos-based analyst, current apposition']],
    [
      'Jane Roe - the health minister - left.',
      ['Roe: health minister = health minister, current apposition'],
    ],
    [
      'Jane Roe, director (Lagos) and founder of Example Bank, left.',
      [
        'Roe: director = director, current apposition',
        'Roe: founder = founder of Example Bank, current apposition [Example Bank]',
      ],
    ],
    [
      'Jane Roe, a friend and adviser who sailed for years, left.',
      ['Roe: adviser = adviser, current apposition'],
    ],
  ]);
});

describe('complements', () => {
  check([
    [
      'Jane Roe left as chair of Example Bank last week.',
      ['Roe: chair = chair of Example Bank, former predicate [Example Bank]'],
    ],
    [
      'Jane Roe, Assistant Inspector general for roads, spoke.',
      ['Roe: Assistant Inspector general = Assistant Inspector general for roads, current apposition'],
    ],
    [
      'Kenya Ports Forum chairman John Doe left.',
      ['Doe: chairman = Kenya Ports Forum chairman, current title [Kenya Ports Forum, KE]'],
    ],
    [
      'Jane Roe, a lawyer representing Example Bank, left.',
      ['Roe: lawyer = lawyer representing Example Bank, current apposition [Example Bank]'],
    ],
    [
      'Jane Roe, an activist within the Labour movement, left.',
      ['Roe: activist = activist within the Labour movement, current apposition [Labour]'],
    ],
    [
      'Jane Roe, vice president for public affairs, left.',
      ['Roe: vice president = vice president for public affairs, current apposition'],
    ],
    [
      'Jane Roe, pastor of the First Church in Springfield, left.',
      ['Roe: pastor = pastor of the First Church in Springfield, current apposition'],
    ],
    [
      'Jane Roe, deputy head of mission at the French embassy, left.',
      ['Roe: deputy head = deputy head of mission at the French embassy, current apposition [FR]'],
    ],
    ['Jane Roe, candidate for the May election, left.', ['Roe: candidate = candidate, candidate apposition']],
    [
      'Jane Roe, the Member of Parliament for the valley, left.',
      ['Roe: Member of Parliament = Member of Parliament for the valley, current apposition'],
    ],
  ]);
});

describe('predicates', () => {
  check([
    ['In May, Jane Roe resigned as mayor.', ['Roe: mayor = mayor, former predicate']],
    ['Jane Roe was forced to resign as mayor.', ['Roe: mayor = mayor, former predicate']],
    ['Jane Roe is a lawyer.', ['Roe: lawyer = lawyer, current predicate']],
    ['Roe, who served as mayor of Lagos, left.', ['Roe: mayor = mayor of Lagos, former predicate']],
    ['John Doe was ambassador until 2013.', ['Doe: ambassador = ambassador, former predicate']],
    ['Roe has worked as a diplomat since 1999.', ['Roe: diplomat = diplomat, current predicate']],
    ['Roe stepped down as chair of the club.', ['Roe: chair = chair of the club, former predicate']],
    ['Roe will step down as chair of the club.', ['Roe: chair = chair of the club, outgoing predicate']],
    [
      'Roe will become finance director in May.',
      ['Roe: finance director = finance director, incoming predicate'],
    ],
    ['Roe was elected mayor on Sunday.', ['Roe: mayor = mayor, incoming predicate']],
    ['Roe was appointed dean in 2014.', ['Roe: dean = dean, current predicate']],
    ['Roe was dismissed on Monday as head coach.', ['Roe: head coach = head coach, former predicate']],
    [
      'They named Jane Roe as chief scientist.',
      ['Roe: chief scientist = chief scientist, incoming predicate'],
    ],
    ['They mourned the departure of Jane Roe as coach.', ['Roe: coach = coach, former predicate']],
    ['Roe will keep her title of party chairman.', ['Roe: chairman = party chairman, current predicate']],
    ['As mayor, Jane Roe built roads.', ['Roe: mayor = mayor, current predicate']],
    [
      'Jane Roe is a lawyer and a former judge.',
      ['Roe: lawyer = lawyer, current predicate', 'Roe: judge = former judge, former predicate'],
    ],
    ['Roe was one of the founders.', ['Roe: founder = founders, current predicate']],
    ['Roe began her career as a teacher.', ['Roe: teacher = teacher, former predicate']],
    [
      'They appointed Jane Roe as new chief executive effective Monday.',
      ['Roe: chief executive = new chief executive, incoming predicate'],
    ],
    ['Roe, who is also the party treasurer, left.', ['Roe: treasurer = party treasurer, current predicate']],
    [
      'Roe and Doe were the only Democrats to agree.',
      ['Roe: Democrat = Democrats, current predicate', 'Doe: Democrat = Democrats, current predicate'],
    ],
  ]);

  it('gives a pronoun its role where one person fits', () => {
    const gender = { 'Jane Roe': 'female', 'John Doe': 'male' } as const;
    const text = 'Jane Roe met John Doe. He was ambassador until 2013.';
    expect(roleLines(text, gender)).toEqual(['Doe: ambassador = ambassador, former predicate']);
  });

  it('leaves a pronoun alone where two people fit', () => {
    expect(roleLines('Jane Roe met Ann Poe. She was ambassador until 2013.')).toEqual([]);
  });
});

describe('inclusions', () => {
  check([
    [
      'Artists like Jane Roe and Ann Poe said no.',
      ['Roe: Artist = Artists, current inclusion', 'Poe: Artist = Artists, current inclusion'],
    ],
    [
      'The talks involved former navy officials, including Jane Roe, a former deputy minister.',
      [
        'Roe: official = former navy officials, former inclusion',
        'Roe: deputy minister = former deputy minister, former apposition',
      ],
    ],
    [
      'It helps senators up for election next year in the north, among them Jane Roe of Ohio and John Doe.',
      ['Roe: senator = senators, current inclusion', 'Doe: senator = senators, current inclusion'],
    ],
    [
      'The researchers, who include Dr Jane Roe and John Doe, agreed.',
      [
        'Roe: researcher = researchers, current inclusion',
        'Doe: researcher = researchers, current inclusion',
      ],
    ],
    [
      'Actors such as Jane Roe and Ann Poe came.',
      ['Roe: Actor = Actors, current inclusion', 'Poe: Actor = Actors, current inclusion'],
    ],
    [
      'Ministers, including Gen. Jane Roe, the head of the navy, and Ann Poe, came.',
      [
        'Roe: Minister = Ministers, current inclusion',
        'Poe: Minister = Ministers, current inclusion',
        'Roe: Gen. = Gen., current title',
        'Roe: head = head of the navy, current apposition',
      ],
    ],
  ]);
});

describe('credits', () => {
  check([
    [
      'The bridge on Monday. Jane Roe / AFP – Getty Images',
      ['Roe: photographer = AFP – Getty Images, current credit [AFP, Getty Images]'],
    ],
    ['Photo: Jane Roe/Reuters', ['Roe: photographer = Reuters, current credit [Reuters]']],
    ['The bridge on Monday. (EPA Photo/Jane Roe)', ['Roe: photographer = EPA, current credit']],
    [
      'By Jane Roe, Political Editor\n\nThe bridge closed on Monday and will stay so for a while, officials said.',
      ['Roe: Political Editor = Political Editor, current credit'],
    ],
  ]);
});

describe('every beat', () => {
  check([
    [
      'Speaker of the House Rep. Jane Roe met Minister of Justice Ann Poe.',
      [
        'Roe: Speaker = Speaker of the House, current title',
        'Roe: Rep. = Rep., current title',
        'Poe: Minister = Minister of Justice, current title',
      ],
    ],
    [
      'Jane Roe, a press secretary to former President John Doe, left.',
      [
        'Roe: press secretary = press secretary to former President John Doe, current apposition',
        'Doe: President = former President, former title',
      ],
    ],
    [
      'Judge Jane Roe sentenced him; defence lawyer John Doe appealed.',
      ['Roe: Judge = Judge, current title', 'Doe: defence lawyer = defence lawyer, current title'],
    ],
    ['Det. Supt. Jane Roe of Harbour Police spoke.', ['Roe: Det. Supt. = Det. Supt., current title']],
    [
      'Striker John Doe scored before coach Jane Roe left.',
      ['Doe: Striker = Striker, current title', 'Roe: coach = coach, current title'],
    ],
    [
      'Jane Roe, a marine biologist at the University of Lagos, agreed.',
      [
        'Roe: marine biologist = marine biologist at the University of Lagos, current apposition [University of Lagos]',
      ],
    ],
    [
      'University of Lagos law professor Ngozi Adu agreed.',
      ['Adu: law professor = University of Lagos law professor, current title [University of Lagos]'],
    ],
    [
      'Dr. Jane Roe, director of the Example Institute of Marine Research, agreed.',
      [
        'Roe: director = director of the Example Institute of Marine Research, current apposition [Example Institute of Marine Research]',
      ],
    ],
    [
      'Novelist Jane Roe and Archbishop Paul van Oss met Imam Max Noe.',
      [
        'Roe: Novelist = Novelist, current title',
        'van Oss: Archbishop = Archbishop, current title',
        'Noe: Imam = Imam, current title',
      ],
    ],
    [
      'Council leader Jane Roe and Cllr John Doe spoke.',
      ['Roe: leader = Council leader, current title', 'Doe: Cllr = Cllr, current title'],
    ],
    [
      'Maj. Gen. Ann Poe, commander of the Kenyan Navy, met Lt. Col. Jane Roe.',
      [
        'Poe: Maj. Gen. = Maj. Gen., current title',
        'Poe: commander = commander of the Kenyan Navy, current apposition [Kenyan Navy, KE]',
        'Roe: Lt. Col. = Lt. Col., current title',
      ],
    ],
    [
      'Example Times columnist Jane Roe asked Taoiseach John Doe.',
      [
        'Roe: columnist = Example Times columnist, current title [Example Times]',
        'Doe: Taoiseach = Taoiseach, current title',
      ],
    ],
    [
      'Example Bank CEO Amina Okoro and head of research Mei Tan left.',
      [
        'Okoro: CEO = Example Bank CEO, current title [Example Bank]',
        'Tan: head = head of research, current title',
      ],
    ],
  ]);
});

describe('rules', () => {
  it.each(Object.entries(roleRules))('%s fires in its example', (rule, { example, confidence }) => {
    expect(rolesIn(example)).toContainEqual(expect.objectContaining({ by: `rule:${rule}`, confidence }));
  });
});

describe('no role', () => {
  it.each([
    'Mr. Doe met Mrs. Roe and Dr. Ann Poe.',
    "Roe's daughter, Ann Poe, and her husband, John Doe, came.",
    'Jane Roe (D-Ohio) and John Doe, Republican of Texas, spoke.',
    'Republican Jane Roe and Democrat John Doe agreed.',
    'He was thanked by officials Roe has met.',
    'After years as a judge, Jane Roe left.',
    'They met Max Noe, the son of the late senator, John Doe and others.',
    'Asked about the mayor of Lagos, Jane Roe said nothing.',
    'He learned from the model, Roe, and left.',
    'Jane Roe and her partner, John Doe, came.',
    'Jane Roe (DC) agreed.',
    'They hurt fighters and also bystanders, including Jane Roe.',
    'Jane Roe, John Doe, senior officials as well as friends came.',
    'The mayor spoke. Jane Roe listened.',
    'The mayor, Roe said, was late.',
    'In Roe, the mayor found a friend.',
    'Jane Roe, the judge said, had lied.',
    'Jane Roe and the governor of Ohio disagreed.',
    'Jane Roe told the judge that she was sorry.',
    'Jane Roe is not a lawyer.',
    'Officials said it felt like Roe had won.',
    'Artists who paint like Jane Roe are few.',
    'Jane Roe is the best coach in the world.',
    'If Jane Roe is elected mayor, rents may fall.',
    'Jane Roe ran for mayor.',
    'Jane Roe hired a friend as coach.',
    'Jane Roe, whose father was mayor of Lagos, left.',
    'Gunman John Doe shot survivor Ann Poe.',
    'Some leaders say that people such as Jane Roe are lucky.',
    "The mayor's office called Jane Roe.",
    'The president told Jane Roe.',
    'Mayor and Mrs. Doe came.',
    'Jane Roe and other officials left.',
    'Jane Roe, the daughter of a former mayor, left.',
    '',
  ])('%s', text => expect(roleLines(text)).toEqual([]));
});

describe('any text', () => {
  const words =
    'Jane Roe,John Doe,Mayor,Sens.,the,a,former,of,and,as,was,who,including,,,.,—,(,),’s,/,Ohio,editor,president-elect'.split(
      ',',
    );
  it('gives spans within the text, known people and ids in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, ',', '\n\n'), { maxLength: 60 }), parts => {
        const text = parts.join(' ');
        const roles = rolesIn(text);
        roles.forEach((role, i) => {
          expect(role.id).toBe(`role-${i + 1}`);
          expect(role.start).toBeLessThan(role.end);
          expect(text.slice(role.start, role.end).trim()).toBe(text.slice(role.start, role.end));
          expect(role.title).not.toBe('');
          expect(role.by).toMatch(/^rule:[a-z-]+$/);
          expect(role.confidence).toBeGreaterThan(0);
        });
      }),
      { numRuns: 60 },
    );
  });
});
