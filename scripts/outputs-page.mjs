/** The data dictionary, docs/outputs.md, from the tables' own definitions. A test holds the page against it. */
export function outputsPage(allTables) {
  const tables = allTables.map(tableSection).join('\n');
  return `# Outputs

\`whosaid run\` writes into one folder, \`output\` unless \`--out\` says otherwise.

| file | what | format |
|---|---|---|
| \`articles.jsonl\` | the journal: one record a line, in input order; everything else is derived from it | always |
| \`run.json\` | what made the journal: version, pipeline, fingerprint; \`--resume\` goes by it | always |
| \`articles/<id>.json\` | one record an article, valid against \`schema/article.schema.json\` | \`json\` |
| \`*.csv\` | the tables below | \`csv\` |
| \`datapackage.json\` | types, keys and meanings of the tables (Data Package v2) | \`csv\` |
| \`whosaid.sqlite\`, \`whosaid.metadata.json\` | the tables with keys and indexes, a flat view \`quotes\`, full-text search in \`attributions_fts\`; what Datasette shows of them | \`sqlite\` |
| \`whosaid.xlsx\` | the tables, a sheet each | \`xlsx\` |
| \`*.parquet\` | the tables, typed | \`parquet\` |
| \`places.geojson\` | the run's places as points, with how many articles name them (RFC 7946) | \`geojson\` |
| \`annotations.jsonl\` | every span as W3C Web Annotations in JSON-LD, a page an article | \`webanno\` |
| \`brat/\` | every article as \`.txt\` and \`.ann\` with \`annotation.conf\`, to be corrected in brat and read back by \`whosaid import\` | \`brat\` |
| \`label-studio.json\`, \`label-studio.xml\` | the same as tasks for Label Studio (offsets in UTF-16 units, as it counts) and its labelling interface | \`label-studio\` |
| \`report/index.html\` | pages to read: all articles, charts, a map; a page an article with its marks and the source ledger | \`report\` |

What each layer means, and which spans are right, is said in the [annotation guide](annotation-guide.md).

## The tables' conventions

- UTF-8 without a byte order mark, RFC 4180, lines end in LF, a header row even when nothing follows. Text is quoted, numbers and
  \`true\`/\`false\` are bare, an empty cell is unknown or not there.
- Rows stand in input order, then in the order of the text; the same input gives the same bytes.
- \`article_id\` is the article's path below the input folder without its ending, so it does not shift when a file is added. It and the
  table's own id are the key; ids such as \`person-3\` count within an article.
- Offsets are Unicode code points into the text as read, \`[start, end)\`, as Python, brat and W3C Web Annotation count.
- Lists in a cell are joined by \` | \`. White space runs in a cell are one space; the JSON has the text verbatim.
- A text cell that a spreadsheet would take for a formula (it begins with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a carriage return) starts with \`'\`.

${tables}`;
}

function tableSection(table) {
  const rows = table.columns.map(c => `| \`${c.name}\` | ${c.type} | ${cell(describe(c))} |`);
  const key =
    table.primaryKey.length > 0 ? `Key: ${table.primaryKey.map(k => `\`${k}\``).join(' + ')}.` : 'No key.';
  return `## ${table.name}

${table.grain} ${key}

| column | type | meaning |
|---|---|---|
${rows.join('\n')}
`;
}

const describe = column =>
  column.values
    ? `${column.description} One of ${column.values.map(v => `\`${v}\``).join(', ')}.`
    : column.description;

const cell = text => text.replaceAll('|', '\\|');
