import { knownOrganizations, organizationWords } from '../../../lexicon/name-words.ts';
import type { Name, Organization } from '../../../model/mentions.ts';
import { bySpan } from '../../../model/span.ts';
import { initialsOf, organizationKey } from './organization-key.ts';

interface Group {
  readonly mentions: Name[];
  readonly forms: string[];
}

/** One record an institution, in the order of first mention; acronyms and short forms join their long forms. */
export function findOrganizations(text: string, names: readonly Name[]): Organization[] {
  const mentions = names.filter(name => name.type === 'organization').sort(bySpan);
  const forms = mentions.map(name => text.slice(name.start, name.end).replace(/\s+/g, ' '));
  const acronyms = gatherAcronyms(text, mentions, forms);
  const shortForms = gatherShortForms(forms);
  const groups = new Map<string, Group>();
  mentions.forEach((name, i) => {
    const key = organizationKey(forms[i]!);
    const home = acronyms.get(key) ?? shortForms.get(key) ?? key;
    const group = groups.get(home) ?? { mentions: [], forms: [] };
    groups.set(home, group);
    group.mentions.push(name);
    group.forms.push(forms[i]!);
  });
  return [...groups.values()].map(toOrganization);
}

function toOrganization({ mentions, forms }: Group, i: number): Organization {
  return {
    id: `organization-${i + 1}`,
    name: forms.reduce((best, form) => (form.length > best.length ? form : best)),
    mentions: mentions.map(({ start, end }) => ({ start, end })),
    by: 'rule:organization-merge',
    confidence: mentions.reduce((most, mention) => Math.max(most, mention.confidence), 0),
  };
}

/** Acronym -> key of its long form: the one that it stands behind in brackets, or whose initials it is. */
function gatherAcronyms(
  text: string,
  mentions: readonly Name[],
  forms: readonly string[],
): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  const known = new Set(forms.filter(form => /^[\p{Lu}.]{2,8}$/u.test(form)).map(organizationKey));
  mentions.forEach((name, i) => {
    const form = forms[i]!;
    if (!form.includes(' ')) return;
    const initials = initialsOf(form);
    if (known.has(initials)) homes.set(initials, organizationKey(form));
    const bracket = /^\s+\((\p{Lu}[\p{L}.-]{1,9})\)/u.exec(text.slice(name.end, name.end + 14));
    if (bracket) homes.set(organizationKey(bracket[1]!), organizationKey(form));
  });
  return homes;
}

/** One word -> key of the only longer name that it can stand for: `the Times`, or `Ombeko` for Ombeko Motors. */
function gatherShortForms(forms: readonly string[]): ReadonlyMap<string, string> {
  const homes = new Map<string, Set<string>>();
  const add = (word: string, key: string) => {
    const short = organizationKey(word);
    if (short === key || knownOrganizations.has(short)) return;
    homes.set(short, (homes.get(short) ?? new Set()).add(key));
  };
  for (const form of new Set(forms)) {
    const words = form.split(' ');
    if (words.length < 2) continue;
    const key = organizationKey(form);
    const kind = organizationWords.get(words.at(-1)!)?.kind;
    if (kind === 'media') add(words.at(-1)!, key);
    if (kind && !organizationWords.has(words[0]!)) add(words[0]!, key);
  }
  return new Map(
    [...homes].filter(([, keys]) => keys.size === 1).map(([short, keys]) => [short, [...keys][0]!]),
  );
}
