import { readList } from './read-list.ts';

/** The columns of cities.txt, one value a town. Towns of one country stand together. */
export interface CityColumns {
  /** Name keys. */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: Runs;
  /** First-level division where the source writes it in letters (`TX`), else empty. */
  readonly divisions: Runs;
  /** GeoNames ids. */
  readonly ids: Int32Array;
  /** WGS84, hundredths of a degree. */
  readonly latitudes: Int32Array;
  readonly longitudes: Int32Array;
  /** Thousands of inhabitants, up to an eighth too few. */
  readonly thousands: Int32Array;
}

export function readCities(): CityColumns {
  const [names, countries, divisions, ids, latitudes, longitudes, sizes] = readList('cities.txt');
  const list = names!.split('\t');
  return {
    names: list,
    countries: expandRuns(countries!, list.length),
    divisions: expandRuns(divisions!, list.length),
    ids: addUp(ids!, list.length),
    latitudes: addUp(latitudes!, list.length),
    longitudes: addUp(longitudes!, list.length),
    thousands: Int32Array.from(sizes!, sign => Math.round(10 ** ((sign.charCodeAt(0) - 33) / 20))),
  };
}

/** Many equal values: value `i` is `values[which[i]]`. */
export interface Runs {
  readonly values: readonly string[];
  readonly which: Uint16Array;
}

/** `US 3` is US, US, US. */
function expandRuns(column: string, length: number): Runs {
  const which = new Uint16Array(length);
  let row = 0;
  const values = column.split('\t').map((run, i) => {
    const space = run.lastIndexOf(' ');
    const end = row + Number(run.slice(space + 1));
    which.fill(i, row, end);
    row = end;
    return run.slice(0, space);
  });
  return { values, which };
}

/** Values of a column that holds the differences: `b2l3` is 12, -13, each number's first digit a letter, from `k` on negative. */
function addUp(column: string, length: number): Int32Array {
  const values = new Int32Array(length);
  let row = -1;
  let size = 0;
  let sign = 1;
  let sum = 0;
  for (let at = 0; at <= column.length; at++) {
    const code = at < column.length ? column.charCodeAt(at) : 97;
    if (code < 58) {
      size = 10 * size + code - 48;
      continue;
    }
    sum += sign * size;
    if (row >= 0) values[row] = sum;
    row++;
    sign = code < 107 ? 1 : -1;
    size = code < 107 ? code - 97 : code - 107;
  }
  return values;
}
