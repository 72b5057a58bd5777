import type { Exporter } from '../model/exporter.ts';
import { brat } from './brat.ts';
import { csv } from './csv/index.ts';
import { geojson } from './geojson.ts';
import { json } from './json/index.ts';
import { jsonl } from './jsonl.ts';
import { labelStudio } from './label-studio.ts';
import { withOutputErrors } from './output-errors.ts';
import { parquet } from './parquet/index.ts';
import { report } from './report/index.ts';
import { sqlite } from './sqlite/index.ts';
import { webAnnotation } from './web-annotation.ts';
import { xlsx } from './xlsx/index.ts';

/** Every output format, in the order in which help texts name them. A new one is a file and a line here. */
export const exporters: readonly Exporter[] = [
  csv,
  json,
  jsonl,
  sqlite,
  xlsx,
  parquet,
  geojson,
  webAnnotation,
  brat,
  labelStudio,
  report,
].map(withOutputErrors);

export { allTables } from './all-tables.ts';
export { writeRecord } from './json/record-file.ts';
export { errorTable, recordTables } from './tables/index.ts';
