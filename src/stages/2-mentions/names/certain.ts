import { cityPopulation } from '../../../lexicon/cities.ts';
import { countryNames } from '../../../lexicon/countries.ts';
import type { Points } from '../../../lexicon/name-weights.ts';
import { knownOrganizations } from '../../../lexicon/name-words.ts';
import { regions } from '../../../lexicon/regions.ts';
import { type Listed, listedKey } from './listed.ts';
import type { Piece } from './pieces.ts';
import { isFirst, isHonorific, isLast } from './word-lists.ts';
import type { Word } from './words.ts';

const nobody: ReadonlySet<string> = new Set();
const nothing: Points = [-9, -9, -9];
const place: Points = [-9, 4, -9];
const organization: Points = [-9, -9, 4];

/** Points of what needs no weighing: countries, large towns, well-known institutions, datelines; else null. */
export function certainPoints(
  words: readonly Word[],
  piece: Piece,
  parts: ReadonlyMap<string, ReadonlySet<string>>,
  introduced: ReadonlySet<string> = nobody,
): Points | null {
  const head = words[piece.first]!;
  const before = words[piece.first - 1];
  const titled =
    piece.afterTitle || (before !== undefined && before.sentence === head.sentence && isHonorific(before));
  if (titled) return null;
  if (head.shape === 'number' && !knownOrganizations.has(piece.key)) return place; // 12 Zandar Street
  if (piece.end - piece.first === 1 && /^(?:central|eastern|western|northern|southern)$/.test(piece.key))
    return nothing;
  const listed = listedKey(piece.key);
  if (listed.landmark || isLargePlace(piece, listed)) return place;
  if (listed.country) {
    // Jordan, Chad: also first names and surnames
    const personal =
      (isFirst(head) || isLast(head)) && (parts.get(piece.key)?.has('part:person-last') ?? false);
    return personal || (head.text === 'Us' && piece.end - piece.first === 1) ? null : place;
  }
  const known = listed.organization;
  // Michelin, where the article names Ana Michelin
  if (known && introduced.has(piece.key)) return null;
  if (known) return known.kind === 'metonym' && meansBuilding(words, piece) ? place : organization;
  return isDateline(words, piece) ? place : null;
}

/** Middle East, Abu Dhabi: several words that are a region or a large town */
function isLargePlace({ first, end }: Piece, { region, population }: Listed): boolean {
  return end - first > 1 && (region || population >= 300_000);
}

/** reporters in the White House briefing room; a fire inside the Kremlin */
function meansBuilding(words: readonly Word[], piece: Piece): boolean {
  const after = words[piece.end];
  if (
    after?.shape === 'lower' &&
    /^(?:briefing|lawn|grounds|gate|gates|building|lobby|complex|compound|fence|corridors?|dinner|driveway|balcony|steps|ballroom|roof)$/.test(
      after.key,
    )
  )
    return true;
  const the = words[piece.first - 1];
  const before = the?.key === 'the' ? words[piece.first - 2] : the;
  return (
    /^(?:inside|outside|near|beside|around|overlooking|evacuated|stormed|toured|visited)$/.test(
      before?.key ?? '',
    ) && after?.pos !== 'NOUN'
  );
}

/** LAGOS, Nigeria (Reuters) - ; ACCRA — */
function isDateline(words: readonly Word[], piece: Piece): boolean {
  const head = words[piece.first]!;
  if (opensArticle(words, piece)) return true;
  if (!head.opens || head.shape !== 'caps' || head.text.length < 4) return false;
  const next = words[piece.end];
  if (next?.shape === 'number' && cityPopulation(piece.key) >= 100_000) return true; // ACCRA 2019-05-03
  if (!next || next.sentence !== head.sentence || !/^(?:[,(/:]|[-–—―]+)$/.test(next.text)) return false;
  const behind = words[piece.end + 1];
  const isAddress = next.text === ',' && behind !== undefined && isRegional(behind); // ZANDAR, Kenya
  return (
    isAddress ||
    cityPopulation(piece.key) > 0 ||
    regions.has(piece.key) ||
    (!isFirst(head) && /^[(–—―-]/.test(next.text))
  );
}

const isRegional = (word: Word) => countryNames.has(word.key) || regions.has(word.key);

/** Zandar: The harbour … */
function opensArticle(words: readonly Word[], piece: Piece): boolean {
  const head = words[piece.first]!;
  if (piece.first > 0 || head.shape !== 'capital' || !/^(?::|[-–—―]+)$/.test(words[piece.end]?.text ?? ''))
    return false;
  return cityPopulation(piece.key) >= 50_000 && !isFirst(head) && !isLast(head);
}
