/*
 * What the database has beside the tables.
 */

/** Who said what, where and when in one row: for people who do not want to join. */
const quotes = `CREATE VIEW quotes AS
SELECT a.article_id, r.date, r.publisher, r.title, a.attribution_id, a.source, a.kind, a.anonymous, a.count_min, a.count_max,
  a.person, a.role, a.cue, a.content, a.form, a.type, s.anonymity_reason, a.sentence, a.start, a."end", a.confidence, a."by", r.url
FROM attributions AS a
JOIN articles AS r ON r.article_id = a.article_id
JOIN sources AS s ON s.article_id = a.article_id AND s.source_id = a.source_id`;

/** Columns that people look for, beyond the keys. */
const indexes = [
  'CREATE INDEX people_name ON people (name)',
  'CREATE INDEX places_name ON places (name)',
  'CREATE INDEX attributions_kind ON attributions (kind)',
  'CREATE INDEX attributions_person ON attributions (person)',
];

/**
 * Full-text search over what was said, by whom, in which sentence. It keeps no text of its own: it reads `attributions`
 * by row number, so rebuild it after a VACUUM.
 */
const search = [
  `CREATE VIRTUAL TABLE attributions_fts USING fts5(
  content, source, sentence, content='attributions', tokenize='unicode61 remove_diacritics 2'
)`,
  `INSERT INTO attributions_fts (attributions_fts) VALUES ('rebuild')`,
];

/** Run once all rows are there. */
export const extras: readonly string[] = [...indexes, quotes, ...search];
