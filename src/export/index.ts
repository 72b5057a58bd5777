import type { Exporter } from '../model/exporter.ts';
import { csv } from './csv/index.ts';
import { json } from './json/index.ts';
import { jsonl } from './jsonl.ts';
import { withOutputErrors } from './output-errors.ts';

/** Every output format, in the order in which help texts name them. A new one is a file and a line here. */
export const exporters: readonly Exporter[] = [csv, json, jsonl].map(withOutputErrors);

export { errorTable, recordTables } from './tables/index.ts';
