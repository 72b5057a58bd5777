import { readText } from './read-list.ts';

/**
 * Words of a generated list, sorted. Each is written as a capital letter for how many letters it shares with the word
 * before it (`A` none, `B` one), and the letters after those: `AabandonHedHing` is abandon, abandoned, abandoning.
 */
export function readWords(name: string): readonly string[] {
  let word = '';
  return (readText(name).match(/[A-Z][^A-Z\n]*/g) ?? []).map(packed => {
    word = word.slice(0, packed.charCodeAt(0) - 65) + packed.slice(1);
    return word;
  });
}
