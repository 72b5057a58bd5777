import type { SourceKind } from '../../model/mentions.ts';

/** Kinds of sources in words for readers. */
export const kindLabels: Readonly<Record<SourceKind, string>> = {
  'named-person': 'named person',
  'unnamed-person': 'unnamed person',
  'unnamed-group': 'unnamed group',
  spokesperson: 'spokesperson',
  organization: 'institution',
  collective: 'collective',
  document: 'document',
  unknown: 'unknown',
};

/** `0.873` as `87 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** `1 person`, `at least 2 people`, `3 to 5 people`; nothing where nobody can tell or it is not people. */
export function people(min: unknown, max: unknown): string {
  if (typeof min !== 'number') return '';
  const noun = min === 1 && (max === 1 || max === null) ? 'person' : 'people';
  if (typeof max !== 'number') return `at least ${min} ${noun}`;
  return min === max ? `${min} ${noun}` : `${min} to ${max} people`;
}

/** `1 article`, `2 articles`. */
export function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
