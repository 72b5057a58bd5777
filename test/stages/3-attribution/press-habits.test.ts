import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';

/** `mention | cue | kind, people, * where anonymous | content + content` of each attribution. */
function read(text: string): string[] {
  const { attributions, sources, people } = extract(text);
  const named = new Map(people.map(({ id, name }) => [id, name]));
  return attributions.map(({ mention, cue, content, source }) => {
    const { kind, people: ids, anonymous } = sources.find(({ id }) => id === source)!;
    const who = [kind, ...ids.map(id => named.get(id))].join(' ') + (anonymous ? '*' : '');
    const said = content.map(span => span.text).join(' + ');
    return [mention?.text ?? '-', cue?.text ?? '-', who, said].join(' | ');
  });
}

const body = '\n\nThe ferry was built in 1998.';

describe('habits of newspapers', () => {
  it.each([
    [
      'a report that closes a headline',
      `Ferry unsafe for lorries: report${body}`,
      ['report | : | document | Ferry unsafe for lorries'],
    ],
    [
      'the police that close it',
      `Two held over ferry blast: Police${body}`,
      ['Police | : | organization | Two held over ferry blast'],
    ],
    [
      'a minister behind a dash',
      `Ferry to sail on Monday – Minister Addo${body}`,
      ['Minister Addo | – | named-person Addo | Ferry to sail on Monday'],
    ],
    [
      'a name behind a hyphen',
      `Ferry will sail again - Asante\n\nKofi Asante runs the port.`,
      ['Asante | - | named-person Kofi Asante | Ferry will sail again'],
    ],
    ['a headline of two parts', `How the ferry was built – part two${body}`, []],
    [
      'questions and answers',
      'Interview with Lena Marsh, head of the port\n\nQ: When did it leak?\n\nA: It leaked on Monday. I was there.\n\nQ: Who paid?\n\nA: We all did.',
      [
        'A | : | named-person Lena Marsh | It leaked on Monday. I was there.',
        'A | : | named-person Lena Marsh | We all did.',
      ],
    ],
    [
      'names before answers without marks',
      'We met Lena Marsh at the port.\n\nLena Marsh: It leaked on Monday morning. We shut it at once.',
      ['Lena Marsh | : | named-person Lena Marsh | It leaked on Monday morning. We shut it at once.'],
    ],
    ['a label is no speaker', 'Lena Marsh runs the port.\n\nVenue: the old customs house by the port.', []],
    [
      'a verb that looks like an adjective',
      'The complainant alleged that the mate was asleep.',
      ['The complainant | alleged | unnamed-person* | that the mate was asleep'],
    ],
    ['an alleged thief is none', 'The alleged thief and the alleged mate left the ferry.', []],
    [
      'a court that held',
      'Justice Inda Okwo held that the ferry was lawful.',
      ['Justice Inda Okwo | held | named-person Inda Okwo | that the ferry was lawful'],
    ],
    ['an office that was held', 'He held that position for years.', []],
    [
      'as per',
      'As per the report, the mate was asleep.',
      ['the report | As per | document | the mate was asleep'],
    ],
    ['as per usual', 'As per usual, the mate was asleep.', []],
    [
      'nobody behind reportedly',
      'The mate reportedly left the ferry in tears.',
      ['- | reportedly | unknown | The mate + left the ferry in tears'],
    ],
    [
      'quoted by a paper as saying',
      'Port minister Okello Baraza was quoted by the Daily Quill as saying the ferry would sail.',
      ['Port minister Okello Baraza | was quoted | named-person Okello Baraza | the ferry would sail'],
    ],
    [
      'a clause before a trailing source',
      'The company expects sales to fall by a tenth this year, it said.',
      ['it | said | organization | The company expects sales to fall by a tenth this year'],
    ],
    [
      'according to, without a comma',
      'According to Coetzee the ferry has ninety seats.',
      ['Coetzee | According to | named-person Coetzee | the ferry has ninety seats'],
    ],
    [
      'people taken for a verb',
      'The sale could be announced on Monday, according to people briefed on the talks.',
      ['people briefed on the talks | according to | unnamed-group* | The sale could be announced on Monday'],
    ],
    [
      'who talks to the press is the source, not the press',
      'A trader who spoke on condition of anonymity because he is not allowed to talk to the press said the port was dead.',
      [
        'A trader who spoke on condition of anonymity because he is not allowed to talk to the press | said | unnamed-person* | the port was dead',
      ],
    ],
    [
      'whoever is urged says nothing',
      'Residents of the old port are being urged to leave.',
      ['- | are being urged | unknown | Residents of the old port + to leave'],
    ],
    ['Said is a name', 'Karim Said lost his shop in the flood.', []],
    [
      'a verb behind a quotation',
      '“I can’t cook,” laughs Ruth Adeyemi.',
      ['Ruth Adeyemi | laughs | named-person Ruth Adeyemi | “I can’t cook,”'],
    ],
    [
      'a paragraph of quotation behind a report',
      'Ruth Adeyemi fears for the port, she said.\n\n“I have lived here for forty years and seen nothing like it.”',
      [
        'she | said | named-person Ruth Adeyemi | Ruth Adeyemi fears for the port',
        '- | - | named-person Ruth Adeyemi | “I have lived here for forty years and seen nothing like it.”',
      ],
    ],
    [
      'said and a day behind a spokesperson',
      'Ivo Brodd, a convicted smuggler, has been denied a berth, a spokesperson for the Harbour Ministry said Tuesday.',
      [
        'a spokesperson for the Harbour Ministry | said | spokesperson | Ivo Brodd, a convicted smuggler, has been denied a berth',
      ],
    ],
    [
      'a name between commas after according to',
      'According to its president, Juan Gonzalo, rum is sold for a dollar.',
      ['its president, Juan Gonzalo | According to | named-person Juan Gonzalo | rum is sold for a dollar'],
    ],
    [
      'police taken for a verb',
      'According to police in Torvik, the man had left the town.',
      ['police in Torvik | According to | organization | the man had left the town'],
    ],
    [
      'that person',
      'A source close to her said she was tired. That person said she would sail on Monday.',
      [
        'A source close to her | said | unnamed-person* | she was tired',
        'That person | said | unnamed-person* | she would sail on Monday',
      ],
    ],
    [
      'a surname is a name',
      'A tailor surnamed Chan said he first dined there in May.',
      ['A tailor surnamed Chan | said | named-person Chan | he first dined there in May'],
    ],
    [
      'an author of a book',
      'The author of a new children’s book said he had realised a dream.',
      ['The author of a new children’s book | said | unknown | he had realised a dream'],
    ],
    [
      'a title, an office and a name in a row',
      'The deputy director of the Harbour Board Ana Vale said the port was clean.',
      [
        'The deputy director of the Harbour Board Ana Vale | said | named-person Ana Vale | the port was clean',
      ],
    ],
    [
      'an aide to somebody',
      'An aide to Mayor Ana Vale said the port was clean.',
      ['An aide to Mayor Ana Vale | said | unnamed-person* | the port was clean'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['an interview refused', 'The mate declined to be interviewed.', 'The mate | declined to be interviewed'],
    [
      'details refused',
      'The mate refused to give any more details.',
      'The mate | refused to give any more details',
    ],
    [
      'calls without an answer',
      'Calls to the port authority in Torvik were not answered.',
      'the port authority in Torvik | were not answered',
    ],
    [
      'no comment from anyone',
      'There was no immediate comment from the army.',
      'the army | no immediate comment from',
    ],
  ])('a refusal: %s', (_, text, expected) => {
    const { attributions } = extract(text);
    expect(attributions.map(({ mention, cue }) => `${mention?.text} | ${cue?.text}`)).toEqual([expected]);
    expect(attributions[0]!.type).not.toBe('statement');
  });

  it.each([
    [
      'a name of her choice',
      '“They came at night,” said a farmer who asked to be called only Ilka because she feared arrest.',
      'a farmer | asked to be called only | because she feared arrest',
    ],
    [
      'no name in print',
      'A tenant who did not want her name in print said the heating had failed.',
      'A tenant | did not want her name in print | -',
    ],
    [
      'a condition that opens the sentence',
      'Under condition of anonymity, an officer said the tanks were empty.',
      'an officer | Under condition of anonymity | -',
    ],
  ])('unnamed: %s', (_, text, expected) => {
    const passages = extract(text).anonymity;
    expect(
      passages.map(({ who, cue, reason }) => [who?.text, cue.text, reason?.text ?? '-'].join(' | ')),
    ).toEqual([expected]);
  });
});
