import { lookOf } from '../../../lexicon/name-endings.ts';
import { notNames, organizationWords, placeBeginnings, placeEndings } from '../../../lexicon/name-words.ts';
import { isFirstName } from '../../../lexicon/personal-names.ts';
import type { Facts } from './facts.ts';
import { listedAs, listedKey } from './listed.ts';
import type { Piece } from './pieces.ts';
import {
  inTitle,
  isCommon,
  isCountry,
  isFirst,
  isLast,
  isParticle,
  isPeople,
  isRegion,
} from './word-lists.ts';
import type { Word } from './words.ts';

/** What the words of the piece themselves show. */
export function formFeatures(words: readonly Word[], piece: Piece, facts: Facts): string[] {
  const length = piece.end - piece.first;
  const found = ['bias', `length:${Math.min(length, 5)}`, ...gazetteerFeatures(piece.key, length)];
  if (length === 1) return [...found, ...loneFeatures(words, piece, facts)];
  return [
    ...found,
    ...endFeatures(words, piece),
    ...beginFeatures(words, piece),
    ...personFeatures(words, piece),
    ...wordFeatures(words, piece, facts),
  ];
}

/** Smallest town of each class, in inhabitants. */
const townSizes: readonly (readonly [number, string])[] = [
  [1_000_000, 'huge'],
  [300_000, 'large'],
  [100_000, 'middling'],
  [1, 'small'],
];

function gazetteerFeatures(key: string, length: number): string[] {
  const many = length > 1 ? '+' : '';
  const found: string[] = [];
  const { country, region, organization, population: people } = listedKey(key);
  if (country) found.push('known:country');
  else if (region) found.push(`known:region${many}`);
  else if (organization) found.push('known:organization');
  const size = townSizes.find(([least]) => people >= least);
  if (size) found.push(`city:${size[1]}${many}`);
  return found;
}

/** A name of one word. */
function loneFeatures(words: readonly Word[], piece: Piece, facts: Facts): string[] {
  const word = words[piece.first]!;
  const { text, key, shape } = word;
  const kind = organizationWords.get(text)?.kind;
  const found = [`shape:${shape === 'caps' && text.length > 5 ? 'capital' : shape}`, `looks:${lookOf(text)}`];
  const add = (feature: string, fires: boolean) => {
    if (fires) found.push(feature);
  };
  if (kind) found.push(`is:${kind}`);
  add('is:the-media', kind === 'media' && words[piece.first - 1]?.key === 'the');
  add('is:place-word', placeEndings.has(text));
  add('is:first-name', isFirst(word));
  add('is:last-name', isLast(word));
  add('is:title', inTitle(word));
  add('is:no-name', notNames.has(text));
  add('is:common', isCommon(word));
  add('is:lower-elsewhere', facts.lower.has(key));
  add('is:tagged-ordinary', word.pos !== 'PROPN');
  if (shape === 'caps') found.push(`caps:${Math.min(text.length, 6)}`);
  // YouTube, not McAllister
  add('shape:camel', /\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|La|Le|Du|O['’]|D['’]|Al-)/.test(text));
  add('shape:digit', /\d/.test(text));
  return found;
}

function endFeatures(words: readonly Word[], piece: Piece): string[] {
  const found: string[] = [];
  const last = words[piece.end - 1]!;
  const kind = organizationWords.get(last.text)?.kind;
  const spot = placeEndings.get(last.text)?.kind;
  if (kind) found.push(`ends:${kind}`);
  if (kind === 'site' && standsInside(words, piece)) found.push('ends:site-inside');
  if (spot) found.push(`ends:${spot}`);
  if (notNames.get(last.text)?.kind === 'event') found.push('ends:event');
  if (isCountry(last) || isRegion(last)) found.push('ends:place');
  return found;
}

/** inside the Zandar Museum */
function standsInside(words: readonly Word[], piece: Piece): boolean {
  const the = words[piece.first - 1];
  const before = the?.key === 'the' ? words[piece.first - 2] : the;
  return /^(?:at|in|inside|outside|near|into|from|to|opposite|behind)$/.test(before?.key ?? '');
}

function beginFeatures(words: readonly Word[], piece: Piece): string[] {
  const found: string[] = [];
  const head = words[piece.first]!;
  const beginning = placeBeginnings.get(head.text);
  if (beginning) found.push(`begins:${beginning.kind}`);
  if (organizationWords.get(head.text)?.opens && words[piece.first + 1]!.shape === 'lower')
    found.push('begins:opening');
  if (isPeople(head)) found.push('begins:adjective');
  if (beginsKnown(words, piece)) found.push('begins:organization');
  if (
    isCountry(head) ||
    listedAs(words, piece.first, piece.first + 1).population >= 200_000 ||
    isRegion(head)
  )
    found.push('begins:place');
  return found;
}

/** White House Press Office */
function beginsKnown(words: readonly Word[], piece: Piece): boolean {
  for (let end = piece.first + 1; end < Math.min(piece.end, piece.first + 4); end++) {
    if (listedAs(words, piece.first, end).organization) return true;
  }
  return false;
}

function personFeatures(words: readonly Word[], piece: Piece): string[] {
  const head = words[piece.first]!;
  const last = words[piece.end - 1]!;
  const found = [`first:${firstKind(head)}`, `last:${lastKind(last)}`, `looks:${lookOf(last.text)}`];
  if (head.shape === 'initial') found.push('first:initial');
  for (let i = piece.first + 1; i < piece.end; i++) {
    const word = words[i]!;
    if (word.shape === 'initial' && i < piece.end - 1) found.push('holds:initial');
    if (word.shape === 'lower') found.push(isParticle(word) ? 'holds:particle' : 'holds:link');
    if (inTitle(word) && i < piece.end - 1) found.push('holds:title');
  }
  return found;
}

function firstKind(word: Word): string {
  const { text } = word;
  if (isParticle(word)) return 'particle'; // bin Zandar
  const hyphen = text.indexOf('-');
  if (isFirst(word) || (hyphen > 1 && isFirstName(text.slice(0, hyphen)))) return 'first-name';
  if (isLast(word)) return 'last-name';
  return isCommon(word) ? 'common' : 'unknown';
}

function lastKind(word: Word): string {
  if (isLast(word)) return 'last-name';
  if (isFirst(word)) return 'first-name';
  return /^(?:Jr|Sr|II|III)\.?$/.test(word.text) ? 'suffix' : 'unknown';
}

function wordFeatures(words: readonly Word[], piece: Piece, facts: Facts): string[] {
  const found: string[] = [];
  let common = 0;
  for (let i = piece.first; i < piece.end; i++) {
    const word = words[i]!;
    const { text, key, shape } = word;
    if (text === '&') found.push('holds:&');
    if (shape === 'caps' && !/^(?:[IVX]+|JR|DC)$/.test(text)) found.push('holds:caps');
    if (/\d/.test(text)) found.push('holds:digit');
    if (isCommon(word) || (shape !== 'lower' && facts.lower.has(key))) common++;
  }
  if (common > 0) found.push(common === piece.end - piece.first ? 'common:all' : 'common:some');
  if (isCommon(words[piece.end - 1]!)) found.push('common:last');
  return found;
}
