import { describe, expect, it } from 'vitest';
import { readMarked } from './marked-article.ts';

/** One line a passage: `scope | who | cue | reason`, `-` for what is missing. */
function lines(marked: string): string[] {
  const { text, passages } = readMarked(marked);
  const words = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : '-';
  return passages.map(
    ({ scope, who, cue, reason }) => `${scope} | ${words(who)} | ${words(cue)} | ${words(reason)}`,
  );
}

const rows: readonly (readonly [marked: string, expected: readonly string[]])[] = [
  [
    '{A neighbour} who did not want her name used because she feared for her safety <said> so.',
    ['sources | A neighbour | did not want her name used | because she feared for her safety'],
  ],
  [
    '{A consultant}, who asked me not to name him, <said> so.',
    ['sources | A consultant | asked me not to name him | -'],
  ],
  [
    '{Most} <spoke> on the condition that they not be named for fear of losing their jobs.',
    ['sources | Most | spoke on the condition that they not be named | for fear of losing their jobs'],
  ],
  [
    'The names of the refugees have been changed to protect their families.',
    ['sources | - | names of the refugees have been changed | to protect their families'],
  ],
  [
    '{The advisers}, granted anonymity to discuss private deliberations, <said> so.',
    ['sources | The advisers | granted anonymity | to discuss private deliberations'],
  ],
  [
    'The official was not authorized to discuss the case and spoke on condition of anonymity.',
    [
      'sources | The official | was not authorized to discuss | -',
      'sources | The official | spoke on condition of anonymity | -',
    ],
  ],
  [
    'All six spoke on condition of anonymity because they had signed agreements.',
    ['sources | All six | spoke on condition of anonymity | because they had signed agreements'],
  ],
  [
    '{An official of the ministry} who pleaded anonymity <said> so.',
    ['sources | An official of the ministry | pleaded anonymity | -'],
  ],
  ['{A woman} who gave her name only as Abena <said> so.', ['sources | A woman | gave her name only as | -']],
  [
    '{The official}, who requested anonymity because of the sensitivity of the matter, <said> so.',
    ['sources | The official | requested anonymity | because of the sensitivity of the matter'],
  ],
  [
    '{The official}, who spoke on background, <said> so.',
    ['sources | The official | spoke on background | -'],
  ],
  [
    '{A diplomat}, who insisted on not being identified, <said> so.',
    ['sources | A diplomat | insisted on not being identified | -'],
  ],
  [
    '{A trader}, who preferred not to give his name, <said> so.',
    ['sources | A trader | preferred not to give his name | -'],
  ],
  [
    '{Two employees}, who asked that their names be withheld out of fear of retaliation, <said> so.',
    ['sources | Two employees | asked that their names be withheld | out of fear of retaliation'],
  ],
  [
    '{A source}, who cannot be named for legal reasons, <said> so.',
    ['sources | A source | cannot be named | for legal reasons'],
  ],
  [
    '{The officer}, who was not permitted to be quoted by name, <said> so.',
    ['sources | The officer | was not permitted to be quoted by name | -'],
  ],
  [
    '{A banker}, who declined to be identified discussing private matters, <said> so.',
    ['sources | A banker | declined to be identified | discussing private matters'],
  ],
  [
    '{Aides}, who were granted anonymity in order to speak candidly, <said> so.',
    ['sources | Aides | were granted anonymity | in order to speak candidly'],
  ],
  [
    '{A clerk}, who spoke on the condition that her full name not be used, <said> so.',
    ['sources | A clerk | spoke on the condition that her full name not be used | -'],
  ],
  [
    '{A mother}, who asked for her name to be withheld to protect her son, <said> so.',
    ['sources | A mother | asked for her name to be withheld | to protect her son'],
  ],
  [
    '{A nurse}, who asked to be identified by her middle name, Rose, <said> so.',
    ['sources | A nurse | asked to be identified by her middle name | -'],
  ],
  [
    '{A guard}, who wished to remain anonymous for fear of reprisals, <said> so.',
    ['sources | A guard | wished to remain anonymous | for fear of reprisals'],
  ],
  [
    "{A guard}, who isn't authorized to talk to the media, <said> so.",
    ["sources | A guard | isn't authorized to talk | -"],
  ],
  [
    '{A guard}, who was not cleared to speak on the record, <said> so.',
    ['sources | A guard | was not cleared to speak | -'],
  ],
  [
    '{A guard}, who did not have permission to speak to the press, <said> so.',
    ['sources | A guard | did not have permission to speak | -'],
  ],
  [
    'The Courier is not naming the girl because she is a minor.',
    ['third-party | the girl | is not naming | because she is a minor'],
  ],
  [
    '“I ran,” {the girl} <said>. The Courier is withholding her name because she fears retribution.',
    ['sources | the girl | withholding her name | because she fears retribution'],
  ],
  [
    'The Courier granted the officials anonymity so that they could speak freely.',
    ['sources | - | granted the officials anonymity | so that they could speak freely'],
  ],
  [
    '{A guard}, who spoke to the Courier anonymously, <said> so.',
    ['sources | A guard | spoke to the Courier anonymously | -'],
  ],
  [
    '{A guard}, asking not to be named citing the confidentiality of the talks, <said> so.',
    ['sources | A guard | asking not to be named | the confidentiality of the talks'],
  ],
  [
    '“No,” <said> {a banker}, asking to remain unnamed because he feared the sack.',
    ['sources | a banker | asking to remain unnamed | because he feared the sack'],
  ],
  ['{A guard} who refused to give his name <said> so.', ['sources | A guard | refused to give his name | -']],
  [
    '{A guard} who would only give his first name <said> so.',
    ['sources | A guard | would only give his first name | -'],
  ],
  [
    '{A guard}, whose name the Courier is withholding at her request, <said> so.',
    ['sources | A guard | whose name the Courier is withholding | at her request'],
  ],
  [
    '{A senior official}, who could not be named under the rules of the briefing, <said> so.',
    ['sources | A senior official | could not be named | under the rules of the briefing'],
  ],
  [
    '{The suspect}, who has not been named, <told> officers that he ran.',
    ['sources | The suspect | has not been named | -'],
  ],
  [
    '{Two officials}, who insisted on anonymity because they were not authorized to talk, <said> so.',
    ['sources | Two officials | insisted on anonymity | because they were not authorized to talk'],
  ],
  [
    '{People briefed on the talks}, who asked not to be identified since the matter is confidential, <said> so.',
    ['sources | People briefed on the talks | asked not to be identified | since the matter is confidential'],
  ],
  [
    '{The two officials}, not authorised to speak to the media, <said> so.',
    ['sources | The two officials | not authorised to speak | -'],
  ],
  [
    '{They} <spoke> on condition of anonymity, as is customary for such briefings.',
    ['sources | They | spoke on condition of anonymity | -'],
  ],
  [
    '{Each} asked for anonymity to avoid angering the boss.',
    ['sources | Each | asked for anonymity | to avoid angering the boss'],
  ],
  [
    '{A boy} whose name is not being published because of his age <said> so.',
    ['sources | A boy | whose name is not being published | because of his age'],
  ],
  [
    '{A worker}, identifying himself only as Tom, <said> so.',
    ['sources | A worker | identifying himself only as | -'],
  ],
  [
    '{A worker} who identified himself as Tom but declined to give his surname <said> so.',
    ['sources | A worker | declined to give his surname | -'],
  ],
  [
    '{The executives}, who asked for anonymity given the sensitivity of the deal, <said> so.',
    ['sources | The executives | asked for anonymity | given the sensitivity of the deal'],
  ],
  [
    '{An aide}, who spoke not for attribution, <said> so.',
    ['sources | An aide | spoke not for attribution | -'],
  ],
  ['{A doctor}, speaking off the record, <said> so.', ['sources | A doctor | speaking off the record | -']],
  [
    '{An official} who, citing policy, asked that he not be identified <said> so.',
    ['sources | An official | asked that he not be identified | policy'],
  ],
  [
    '{A person familiar with the case}, who wasn’t authorized to speak publicly about it, <said> so.',
    ['sources | A person familiar with the case | wasn’t authorized to speak publicly | -'],
  ],
  [
    '{A party source} who did not wish to be quoted <said> so.',
    ['sources | A party source | did not wish to be quoted | -'],
  ],
  [
    '{A soldier}, whose name has not been released, <said> so.',
    ['sources | A soldier | whose name has not been released | -'],
  ],
  ['{The woman}, known only as Witness B, <said> so.', ['sources | The woman | known only as | -']],
  [
    '{The student}, who is not being identified because she is a minor, <said> so.',
    ['sources | The student | is not being identified | because she is a minor'],
  ],
  ['{An officer} who did not give his name <said> so.', ['sources | An officer | did not give his name | -']],
  [
    '{A porter}, who spoke on the understanding that he would not be named, <said> so.',
    ['sources | A porter | on the understanding that he would not be named | -'],
  ],
  [
    '{A guest}, speaking under Chatham House rules, <said> so.',
    ['sources | A guest | under Chatham House rules | -'],
  ],
  [
    '{A former clerk}, who is bound by a contract and requested not to be identified, <said> so.',
    ['sources | A former clerk | requested not to be identified | -'],
  ],
  [
    '{Four guards}, all of whom spoke on condition of anonymity, <said> so.',
    ['sources | Four guards | spoke on condition of anonymity | -'],
  ],
  [
    'All of the guards spoke on the condition that their names not be published.',
    ['sources | All of the guards | spoke on the condition that their names not be published | -'],
  ],
  [
    '{A trader} who spoke to the Courier on the basis of anonymity <said> so.',
    ['sources | A trader | on the basis of anonymity | -'],
  ],
  [
    '{A councillor} who wants to remain unnamed <said> so.',
    ['sources | A councillor | wants to remain unnamed | -'],
  ],
  [
    '{A relative}, who asked not to have his name published for security reasons, <said> so.',
    ['sources | A relative | asked not to have his name published | for security reasons'],
  ],
  [
    '{The two guards}, neither of whom wanted to be quoted by name, <said> so.',
    ['sources | The two guards | neither of whom wanted to be quoted by name | -'],
  ],
  ['The guard was at liberty to leave, and only if it rained did he stay.', []],
  ['The board spoke in one voice and gave only one reason.', []],
  ['The film is shown under house rules.', []],
  ['{The pastor} asked that the village not be named for safety reasons.', []],
  ['The pastor would not say who paid, and named nobody.', []],
];

describe('wordings of anonymity', () => {
  it.each(rows)('%s', (marked, expected) => {
    expect(lines(marked)).toEqual(expected);
  });
});
