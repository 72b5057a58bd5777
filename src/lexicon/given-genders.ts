import { readWords } from './gazetteer/read-words.ts';
import { nameKey } from './name-key.ts';

let female: ReadonlySet<string> | null = null;
let male: ReadonlySet<string> | null = null;

/** Who usually bears the first name; null where both do, or the lists do not hold it. Tells namesakes apart, nothing more. */
export function usualGender(first: string): 'female' | 'male' | null {
  female ??= new Set(readWords('female-names.txt'));
  male ??= new Set(readWords('male-names.txt'));
  const key = nameKey(first);
  if (female.has(key)) return 'female';
  return male.has(key) ? 'male' : null;
}
