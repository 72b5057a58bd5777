import type { NameType } from '../../../model/mentions.ts';
import type { Piece } from './pieces.ts';
import { isParticle } from './word-lists.ts';
import { keyOf, type Word } from './words.ts';

/** Key of a word -> what it is within the article's longer names, as features: `part:person-last`. */
export type Parts = ReadonlyMap<string, ReadonlySet<string>>;

export const noParts: Parts = new Map();

const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** What the words of names of several words stand for when they come alone. */
export function gatherParts(
  words: readonly Word[],
  decided: readonly { readonly piece: Piece; readonly type: NameType | null }[],
): Parts {
  const parts = new Map<string, Set<string>>();
  const add = (key: string, part: string) => {
    const known = parts.get(key);
    if (known) known.add(part);
    else parts.set(key, new Set([part]));
  };
  for (const { piece, type } of decided) {
    if (type === 'person') addPersonParts(words, piece, add);
    else if (type) addOtherParts(words, piece, type, add);
  }
  return parts;
}

function addPersonParts(
  words: readonly Word[],
  piece: Piece,
  add: (key: string, part: string) => void,
): void {
  const end = suffix.test(words[piece.end - 1]!.text) ? piece.end - 1 : piece.end;
  for (let i = piece.first; i < end; i++) {
    const word = words[i]!;
    if (word.shape === 'initial' || isParticle(word)) continue;
    const place = i === end - 1 ? 'last' : i === piece.first ? 'first' : 'middle';
    add(word.key, `part:person-${place}`);
    // Luis de Zandar: De Zandar
    if (i > piece.first + 1 && isParticle(words[i - 1]!))
      add(keyOf(words, { first: i - 1, end }), 'part:person-last');
  }
}

function addOtherParts(
  words: readonly Word[],
  piece: Piece,
  type: NameType,
  add: (key: string, part: string) => void,
): void {
  add(words[piece.first]!.key, `part:${type}-first`);
  if (type !== 'organization') return;
  add(words[piece.end - 1]!.key, 'part:organization-last');
  add(initialsOf(words, piece), 'part:acronym');
  const acronym = words[piece.end + 1];
  if (words[piece.end]?.text === '(' && acronym) add(acronym.key, 'part:acronym');
}

/** Zandar Football League -> zfl */
function initialsOf(words: readonly Word[], piece: Piece): string {
  let initials = '';
  for (let i = piece.first; i < piece.end; i++) {
    if (words[i]!.shape !== 'lower') initials += words[i]!.key[0];
  }
  return initials;
}

/** Features of a name of one word. */
export function partFeatures(key: string, parts: Parts): readonly string[] {
  return [...(parts.get(key) ?? [])];
}
