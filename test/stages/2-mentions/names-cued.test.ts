import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firmCueEntries } from '../../../src/lexicon/firm-cues.ts';
import names from '../../../src/stages/2-mentions/names/index.ts';
import { articleOf, layersUpTo } from '../../support/layers.ts';
import { root } from '../../support/source-files.ts';

/* What the words around a name say of it, over what the learned tagger says. */

const run = names.prepare({ options: {}, model: readFileSync(`${root}pipelines/news/names.model`) });

function namesIn(text: string): string[] {
  const { tokens, sentences } = layersUpTo(text, 'sentences');
  const found = run({ article: articleOf(text), tokens: tokens!, sentences: sentences! });
  return found.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

describe('bodies of no list', () => {
  it.each(firmCueEntries)('$kind $word', ({ example }) => {
    expect(namesIn(example)).not.toContain('place Zandrex');
    expect(namesIn(example)).not.toContain('person Zandrex');
  });

  it.each([
    ['an economist’s bank', 'Ana Ruiz, chief economist at Nordbank, said so.', 'organization Nordbank'],
    [
      'what it is called',
      'He led Fenasol, the Kenyan football federation, for years.',
      'organization Fenasol',
    ],
    ['a mayor’s town', 'Ana Ruiz, mayor of Vellmark, said so.', 'place Vellmark'],
    ['a listed town', 'Ana Ruiz, an analyst at Lagos, said so.', 'place Lagos'],
    ['a town with a firm behind it', 'They left Vellmark, and the company closed.', 'place Vellmark'],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toContain(expected);
  });
});

describe('people', () => {
  it.each([
    ['kin', 'His mother, Shirley, said that she knew.', 'person Shirley'],
    ['a Korean name', 'The author took aim at Yoon Hee-jun, the deputy chief.', 'person Yoon Hee-jun'],
    ['a nickname', 'Former president José “Pepe” Mendez retired.', 'person José “Pepe” Mendez'],
    [
      'a surname that is a word',
      'Judge Robert M. Levy heard it. On Monday, Judge Levy agreed.',
      'person Levy',
    ],
    [
      'a surname that is a thing',
      'Judge Ann Price ruled on Friday. Prices fell. Price added that it was late.',
      'person Price',
    ],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toContain(expected);
  });

  it('a surname in a longer name, or as a plural, is somebody else’s', () => {
    const found = namesIn('Lee Park left. Hyde Park was full. Parks are green.');
    expect(found.filter(name => name.startsWith('person'))).toEqual(['person Lee Park']);
  });

  it('a home town is no kin', () => {
    expect(namesIn('His home town, Vell, burned on Friday.')).not.toContain('person Vell');
  });
});

describe('offices are no names', () => {
  it.each([
    'Jane Owusu, the Registrar of Companies, said so.',
    'Jane Owusu, the District Chief Executive, said so.',
    'Jane Owusu, the Inspector-General of Police, said so.',
    'Jane Owusu, the Minister of Natural Resources, said so.',
  ])('%s', text => {
    expect(namesIn(text)).toEqual(['person Jane Owusu']);
  });

  it.each([
    ['the body of an office', 'The Harbour Authority Commissioner agreed.', 'organization Harbour Authority'],
    ['friends of something', 'They met the Friends of the Coast there.', 'organization Friends of the Coast'],
    ['a newspaper', 'It was in the Daily Observer on Friday.', 'organization Daily Observer'],
  ])('but %s is', (_, text, expected) => {
    expect(namesIn(text)).toContain(expected);
  });
});

describe('where a name begins and ends', () => {
  it.each([
    ['an age', 'Eight-year-old Yan Hongwei left.', 'person Yan Hongwei'],
    [
      'a minister’s fields',
      'Minister of Energy and Natural Resources T. Adeyo told reporters.',
      'person T. Adeyo',
    ],
    ['a seat and who sits there', 'The Ambassador to Jordan Ayman Khouri left.', 'person Ayman Khouri'],
    [
      'a body and who leads it',
      'President of the Ports Association Maria Lopez spoke.',
      'organization Ports Association',
    ],
    [
      'a committee and who chairs it',
      'Secretary General of the Front’s Executive Committee Hussein Khalil left.',
      'person Hussein Khalil',
    ],
    ['an initial without a space', 'They met Speaker G.Zandan and left.', 'person G.Zandan'],
    ['a bridge', 'Cars crossed the King Hussein Bridge at noon.', 'place King Hussein Bridge'],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toContain(expected);
  });

  it.each([
    ['a title that stands for its bearer', 'The Amir has two options.'],
    ['a people', 'In squares, Bolivians watched.'],
    ['a feast', 'Rates fell during Eid Al Adha.'],
    ['an office', 'It was opened by the National Chief Imam at noon.'],
  ])('no person and no place: %s', (_, text) => {
    expect(namesIn(text).filter(name => !name.startsWith('organization'))).toEqual([]);
  });

  it('members of a list behind “officials of” are no people', () => {
    const text =
      'It had officials of the Power Authority, Meteorological Department and Federal Flood Commission.';
    expect(namesIn(text).filter(name => name.startsWith('person'))).toEqual([]);
  });
});

describe('a body behind its noun', () => {
  it('is one for all its mentions', () => {
    const text = 'Rates fell, the Jordan News Agency, Petra, reported. Petra said no more.';
    expect(namesIn(text).filter(name => name.endsWith('Petra'))).toEqual([
      'organization Petra',
      'organization Petra',
    ]);
  });
});
