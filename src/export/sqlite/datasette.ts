import type { TableDescription } from '../tables/index.ts';

/** Datasette's metadata (https://docs.datasette.io/en/stable/metadata.html): titles, and the meaning of every column. */
export function datasetteMetadata(database: string, tables: readonly TableDescription[]): object {
  return {
    title: 'Attributions in news articles',
    description:
      'Who said what, in which role, where, and who stayed unnamed: as whosaid extracted it. Check a quotation against the article before you publish it.',
    databases: {
      [database]: {
        tables: {
          ...Object.fromEntries(tables.map(table => [table.name, describe(table)])),
          quotes: {
            title: 'quotes',
            description: 'Attributions with what is known of the article, one row each.',
          },
        },
      },
    },
  };
}

function describe(table: TableDescription): object {
  return {
    title: table.name,
    description: table.grain,
    columns: Object.fromEntries(table.columns.map(column => [column.name, column.description])),
    ...(table.name.startsWith('places') && {
      source: 'GeoNames, CC BY 4.0',
      source_url: 'https://www.geonames.org/',
    }),
  };
}
