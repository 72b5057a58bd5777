import { countryOf as countryNamed } from '../../../lexicon/countries.ts';
import { demonyms } from '../../../lexicon/demonyms.ts';
import type { Place } from '../../../model/mentions.ts';
import type { RolePhrase } from './phrases.ts';
import type { Named, Word } from './words.ts';

/** Whose nationality adjective names their field: `Russian expert`. */
const fields = new Set([
  'expert',
  'specialist',
  'scholar',
  'historian',
  'teacher',
  'translator',
  'interpreter',
  'professor',
  'lecturer',
]);

const bodies = new Set(
  'command embassy army navy force forces government ministry senate parliament mission department court congress police administration guard'.split(
    ' ',
  ),
);

/** United States Special Forces Command: a country's own body. */
function stateBody(words: readonly Word[], organization: Named): string | null {
  if (!bodies.has(words[organization.end - 1]!.norm)) return null;
  for (let end = Math.min(organization.end, organization.first + 3); end > organization.first; end--) {
    const name = words
      .slice(organization.first, end)
      .map(w => w.text)
      .join(' ');
    const country = countryNamed(name) ?? demonyms.get(name.toLowerCase());
    if (country) return country;
  }
  return null;
}

/** Zandaria Relief Union, Bank of Zandaria: the country in an organisation's name. */
function countryIn(words: readonly Word[], { first, end }: Named): string | null {
  for (const length of [3, 2, 1]) {
    if (length >= end - first) continue;
    for (const from of [first, end - length]) {
      const name = words
        .slice(from, from + length)
        .map(w => w.text)
        .join(' ');
      const country = countryNamed(name);
      if (country && !continental.test(name)) return country;
    }
  }
  return null;
}

/** More often the continent, a surname or a state than the country. */
const continental = /^(?:America|Jordan|Georgia|Chad)$/;

/** ISO code of the first country that the role names (`Russian Foreign Minister`, `ambassador of Peru`), else null. */
export function countryOf(
  words: readonly Word[],
  phrase: RolePhrase,
  places: ReadonlyMap<string, Place>,
): string | null {
  for (let i = phrase.first; i < phrase.end; i++) {
    const word = words[i]!;
    if (word.person) continue;
    const place = word.place && places.get(word.place.id);
    if (place?.type === 'country') return place.country;
    if (word.organization?.first === i) {
      const country = stateBody(words, word.organization) ?? countryIn(words, word.organization);
      if (country) return country;
    }
    if (word.organization || fields.has(phrase.head.entry.text)) continue;
    const country = /^\p{Lu}/u.test(word.text) && demonyms.get(word.norm);
    if (country) return country;
  }
  return null;
}
