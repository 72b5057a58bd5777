import { parse } from 'csv-parse/sync';
import { UsageError } from '../model/errors.ts';
import { sourceKinds } from '../model/kinds.ts';
import { type Action, actions, type Correction, type Layer, layers } from './correction.ts';

const columns = ['article_id', 'layer', 'name', 'action', 'value'] as const;
const tableColumns = ['article_id', 'person_id', 'name', 'first_start'] as const;
const kinds: readonly string[] = sourceKinds;

type Cells = Readonly<Record<string, string>>;

/**
 * Reads corrections: a CSV with the columns article_id, layer, name, action, value, or `people.csv` with names edited.
 * A byte order mark and either line end are fine; other columns are left alone.
 * @throws UsageError naming file and line
 */
export function readCorrections(csv: string, path: string): readonly Correction[] {
  const rows = parseRows(csv, path);
  const header = Object.keys(rows[0]?.cells ?? {});
  if (rows.length === 0) return [];
  if (columns.every(column => header.includes(column))) {
    return rows.map(({ cells, line }) => readLine(cells, line, `${path}, line ${line}`));
  }
  if (tableColumns.every(column => header.includes(column))) return rows.map(readPerson);
  throw new UsageError(
    `${path} has not the columns of corrections (${columns.join(', ')}) nor those of people.csv; it has ${header.join(', ')}`,
  );
}

function parseRows(csv: string, path: string): { readonly cells: Cells; readonly line: number }[] {
  try {
    const parsed = parse(csv, { columns: true, bom: true, info: true, skip_empty_lines: true, trim: true });
    return (parsed as unknown as { record: Cells; info: { lines: number } }[]).map(({ record, info }) => ({
      cells: record,
      line: info.lines,
    }));
  } catch (error) {
    throw new UsageError(`${path} is no CSV: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readLine(cells: Cells, line: number, place: string): Correction {
  const { article_id: article = '', layer = '', name = '', action = '', value = '' } = cells;
  if (!isLayer(layer))
    throw new UsageError(`${place}: there is no layer "${layer}"; it is one of ${layers.join(', ')}`);
  if (!isAction(action)) {
    throw new UsageError(
      `${place}: there is no action "${action}"; it is one of ${Object.keys(actions).join(', ')}`,
    );
  }
  if (!(actions[action] as readonly Layer[]).includes(layer)) {
    throw new UsageError(`${place}: ${action} is for ${actions[action].join(', ')}, not for ${layer}`);
  }
  if (name === '') throw new UsageError(`${place}: the name is empty`);
  if (value === '' && action !== 'drop') throw new UsageError(`${place}: ${action} wants a value`);
  if (action === 'kind' && !kinds.includes(value)) {
    throw new UsageError(`${place}: there is no kind "${value}"; it is one of ${kinds.join(', ')}`);
  }
  return { line, article: article === '' ? null : article, layer, name, start: null, action, value };
}

const isLayer = (text: string): text is Layer => (layers as readonly string[]).includes(text);
const isAction = (text: string): text is Action => Object.hasOwn(actions, text);

/** A row of the table of people says: whoever is named at this place is called so; equal names are one person. */
function readPerson({ cells, line }: { readonly cells: Cells; readonly line: number }): Correction {
  const name = unguard(cells['name'] ?? '');
  const start = Number(cells['first_start']);
  return {
    line,
    article: unguard(cells['article_id'] ?? ''),
    layer: 'person',
    name,
    start,
    action: 'merge',
    value: name,
  };
}

/** Takes off the `'` that keeps spreadsheets from running a cell. */
const unguard = (cell: string) => cell.replace(/^'(?=\s*[=+\-@])/, '');
