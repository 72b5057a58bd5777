import type { Token } from '../../../model/layers.ts';
import type { Name, Person } from '../../../model/mentions.ts';
import { bySpan } from '../../../model/span.ts';
import { genderBefore } from './gender.ts';
import { type Cluster, mergePeople, type PersonMention } from './merge.ts';

/** One record a human being, in the order of first mention. */
export function findPeople(text: string, names: readonly Name[], tokens: readonly Token[]): Person[] {
  const people = names.filter(name => name.type === 'person').sort(bySpan);
  const mentions = people.map((name, i): PersonMention => {
    const first = startingAt(tokens, name.start);
    return {
      name,
      text: plain(text.slice(name.start, name.end)),
      gender: first === undefined ? null : genderBefore(tokens, first),
      sharesWith: sharesWith(text, name, people[i + 1]),
      isGloss: isGloss(text, people[i - 1], name),
    };
  });
  return mergePeople(mentions)
    .map(cluster => ({ ...cluster, mentions: [...cluster.mentions].sort(bySpan) }))
    .sort((a, b) => bySpan(a.mentions[0]!, b.mentions[0]!))
    .map((cluster, i) => toPerson(text, cluster, i));
}

/** Index of the token that starts there. */
function startingAt(tokens: readonly Token[], offset: number): number | undefined {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return tokens[low]?.start === offset ? low : undefined;
}

/** Behind these stands a surname. */
const beforeSurname = /\b(?:Mr|Mrs|Ms|Miss|Messrs|Dr|Prof|Professor)\.? $/;

/** Ana and Luis Ruiz: Ana is a Ruiz as well; not Mr. Akan and Luis Ruiz. */
function sharesWith(text: string, name: Name, next: Name | undefined): string | null {
  if (!next || !/^\s+(?:and|&)\s+$/.test(text.slice(name.end, Math.min(next.start, name.end + 9))))
    return null;
  if (beforeSurname.test(text.slice(Math.max(0, name.start - 12), name.start))) return null;
  const [own, other] = [text.slice(name.start, name.end), plain(text.slice(next.start, next.end))];
  return !/\s/.test(own) && /\s/.test(other) && next.start - name.end < 9 ? other : null;
}

function isGloss(text: string, before: Name | undefined, { start, end }: Name): boolean {
  if (!before || start - before.end > 2 || !/^ ?\($/.test(text.slice(before.end, start))) return false;
  return /^\p{Script=Han}+$/u.test(text.slice(start, end));
}

const plain = (name: string) => name.replace(/\s+/g, ' ');

function toPerson(text: string, cluster: Cluster, i: number): Person {
  const forms = cluster.mentions.map(mention => plain(text.slice(mention.start, mention.end)));
  const fullest = forms.reduce((best, form) => (fullness(form) > fullness(best) ? form : best));
  return {
    id: `person-${i + 1}`,
    name: cluster.shared !== null && !/\s/.test(fullest) ? cluster.shared : fullest,
    gender: cluster.gender,
    mentions: cluster.mentions.map(({ start, end }) => ({ start, end })),
    by: 'rule:person-merge',
    confidence: cluster.mentions.reduce((best, mention) => Math.max(best, mention.confidence), 0),
  };
}

/** More words first; capitals throughout (a headline's) count less. */
function fullness(form: string): number {
  return form.split(/\s+/).length - (/^[\p{Lu}\s.'’-]+$/u.test(form) ? 0.5 : 0);
}
