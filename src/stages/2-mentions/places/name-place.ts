import { countries } from '../../../lexicon/countries.ts';
import { regionNamed } from './locate.ts';
import type { Location } from './location.ts';

/** A country's common name where a mention spells it out; a state's instead of its abbreviation; else the longest form. */
export function placeName(forms: readonly string[], location: Location): string {
  if (location.type === 'country') {
    const common = countries.get(location.identity)?.name;
    if (common && forms.includes(common)) return common;
  }
  const region = location.type === 'region' ? regionNamed(forms[0]!) : null;
  if (region && forms.every(form => /\.|^[A-Z]{2}$/.test(form))) return region.name;
  const best = forms.reduce((longest, form) =>
    form.length > longest.length && !isCapitals(form) ? form : longest,
  );
  return isCapitals(best) ? inTitleCase(best) : best;
}

const isCapitals = (form: string) => /^\p{Lu}[\p{Lu}\s-]{4,}$/u.test(form);

/** WEST ZANDAR -> West Zandar */
function inTitleCase(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, letter => letter.toUpperCase());
}
