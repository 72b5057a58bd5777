import type { GatheredPlace } from '../../across/index.ts';
import type { Cell } from '../../tables/index.ts';
import type { IndexRow } from './article-rows.ts';
import { placeMap } from './map.ts';
import { charts, indexName, indexPage } from './page.ts';
import { mostQuoted, peopleTable } from './people.ts';
import type { Totals } from './totals.ts';

/** UTF-16 units of row data that one page of the index holds, so that it stays below 2 MB with its charts. */
const mostData = 1_300_000;

/** The pages of the index by their file names; the first has the charts over all articles. */
export function* indexPages(
  totals: Totals,
  rows: readonly IndexRow[],
  people: readonly Readonly<Record<string, Cell>>[],
  places: readonly GatheredPlace[],
): Generator<readonly [name: string, page: string]> {
  const parts = partition(rows);
  for (const [i, part] of parts.entries()) {
    const number = i + 1;
    const shown =
      number === 1 ? charts(totals, mostQuoted(people), peopleTable(people), placeMap(places)) : null;
    yield [indexName(number), indexPage(totals, { rows: part, number, pages: parts.length }, shown)];
  }
}

function partition(rows: readonly IndexRow[]): readonly (readonly IndexRow[])[] {
  const parts: IndexRow[][] = [[]];
  let size = 0;
  for (const row of rows) {
    const length = JSON.stringify(row).length;
    if (size + length > mostData) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)!.push(row);
    size += length;
  }
  return parts;
}
