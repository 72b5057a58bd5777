import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layerOf } from '../../support/layers.ts';
import { anyText } from '../../support/texts.ts';

const namesIn = (text: string) =>
  layerOf(text, 'names').map(name => `${name.type} ${text.slice(name.start, name.end)}`);

describe('people', () => {
  it.each([
    ['titles stay out', 'Interior Minister Wanjiru Kamau resigned.', 'person Wanjiru Kamau'],
    ['honorifics stay out', 'He thanked Ms. Solberg twice.', 'person Solberg'],
    ['a possessive stays out', 'They saw Rajesh Banerjee’s house.', 'person Rajesh Banerjee'],
    ['initials and Jr. stay in', 'They met Joseph B. Miller Jr. there.', 'person Joseph B. Miller Jr.'],
    ['particles stay in', 'They met Pieter van der Berg there.', 'person Pieter van der Berg'],
    ['a lone surname keeps its particle', 'The vote pleased bin Rashid greatly.', 'person bin Rashid'],
    ['hyphens stay in', 'They met Kwon Ji-young there.', 'person Kwon Ji-young'],
    ['an Arabic article stays in', 'They met Bassem al-Haddad there.', 'person Bassem al-Haddad'],
    ['apostrophes stay in', 'They met Siobhan O’Brien there.', 'person Siobhan O’Brien'],
    ['accents', 'They met Jürgen Müller there.', 'person Jürgen Müller'],
    ['West Africa', '“We won,” said Ngozi Okafor.', 'person Ngozi Okafor'],
    ['East Asia', 'Engineer Hiroshi Tanaka agreed.', 'person Hiroshi Tanaka'],
    ['South Asia', 'Farmers met Lakshmi Narayanan there.', 'person Lakshmi Narayanan'],
    ['Latin America', 'They met Guadalupe Hernández there.', 'person Guadalupe Hernández'],
    ['Oceania', 'They met Mele Tupou, 34, there.', 'person Mele Tupou'],
    ['an age behind the name', 'Zorvik Blenn, 42, was hurt.', 'person Zorvik Blenn'],
    ['within an administration', 'The Okafor administration agreed.', 'person Okafor'],
    ['a town’s name that is a surname here', 'Ana Paris spoke. “No,” Paris said.', 'person Paris'],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toContain(expected);
  });

  it('a surname known from its full name is found at the start of a sentence', () => {
    expect(namesIn('They met Wanjiru Kamau there. Kamau left early.')).toEqual([
      'person Wanjiru Kamau',
      'person Kamau',
    ]);
  });

  it('a headline’s names are those that the article holds', () => {
    const text =
      'Kamau Wins Long Fight Over New Bridge Tax\n\nMayor Wanjiru Kamau won on Friday, officials said here after a vote.';
    expect(namesIn(text)).toEqual(['person Kamau', 'person Wanjiru Kamau']);
  });
});

describe('places', () => {
  it.each([
    ['countries as modifiers', 'US officials left.', 'place US'],
    ['abbreviated countries', 'They left the U.S. on Friday.', 'place U.S.'],
    ['of several words', 'They left Trinidad and Tobago on Friday.', 'place Trinidad and Tobago'],
    ['cut off at a hyphen', 'A London-based firm closed.', 'place London'],
    ['joined by a hyphen', 'The US-China talks ended.', 'place China'],
    ['in party tags', 'Rep. Ana Ruiz (D-N.Y.) left.', 'place N.Y.'],
    ['in party tags without brackets', 'Ana Ruiz, R-Texas, left.', 'place Texas'],
    ['a dateline', 'NAIROBI, Kenya (AP) — Rain fell on the city all day.', 'place NAIROBI'],
    ['after “the village of”', 'The village of Ombeko flooded.', 'place Ombeko'],
    ['water', 'They crossed Lake Ombeko by boat.', 'place Lake Ombeko'],
    ['facilities', 'They met at Rosewood Palace on Friday.', 'place Rosewood Palace'],
    ['addresses', 'It stood at 12 West 9th Street, police said.', 'place 12 West 9th Street'],
    ['a city before its state', 'They left New York, N.Y., on Friday.', 'place N.Y.'],
    ['a country before a title', 'They met Iraq Prime Minister Bassem Haddad.', 'place Iraq'],
    [
      'a building that bears an institution’s name',
      'Reporters sat in the White House briefing room.',
      'place White House',
    ],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toContain(expected);
  });
});

describe('organizations', () => {
  it.each([
    [
      'ministries with their complement',
      'The Ministry of Health and Sport agreed.',
      'organization Ministry of Health and Sport',
    ],
    [
      'councils on something',
      'The Council on Rural Affairs agreed.',
      'organization Council on Rural Affairs',
    ],
    ['companies', 'Shares of Ombeko Motors Inc. fell.', 'organization Ombeko Motors Inc.'],
    ['joined by &', 'Lawyers at Ruiz & Bauer LLP left.', 'organization Ruiz & Bauer LLP'],
    ['institutions that act', 'The White House said no.', 'organization White House'],
    [
      'their parts',
      'A White House National Security Council spokesman left.',
      'organization White House National Security Council',
    ],
    ['embassies', 'The Peruvian Embassy in Lagos closed.', 'organization Peruvian Embassy'],
    ['newspapers', 'He told The Ombeko Times about it.', 'organization Ombeko Times'],
    ['administrations', 'The Okafor administration agreed.', 'organization Okafor administration'],
    ['acronyms of long forms', 'The Ombeko Football League met. The OFL agreed.', 'organization OFL'],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toContain(expected);
  });

  it.each([
    ['a newspaper’s city is no place', 'He told The New York Times about it.', 'place New York'],
    ['a fund’s country is no place', 'The Kenya Relief Fund closed.', 'place Kenya'],
  ])('%s', (_, text, wrong) => {
    expect(namesIn(text)).not.toContain(wrong);
  });
});

describe('must stay empty', () => {
  it.each([
    'The police said no.',
    'Russian officials and European leaders met on Tuesday in March.',
    'I told him that he should go.',
    'The Prime Minister and the Foreign Minister left.',
    'Christmas is near, and the Bible is old.',
    'It cost US$5 million.',
    '42 per cent of all people agreed.',
    'Democrats and Republicans agreed.',
    'However, nobody came.',
    '',
  ])('%s', text => {
    expect(namesIn(text)).toEqual([]);
  });
});

it('any text: names lie within it, in order, with words in them', () => {
  fc.assert(
    fc.property(anyText, text => {
      const names = layerOf(text, 'names');
      for (const name of names) {
        expect(name.start).toBeGreaterThanOrEqual(0);
        expect(name.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(name.start, name.end).trim().length).toBe(name.end - name.start);
        expect(name.confidence).toBeGreaterThan(0);
        expect(name.confidence).toBeLessThanOrEqual(1);
      }
      expect(names.map(name => name.start)).toEqual([...names.map(name => name.start)].sort((a, b) => a - b));
    }),
    { numRuns: 200 },
  );
});
