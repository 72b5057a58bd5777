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

/** `1 article`, `2 articles`. */
export function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
