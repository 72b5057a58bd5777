import { anonymity } from './anonymity.ts';
import { articles } from './articles.ts';
import { attributions } from './attributions.ts';
import type { Table } from './define.ts';
import { errors } from './errors.ts';
import { mentions } from './mentions.ts';
import { organizations } from './organizations.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { roles } from './roles.ts';
import { sources } from './sources.ts';
import { sourcing } from './sourcing.ts';

/** The tables that an article's record fills. */
export const recordTables: readonly Table[] = [
  articles,
  people,
  roles,
  places,
  organizations,
  sources,
  sourcing,
  attributions,
  anonymity,
  mentions,
];

export type { Cell, ColumnInfo, ColumnType, ForeignKey, Table, TableDescription } from './define.ts';
export { errors as errorTable };
