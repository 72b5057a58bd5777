import { expect, it } from 'vitest';
import { layerOf, textsOf } from '../../support/layers.ts';

const organizationsIn = (text: string) =>
  layerOf(text, 'organizations').map(({ name, mentions }) => [name, ...textsOf(text, mentions)]);

it.each([
  [
    'acronyms in brackets join their long form',
    'The Ombeko Football League (OFL) met. The OFL agreed.',
    [['Ombeko Football League', 'Ombeko Football League', 'OFL', 'OFL']],
  ],
  [
    'a company is the same without its legal form',
    'Ombeko Motors Inc. grew. They work for Ombeko Motors now.',
    [['Ombeko Motors Inc.', 'Ombeko Motors Inc.', 'Ombeko Motors']],
  ],
  [
    'short forms of newspapers',
    'He told The Ombeko Times about it. He told the Times again.',
    [['Ombeko Times', 'Ombeko Times', 'Times']],
  ],
  ['full stops make no difference', 'The U.N. met. The UN agreed.', [['U.N.', 'U.N.', 'UN']]],
  [
    'two institutions stay two',
    'The White House and the State Department agreed.',
    [
      ['White House', 'White House'],
      ['State Department', 'State Department'],
    ],
  ],
])('%s', (_, text, expected) => {
  expect(organizationsIn(text)).toEqual(expected);
});

it.each(['', 'The ministry and the committee met.', 'They met Ana Ruiz in Peru.'])('none in: %s', text => {
  expect(organizationsIn(text)).toEqual([]);
});
