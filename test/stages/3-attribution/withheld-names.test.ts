import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';

/** `scope | who | cue | reason` of each passage, `-` for what is missing. */
const passages = (text: string): string[] =>
  extract(`The ferry was built in 1998.\n\n${text}`).anonymity.map(({ scope, who, cue, reason }) =>
    [scope, who?.text ?? '-', cue.text, reason?.text ?? '-'].join(' | '),
  );

describe('names that are withheld', () => {
  it.each([
    [
      'a reason before the cue',
      'Fearing reprisals, the teacher asked not to be named.',
      ['sources | the teacher | asked not to be named | Fearing reprisals'],
    ],
    [
      'a reason that is another passage by itself',
      'Because he was not authorised to speak publicly, the official asked not to be named.',
      ['sources | the official | asked not to be named | Because he was not authorised to speak publicly'],
    ],
    [
      'a reason cited before the cue',
      'Citing safety concerns, a nurse declined to give her name.',
      ['sources | a nurse | declined to give her name | safety concerns'],
    ],
    [
      'rules of the house',
      'A guard who could not be named under ministry rules said the vault was empty.',
      ['sources | A guard | could not be named | under ministry rules'],
    ],
    [
      'somebody heard before',
      'A guard said the vault was empty. The Courier agreed not to name the guard because he fears arrest.',
      ['sources | the guard | agreed not to name | because he fears arrest'],
    ],
    [
      'somebody whom the paper spares',
      'The girl, whom the Courier is not naming because she is a minor, said the vault was empty.',
      ['sources | The girl | is not naming | because she is a minor'],
    ],
    [
      'a first name only',
      'A trader who only gave his first name as Karl said prices had doubled.',
      ['sources | A trader | only gave his first name | -'],
    ],
    [
      'a name that was changed',
      'Ilka, whose name has been changed to protect her identity, said prices had doubled.',
      ['sources | Ilka | whose name has been changed | to protect her identity'],
    ],
    [
      'words on background',
      'A senior official told the Courier on background that the ferry would close.',
      ['sources | A senior official | told the Courier on background | -'],
    ],
  ])('are seen with %s', (_, text, expected) => {
    expect(passages(text)).toEqual(expected);
  });

  it.each([
    ['what will be named', 'The new ferry will be named on Monday.'],
    ['what would be disclosed', 'No costs would be disclosed, the mayor said.'],
    ['who wanted to share a name', 'The clerk wanted to share his name with the guests.'],
    ['a reason that is none', 'The bank, citing a report, said the ferry would close.'],
  ])('are not seen in %s', (_, text) => {
    expect(passages(text)).toEqual([]);
  });
});
