import { describe, expect, it } from 'vitest';
import { isPersonNoun, personNoun, personNouns } from '../../src/lexicon/person-nouns.ts';
import { titlesByForm } from '../../src/lexicon/titles.ts';

describe('nouns for what people do', () => {
  it('are many, in lower case, and in no list of titles', () => {
    expect(personNouns.length).toBeGreaterThan(1000);
    expect(
      personNouns.filter(noun => !/^[a-z]{4,}$/.test(noun) || titlesByForm.get(noun)?.text === noun),
    ).toEqual([]);
  });

  it.each([
    ['falconer', 'falconer'],
    ['falconers', 'falconer'],
    ['sculptresses', 'sculptress'],
    ['oarsmen', 'oarsman'],
  ])('%s is a %s', (form, noun) => {
    expect(personNoun(form)?.text).toBe(noun);
    expect(isPersonNoun(personNoun(form)!)).toBe(true);
  });

  it.each(['lamp', 'wife', 'victim', 'fool', 'senator', 'norwegian', 'server', 'supporter'])(
    '%s is none',
    word => expect(personNoun(word)).toBeUndefined(),
  );

  it('a listed title is none', () => expect(isPersonNoun(titlesByForm.get('mayor')!)).toBe(false));
});
