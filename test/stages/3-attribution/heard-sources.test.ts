import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';

/** `kind min-max: mentions` of each source of a text behind a headline. */
function sources(text: string): string[] {
  return extract(`The ferry was built in 1998.\n\n${text}`).sources.map(({ kind, count, mentions }) => {
    const number = count.min === null ? '' : ` ${count.min}-${count.max ?? ''}`;
    return `${kind}${number}: ${mentions.map(mention => mention.text).join(', ')}`;
  });
}

const cues = (text: string): string[] =>
  extract(`The ferry was built in 1998.\n\n${text}`).attributions.map(({ cue }) => cue?.text ?? '-');

describe('sources', () => {
  it.each([
    [
      'a group of a number',
      'A group of five villagers said the water rose.',
      ['unnamed-group 5-5: A group of five villagers'],
    ],
    [
      'a couple of dozen',
      'A couple of dozen villagers said the water rose.',
      ['unnamed-group 24-24: A couple of dozen villagers'],
    ],
    [
      'a few dozen',
      'A few dozen villagers said the water rose.',
      ['unnamed-group 36-: A few dozen villagers'],
    ],
    [
      'a share of a small number',
      'Two out of three clerks said the vault was empty.',
      ['collective: Two out of three clerks'],
    ],
    ['more than one', 'More than one aide said so.', ['unnamed-group 2-: More than one aide']],
    [
      'a list',
      'A clerk, a guard and a nurse said the vault was empty.',
      ['unnamed-group 3-3: A clerk, a guard and a nurse'],
    ],
    [
      'an apposition that counts again',
      'Three people, two aides and a guard, said the vault was empty.',
      ['unnamed-group 3-3: Three people, two aides and a guard,'],
    ],
    [
      'a pair of kin',
      'A mother and her daughter said the water rose.',
      ['unnamed-group 2-2: A mother and her daughter'],
    ],
    [
      'one of several, again',
      'One of three guards said the vault was empty. The guard said it was open.',
      ['unnamed-person 1-1: One of three guards, The guard'],
    ],
    [
      'an official by the house',
      'An official at the ministry said the road was shut. The ministry official said it was old.',
      ['unnamed-person 1-1: An official at the ministry, The ministry official'],
    ],
    [
      'those who did it',
      'The study’s authors said the bees died.',
      ['unnamed-group 2-: The study’s authors'],
    ],
    ['machines', 'Three helicopters suggest that the navy is near.', ['document: Three helicopters']],
    ['someone who counts off', '“I saw him,” said another.', ['unnamed-person 1-1: another']],
  ])('are read with %s', (_, text, expected) => {
    expect(sources(text)).toEqual(expected);
  });

  it.each([
    [
      'behind a clause that names somebody else',
      'A villager who requested that his name not be used said the truck burned.',
      ['unnamed-person 1-1: A villager who requested that his name not be used'],
    ],
    [
      'behind their verb',
      '“The boat sank at noon, and nobody came to help us,” said Minister Okoro with a sigh.',
      ['named-person 1-1: Minister Okoro'],
    ],
  ])('are not lost %s', (_, text, expected) => {
    expect(sources(text)).toEqual(expected);
  });
});

describe('attributions', () => {
  it.each([
    ['a place with a colon', 'NAIROBI: The ferry was closed on Monday.', []],
    ['a list behind a colon', 'GUARDS: Ana Vale (Torvik), Ivo Lund (Oslo), Tom Brodd (Bergen)', []],
    ['what something is known as', 'The ferry, known as the Duck, sank at noon.', []],
    ['what something is called', 'The fund, called Harbour Aid, paid for the boat.', []],
    ['a charge in court', 'Two clerks were charged with theft on Monday.', []],
    ['what something is reckoned at', 'The ferry is estimated to weigh ten tonnes.', []],
    ['at said place', 'They met at said mill on Monday.', []],
  ])('are not made of %s', (_, text, expected) => {
    expect(cues(text)).toEqual(expected);
  });

  it.each([
    ['a question in quotation marks', 'The mayor said, “Who would pay for such a ferry?”', ['said']],
    [
      'a source that cites another',
      'The mayor said that according to the board, the ferry would close.',
      ['said'],
    ],
    ['rules within what was said', 'He added that the firm pays its crews as per the law.', ['added']],
  ])('keep %s', (_, text, expected) => {
    expect(cues(text)).toEqual(expect.arrayContaining(expected));
  });
});
