import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeDescriptionEntries } from '../../../src/lexicon/name-words.ts';
import type { Name } from '../../../src/model/mentions.ts';
import names from '../../../src/stages/2-mentions/names/index.ts';
import { articleOf, layersUpTo } from '../../support/layers.ts';
import { root } from '../../support/source-files.ts';
import { anyText } from '../../support/texts.ts';

const model = readFileSync(`${root}pipelines/news/names.model`);
const run = names.prepare({ options: {}, model });

function learned(text: string): readonly Name[] {
  const { tokens, sentences } = layersUpTo(text, 'sentences');
  return run({ article: articleOf(text), tokens: tokens!, sentences: sentences! });
}

const namesIn = (text: string) =>
  learned(text).map(name => `${name.type} ${text.slice(name.start, name.end)}`);

describe('people', () => {
  it.each([
    ['titles stay out', 'Interior Minister Wanjiru Kamau resigned on Monday.', 'Wanjiru Kamau'],
    ['stacked titles', 'Senate Budget Committee Chairman Joel Harwick agreed.', 'Joel Harwick'],
    ['ranks with a hyphen', 'Police detained Major-General Nikola Petrov on Friday.', 'Nikola Petrov'],
    ['honorifics stay out', 'The court heard Ms. Solberg twice.', 'Solberg'],
    ['a possessive stays out', 'They searched Rajesh Banerjee’s house.', 'Rajesh Banerjee'],
    ['initials and Jr. stay in', 'They met Joseph B. Miller Jr. there.', 'Joseph B. Miller Jr.'],
    ['particles stay in', 'They met Pieter van der Berg there.', 'Pieter van der Berg'],
    ['hyphens stay in', 'They met Kwon Ji-young there.', 'Kwon Ji-young'],
    ['an Arabic article stays in', 'They met Bassem al-Haddad there.', 'Bassem al-Haddad'],
    ['apostrophes stay in', 'They met Siobhan O’Brien there.', 'Siobhan O’Brien'],
    ['East Africa', '“We won,” said Achieng Otieno, a farmer.', 'Achieng Otieno'],
    ['West Africa', '“We won,” said Ngozi Okafor, a farmer.', 'Ngozi Okafor'],
    ['East Asia', 'Engineer Hiroshi Tanaka told reporters so.', 'Hiroshi Tanaka'],
    ['South Asia', 'Farmers met Lakshmi Narayanan there.', 'Lakshmi Narayanan'],
    ['South-East Asia', 'Farmers met Nguyen Thi Hoa there.', 'Nguyen Thi Hoa'],
    ['Central Asia', 'They thanked Gulnara Sadykova for it.', 'Gulnara Sadykova'],
    ['Latin America', 'They met Guadalupe Hernández there.', 'Guadalupe Hernández'],
    ['Eastern Europe', 'They met Oleksandr Kovalchuk there.', 'Oleksandr Kovalchuk'],
    ['North Africa', 'Farmers met Rachid Benali there.', 'Rachid Benali'],
    ['the Middle East', 'They thanked Shirin Farrokhzad for it.', 'Shirin Farrokhzad'],
    ['Southern Africa', '“We won,” said Thandiwe Nkosi, a farmer.', 'Thandiwe Nkosi'],
    ['the Nordic countries', 'They met Sigrid Halvorsen there.', 'Sigrid Halvorsen'],
    ['the Caribbean', 'Farmers met Marlon Baptiste there.', 'Marlon Baptiste'],
    ['a surname first', 'President Moon Jin-ho told reporters so.', 'Moon Jin-ho'],
    ['Oceania', 'They met Mele Tupou, 34, there.', 'Mele Tupou'],
    ['a name of no list', 'They met Zorvik Blenn, 42, in the yard.', 'Zorvik Blenn'],
    ['within an administration', 'The Okafor administration agreed.', 'Okafor'],
    ['before a government', 'Ngozi Okafor spoke. The Okafor government agreed.', 'Okafor'],
    [
      'in an administration, surname first',
      'President Moon Jin-ho left. The Moon administration agreed.',
      'Moon',
    ],
    ['an elected one’s title stays out', 'President-elect Ana Ruiz spoke on Monday.', 'Ana Ruiz'],
    ['again in its own letters', 'Mayor Lin Mei-hua (林美華) said so.', '林美華'],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toContain(`person ${expected}`);
  });
});

describe('texts without capitals', () => {
  const text = 'in nairobi, minister ngozi okafor met joel harwick of kenya. later harwick left.';

  it.each([
    ['first names and what follows them', 'person ngozi okafor'],
    ['a surname that stands alone', 'person harwick'],
    ['listed towns', 'place nairobi'],
    ['listed countries', 'place kenya'],
  ])('still hold %s', (_, expected) => {
    expect(namesIn(text)).toContain(expected);
  });

  it.each([
    ['small words', 'it was as it is, and so were they'],
    ['ordinary words', 'farmers sold apples at the market all day'],
    ['titles', 'the president met the prime minister and a judge'],
  ])('take no %s for names', (_, words) => {
    expect(namesIn(words)).toEqual([]);
  });

  it('one capital in a few words is enough to trust it', () => {
    expect(namesIn('We met joel harwick in Nairobi.')).toEqual(['place Nairobi']);
  });
});

describe('places and organisations', () => {
  it.each([
    ['an article stays out', 'She lives in the United States now.', 'place United States'],
    ['a country of two words', 'He left El Salvador on Friday.', 'place El Salvador'],
    ['a dateline', 'LAGOS, Nigeria — Rain fell on Monday.', 'place LAGOS'],
    ['an address', 'It burned at 12 Zandar Street on Friday.', 'place 12 Zandar Street'],
    ['a party tag', 'Sen. Joel Harwick (D-N.Y.) agreed.', 'place N.Y.'],
    ['a town of no list', 'The storm hit the town of Vellmark on Friday.', 'place Vellmark'],
    ['an administration', 'The Okafor administration agreed.', 'organization Okafor administration'],
    ['a company', 'Shares of Brandt Holdings Inc. fell on Monday.', 'organization Brandt Holdings Inc.'],
    ['one of two parts of the world', 'It flew over Central and South Asia.', 'place South Asia'],
    ['a commander', 'He is Commander of the Kenyan Navy.', 'organization Kenyan Navy'],
    ['an office’s body', 'The U.N. High Commissioner for Ports, Ana Ruiz, agreed.', 'organization U.N.'],
    [
      'a centre with a field',
      'They asked Lagos Center for River Studies for help.',
      'organization Lagos Center for River Studies',
    ],
    ['a dateline in small letters', 'Muscat: The harbour was opened again on Monday.', 'place Muscat'],
    ['two countries', 'A US-UK trade deal is near.', 'place UK'],
    ['an embassy', 'The Kenyan Embassy in Cairo was shut.', 'organization Kenyan Embassy'],
    ['a few capitals', 'The pact with DQT, a separatist movement, failed.', 'organization DQT'],
    ['an embassy’s seat', 'The Kenyan Embassy in Cairo was shut.', 'place Cairo'],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toContain(expected);
  });

  it.each(placeDescriptionEntries)('the $word is no name', ({ word, example }) => {
    expect(namesIn(example).filter(name => name.endsWith(` ${word}`))).toEqual([]);
  });

  it.each([
    ['nationalities', 'The Costa Rican team met Kenyan and Flemish rivals.'],
    ['descriptions', 'He is the Supreme Commander, and the Sultanate honoured him.'],
    ['for or against a nationality', 'An anti-Kenyan and pro-market crowd came.'],
    ['peoples', 'Farmers of the Zandari people and the Zandari Communities celebrated.'],
    ['faiths', 'She teaches Islam and Hinduism.'],
    ['the second half of a nationality', 'Sri Lankan farmers and the Sri Lankans agreed.'],
    ['articles of a law', 'It breaks Article XIV of the law.'],
    ['days and months', 'It rained on Monday, and in August it will again.'],
    ['no capitals', 'it rained all day long and nobody went out'],
    ['nothing', ''],
  ])('no place and no person: %s', (_, text) => {
    expect(namesIn(text).filter(name => !name.startsWith('organization'))).toEqual([]);
  });
});

describe('an article', () => {
  it.each([
    ['rivers', 'It rose in the eastern rivers -- Vell, Orma, and Zandar -- on Friday.', 'place'],
    ['communities', 'Rain fell on communities such as Vell, Orma and Zandar on Friday.', 'place'],
    ['towns', 'Rain fell on the towns of Vell, Orma and Zandar on Friday.', 'place'],
    ['ministers', 'They met ministers Vell, Orma and Zandar on Friday.', 'person'],
  ])('has one type for the members of a list: %s', (_, text, type) => {
    expect(namesIn(text)).toEqual([`${type} Vell`, `${type} Orma`, `${type} Zandar`]);
  });

  it('has one type for two members behind their noun', () => {
    expect(namesIn('Farmers of the communities of Vell and Orma left.')).toEqual([
      'place Vell',
      'place Orma',
    ]);
  });

  it('believes what it calls a firm', () => {
    const text =
      'The retailer Brandt cut jobs. Brandt’s profits fell, and Brandt shares with them. Brandt declined.';
    expect(new Set(namesIn(text))).toEqual(new Set(['organization Brandt']));
  });

  it('believes whose managing director is named', () => {
    const text =
      'Brandt’s managing director, Ana Ruiz, spoke. Brandt’s chairman left. According to Ruiz, Brandt declined.';
    expect(new Set(namesIn(text))).toEqual(
      new Set(['organization Brandt', 'person Ana Ruiz', 'person Ruiz']),
    );
  });

  it('has one type for a name', () => {
    const text =
      'Paula Denver leads the union. “We will strike,” Denver said. The talks with Denver failed, and Denver left.';
    expect(namesIn(text)).toEqual(['person Paula Denver', 'person Denver', 'person Denver', 'person Denver']);
  });

  it('says of each name what made it, and how sure that is', () => {
    for (const name of learned('Mayor Ana Ruiz of Lagos (D-N.Y.) leads the Ruiz administration in Kenya.')) {
      expect(name.by).toMatch(/^(?:model:names|rule:[a-z-]+)$/);
      expect(name.confidence).toBeGreaterThan(0);
      expect(name.confidence).toBeLessThanOrEqual(1);
    }
  });

  it('of any text: spans lie inside, none is empty, none has white space around it', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const { start, end } of learned(text)) {
          const words = text.slice(start, end);
          expect(words.trim()).toBe(words);
          expect(words).not.toBe('');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are found to the end of a very long sentence', () => {
    const unit = 'MAYOR Ana Ruiz (D-N.Y.) of Zandar City and Bank of Kenya in Lagos ';
    const text = unit.repeat(1000);
    expect(learned(text).at(-1)!.end).toBeGreaterThan(text.length - unit.length);
  });
});

describe('a model', () => {
  it.each([
    ['no model', Buffer.from('not a model'), 'this is no whosaid model'],
    ['a damaged one', Buffer.from(model).fill(7, 400, 500), 'this model is damaged'],
  ])('%s is refused', (_, bytes, message) => {
    expect(() => names.prepare({ options: {}, model: bytes })).toThrow(message);
  });

  it('is small', () => {
    expect(gzipSync(model).length).toBeLessThan(120_000);
  });
});
