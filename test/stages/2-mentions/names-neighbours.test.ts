import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import names from '../../../src/stages/2-mentions/names/index.ts';
import { articleOf, layersUpTo } from '../../support/layers.ts';
import { root } from '../../support/source-files.ts';

/* What stands right beside a name, over what the learned tagger says. */

const run = names.prepare({ options: {}, model: readFileSync(`${root}pipelines/news/names.model`) });

function namesIn(text: string): string[] {
  const { tokens, sentences } = layersUpTo(text, 'sentences');
  const found = run({ article: articleOf(text), tokens: tokens!, sentences: sentences! });
  return found.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

describe('names by their neighbours', () => {
  it.each([
    ['a storm', 'Tropical storm Greta hit the coast. Greta was strong.', []],
    [
      'a storm and a woman',
      'Hurricane Greta hit the coast. Ms Greta Vellmark left.',
      ['person Greta Vellmark'],
    ],
    [
      'a short form in brackets',
      'The Harbour Workers Welfare Foundation (Yaltek) helped. The aid given by Yaltek is small.',
      ['organization Harbour Workers Welfare Foundation', 'organization Yaltek', 'organization Yaltek'],
    ],
    [
      'initials in brackets',
      'They met Ana Maria Olvera Zamudio (AMOZ) there.',
      ['person Ana Maria Olvera Zamudio', 'person AMOZ'],
    ],
    ['a kind of place before', 'They fled the island community of Rona Vell by boat.', ['place Rona Vell']],
    ['a kind of place behind', 'They swam at Beau Vallier beach.', ['place Beau Vallier']],
    ['a kind of firm', 'The law firm Perkin Coye left.', ['organization Perkin Coye']],
    ['an amount', 'It cost US $3 million.', []],
    ['the South of a country', 'He lives in the South of Mexico.', ['place Mexico']],
    ['dotted letters', 'According to Z.P.A. records, it flew.', ['organization Z.P.A.']],
    ['a party', 'Early results of a poll of Nevada Democratic voters are showing it.', ['place Nevada']],
    [
      'a list of cities',
      'It links Dubai, Al Zuwaira, Sharjah and Abu Dhabi.',
      ['place Dubai', 'place Al Zuwaira', 'place Sharjah', 'place Abu Dhabi'],
    ],
  ])('%s', (_, text, expected) => expect(namesIn(text)).toEqual(expected));
});

describe('names with titles within', () => {
  it.each([
    [
      'an honorific that is a name',
      "Somalia's President Hassan Sheikh Omarud left.",
      'person Hassan Sheikh Omarud',
    ],
    ['Shah', 'Vice Chairman Shah Mehmood Vellshi left.', 'person Shah Mehmood Vellshi'],
    ['Md', 'The lawyer, Md Nazrul Vellam, left.', 'person Md Nazrul Vellam'],
    ['Datuk Seri', 'Minister Datuk Seri Azlan Ruiz left.', 'person Azlan Ruiz'],
    [
      'an office of an acronym',
      'The director-general of ZPA Tawesak Vellchol left.',
      'person Tawesak Vellchol',
    ],
    ['an office for a field', 'Minister of State for Foreign Affairs Jane Ruiz left.', 'person Jane Ruiz'],
    [
      'an office of a council',
      'The chief of the Assembly of First Nations Anna Ruiz left.',
      'person Anna Ruiz',
    ],
    ['a bank', 'The head of the Bank of New York Mellon left.', 'organization Bank of New York Mellon'],
    ['a co-founder', 'Co-organizer Stacy Ruiz left.', 'person Stacy Ruiz'],
    ["a firm's name", 'Ossie Michelin came first. Michelin said so.', 'person Michelin'],
    ['a firm', 'Michelin came first. Michelin said so.', 'organization Michelin'],
    ['a dateline', 'Durban - Mzansi Hlobane has been named.', 'person Mzansi Hlobane'],
  ])('%s', (_, text, expected) => expect(namesIn(text)).toContain(expected));

  it.each([
    ['Deputy Youth and Sports Minister Ana Ruiz left.', 'person Youth'],
    ['In Iowa, Pastor Ana Ruiz prayed.', 'place Pastor'],
    ['They declared a State of Emergency in Lagos.', 'place State of Emergency'],
    ['They flew F-16s to Lagos.', 'place F-16s'],
  ])('%s names no %s', (text, wrong) => expect(namesIn(text)).not.toContain(wrong));
});
