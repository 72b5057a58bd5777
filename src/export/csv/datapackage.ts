import type { CsvDialect } from '../../model/exporter.ts';
import type { FileFacts } from '../part-file.ts';
import type { ColumnInfo, TableDescription } from '../tables/index.ts';
import { fileName } from './table-file.ts';

const profiles = 'https://datapackage.org/profiles/2.0';

const guard =
  "Text that a spreadsheet might run as a formula, because it begins with = + - @, a tab or a carriage return, has a ' before it.";

const description = [
  'Who said what in news articles, in which role, where, and who stayed unnamed: as whosaid extracted it.',
  'article_id with an id is the key everywhere. Offsets are Unicode code points into the text of the article as read,',
  'from start up to, not including, end. Lists inside a cell are joined by " | "; a | within an item is written ¦.',
  'White space in text is folded to single spaces; only article_id and path keep it.',
  guard,
  'The JSON records hold every text unchanged. The texts of the articles belong to their publishers.',
].join(' ');

/** Where the facts about places come from, each with its licence. */
const placeSources = [
  { title: 'GeoNames, CC BY 4.0', path: 'https://www.geonames.org/' },
  { title: 'world-countries, ODbL 1.0', path: 'https://github.com/mledoze/countries' },
];

/** A Data Package 2.0 descriptor (https://datapackage.org) of the CSV files. It holds no time, so that same files have same bytes. */
export function dataPackage(
  files: readonly { readonly table: TableDescription; readonly facts: FileFacts }[],
  dialect: CsvDialect = 'plain',
): object {
  return {
    $schema: `${profiles}/datapackage.json`,
    name: 'whosaid',
    title: 'Attributions in news articles',
    description: dialect === 'raw' ? description.replace(guard, '') : description,
    resources: files.map(({ table, facts }) => resource(table, facts, dialect)),
  };
}

function resource(table: TableDescription, facts: FileFacts, dialect: CsvDialect): object {
  return {
    $schema: `${profiles}/dataresource.json`,
    name: table.name,
    type: 'table',
    path: fileName(table),
    title: table.grain,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: facts.bytes,
    hash: `sha256:${facts.sha256}`,
    ...(table.name.startsWith('places') && { sources: placeSources }),
    dialect: {
      $schema: `${profiles}/tabledialect.json`,
      header: true,
      delimiter: ',',
      lineTerminator: dialect === 'excel' ? '\r\n' : '\n',
      quoteChar: '"',
      doubleQuote: true,
    },
    schema: {
      $schema: `${profiles}/tableschema.json`,
      fields: table.columns.map(field),
      missingValues: [''],
      ...(table.primaryKey.length > 0 && { primaryKey: table.primaryKey }),
      ...(table.foreignKeys.length > 0 && {
        foreignKeys: table.foreignKeys.map(key => ({
          fields: key.columns,
          reference: { resource: key.table, fields: key.references },
        })),
      }),
    },
  };
}

function field({ name, type, description, required, values }: ColumnInfo): object {
  const constraints = { ...(required && { required }), ...(values && { enum: values }) };
  return { name, type, description, ...(Object.keys(constraints).length > 0 && { constraints }) };
}
