import { describe, expect, it } from 'vitest';
import { complementStopEntries } from '../../src/lexicon/complement-stops.ts';
import { roleStatusEntries } from '../../src/lexicon/role-status.ts';
import { roleVerbEntries } from '../../src/lexicon/role-verbs.ts';
import { titleModifierEntries } from '../../src/lexicon/title-modifiers.ts';
import {
  genderOfTitle,
  honorifics,
  isRole,
  isRoleNoun,
  singularOf,
  titleEntries,
  titlePhrases,
  titlesByForm,
  titlesThatAreNames,
  titleWords,
} from '../../src/lexicon/titles.ts';
import { rolesIn } from '../support/roles.ts';

describe('titles', () => {
  it('fire in their examples: a role with that title, or none where the title is no role', () => {
    const silent = titleEntries.filter(entry => {
      const title = entry.text.split(' ').at(-1)!;
      const fires = rolesIn(entry.example).some(role => role.title.toLowerCase().endsWith(title));
      return fires !== isRole(entry);
    });
    expect(silent.map(entry => entry.example)).toEqual([]);
  });

  it('are lower case and stand once', () => {
    expect(titleEntries.filter(entry => entry.text !== entry.text.toLowerCase())).toEqual([]);
    expect(new Set(titleEntries.map(entry => entry.text)).size).toBe(titleEntries.length);
  });

  it.each([
    ['officials', 'official'],
    ['Sens.', 'sen.'],
    ['attorneys general', 'attorney general'],
    ['spokespeople', 'spokesperson'],
    ['deputies', 'deputy'],
    ['mayor', 'mayor'],
    ['lamps', 'lamps'],
  ])('singular of %s is %s', (form, singular) => expect(singularOf(form)).toBe(singular));

  it.each([
    ['queen', 'female'],
    ['spokeswoman', 'female'],
    ['Chairman', 'male'],
    ['Mr.', 'male'],
    ['Mrs', 'female'],
    ['vice chairwoman', 'female'],
    ['senator', null],
    ['lamp', null],
  ] as const)('gender of %s is %s', (form, gender) => expect(genderOfTitle(form)).toBe(gender));

  it.each(['senator', 'sens.', 'coach', 'minister', 'general', 'mr.', 'ceo', 'gunman'])(
    '%s may stand before a name',
    word => expect(titleWords.has(word)).toBe(true),
  );

  it.each(['member', 'lamp', 'of', 'the'])('%s may not stand before a name', word =>
    expect(titleWords.has(word)).toBe(false),
  );

  it.each(['adviser', 'Executives', 'gov.', 'biologists'])('%s is a role noun', word =>
    expect(isRoleNoun(word)).toBe(true),
  );

  it.each(['special', 'mr.', 'dame', 'gunman', 'lamp', 'daughter'])('%s is no role noun', word =>
    expect(isRoleNoun(word)).toBe(false),
  );

  it('keep honorifics, phrases and ambiguous names apart', () => {
    expect(honorifics.has('mrs.')).toBe(true);
    expect(honorifics.has('senator')).toBe(false);
    expect(titlePhrases.has('prime minister')).toBe(true);
    expect(titlesThatAreNames.has('king')).toBe(true);
    expect(titlesByForm.get('govs.')?.text).toBe('gov.');
  });
});

describe('words around titles', () => {
  it('status words give their status in their examples', () => {
    const silent = roleStatusEntries.filter(
      entry => !rolesIn(entry.example).some(role => role.status === entry.status),
    );
    expect(silent.map(entry => entry.example)).toEqual([]);
  });

  it('modifiers stay in the title in their examples', () => {
    const silent = titleModifierEntries.filter(
      entry => !rolesIn(entry.example).some(role => role.title.toLowerCase().startsWith(entry.text)),
    );
    expect(silent.map(entry => entry.example)).toEqual([]);
  });

  it('complements end before times and occasions', () => {
    const wrong = complementStopEntries.filter(entry =>
      rolesIn(entry.example).some(role =>
        entry.example.slice(role.start, role.end).includes(` ${entry.text}`),
      ),
    );
    expect(wrong.map(entry => entry.example)).toEqual([]);
  });

  it('verbs tie people to roles in their examples', () => {
    const people = { 'Jane Roe': 'female', 'John Doe': 'male' } as const;
    const silent = roleVerbEntries.filter(entry => {
      const example = /^(?:S?[Hh]e)\b/.test(entry.example)
        ? `${entry.example.startsWith('S') ? 'Jane Roe' : 'John Doe'} left. ${entry.example}`
        : entry.example;
      return !rolesIn(example, people).some(role => role.relation === 'predicate');
    });
    expect(silent.map(entry => entry.example)).toEqual([]);
  });
});
