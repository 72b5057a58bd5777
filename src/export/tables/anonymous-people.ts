import type { ArticleRecord, SourceRecord } from '../../model/record.ts';

/** another official, a second aide, two other guards: not those of whom the article spoke before. */
const countedOff =
  /^(?:(?:an)?other|the other|a (?:second|third|fourth|fifth|sixth)|the (?:second|third|fourth|fifth|sixth)|(?:one|two|three|four|five|six|several|some|many) others?)\b/;
/** Where a description ends and what is told of it begins: `officials | at the ministry`. */
const tail =
  /[,;:(—–]|\s(?:who|whom|whose|that|which|of|at|in|on|with|from|for|to|by|near|inside|outside|familiar|briefed|close|involved|speaking|working)\b/;
const he = /^(?:he|him|his)\b/;
const she = /^(?:she|her|hers)\b/;
const pronoun = /^(?:he|him|his|she|her|hers|they|them|their|it|who|i|we|both|all)\b/;

/**
 * The smallest number of distinct anonymous people whom the article's words allow. Any two descriptions may mean the same
 * people, so the largest source sets the bound. People count on top of it only where the article itself tells them
 * apart: by counting off (`another official`, `a second`), or by calling one `he` and another `she`.
 */
export function fewestAnonymousPeople({ sources }: Pick<ArticleRecord, 'sources'>): number {
  const anonymous = sources.filter(source => source.anonymous);
  const chains = new Map<string, Chain>();
  let last = '';
  for (const source of anonymous) {
    const words = wordsOf(source);
    const noun = nounOf(words) || last;
    const people = Math.max(1, source.count.min ?? 1);
    const chain = chains.get(noun) ?? { first: 0, more: 0 };
    if (countedOff.test(words) && chain.first > 0) chain.more += people;
    else chain.first = Math.max(chain.first, people);
    chains.set(noun, chain);
    last = noun;
  }
  const counted = [...chains.values()].map(({ first, more }) => first + more);
  return Math.max(0, bothSexes(anonymous), ...counted);
}

interface Chain {
  /** The largest source of this noun that may be anybody. */
  first: number;
  /** Those whom the article counts off from it. */
  more: number;
}

/** The first mention that is no pronoun, lower case. */
function wordsOf({ mentions }: SourceRecord): string {
  const texts = mentions.map(({ text }) => text.toLowerCase().replace(/\s+/g, ' ').trim());
  return texts.find(text => !pronoun.test(text)) ?? '';
}

/** The word for the people, without its plural: `official` of `two senior officials briefed on it`. */
function nounOf(words: string): string {
  const end = words.search(tail);
  const core = (end < 0 ? words : words.slice(0, end)).replace(countedOff, '').trim();
  return (core.split(' ').at(-1) ?? '').replace(/(?<=..)s$/, '');
}

/** Two where one single person is `he` and another `she`. */
function bothSexes(sources: readonly SourceRecord[]): number {
  const singles = sources.filter(({ count }) => count.min === 1 && count.max === 1);
  const isCalled = (words: RegExp) =>
    singles.some(({ mentions }) => mentions.some(({ text }) => words.test(text.toLowerCase())));
  return isCalled(he) && isCalled(she) ? 2 : 0;
}
