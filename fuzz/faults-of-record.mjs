import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const schema = JSON.parse(readFileSync(new URL('../schema/article.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);

const lists = ['people', 'places', 'organizations', 'roles', 'sources', 'attributions', 'anonymity'];

/** Everything that is wrong with an article's line in the journal, a sentence each. */
export function faultsOfLine(line, text) {
  const record = JSON.parse(line);
  if (!validate(record))
    return validate.errors.map(({ instancePath, message }) => `schema: ${instancePath} ${message}`);
  return [
    ...(record.text === text ? [] : ['the text is not that of the article']),
    ...(/[\n\u0085\u2028\u2029]/.test(line.slice(0, -1)) ? ['the line holds a line break'] : []),
    ...faultsOfSpans(record),
    ...faultsOfIds(record),
    ...faultsOfOrder(record),
  ];
}

function faultsOfSpans(record) {
  const points = Array.from(record.text);
  const faults = [];
  const visit = (value, path) => {
    if (typeof value !== 'object' || value === null) return;
    const { start, end, text } = value;
    if (typeof start === 'number') {
      if (!(start < end && end <= points.length))
        faults.push(`${path}: ${start} to ${end} is no span of ${points.length}`);
      else if (text !== undefined && points.slice(start, end).join('') !== text)
        faults.push(`${path}: the text is not the slice`);
    }
    for (const [key, child] of Object.entries(value)) visit(child, `${path}/${key}`);
  };
  visit({ ...record, text: undefined, metadata: {} }, '');
  return faults;
}

function faultsOfIds(record) {
  const ids = lists.flatMap(list => record[list].map(({ id }) => id));
  const known = new Set(ids);
  const seen = new Set();
  const twice = ids.filter(id => seen.size === seen.add(id).size);
  const used = [
    ...record.roles.flatMap(({ person, organizations }) => [person, ...organizations]),
    ...record.sources.flatMap(({ people, organizations }) => [...people, ...organizations]),
    ...record.attributions.map(({ source }) => source),
  ];
  return [
    ...twice.map(id => `${id} is there twice`),
    ...used.filter(id => !known.has(id)).map(id => `${id} is named and not there`),
  ];
}

/** Mentions, contents, paragraphs and sentences stand in the order of the text, and the latter three do not overlap. */
function faultsOfOrder(record) {
  const apart = [record.paragraphs, record.sentences, ...record.attributions.map(({ content }) => content)];
  const sorted = [record.people, record.places, record.organizations, record.sources]
    .flat()
    .map(({ mentions }) => mentions);
  const isAfter = (list, least) =>
    (list ?? []).every((span, i) => i === 0 || span.start >= least(list[i - 1]));
  return [
    ...apart
      .filter(list => !isAfter(list, before => before.end))
      .map(list => `not in order, or overlapping: ${brief(list)}`),
    ...sorted
      .filter(list => !isAfter(list, before => before.start))
      .map(list => `mentions not in order: ${brief(list)}`),
    ...(record.sentences ?? [])
      .filter(({ paragraph }) => !record.paragraphs?.[paragraph])
      .map(({ paragraph }) => `there is no paragraph ${paragraph}`),
  ];
}

const brief = list => JSON.stringify(list.map(({ start, end }) => [start, end])).slice(0, 200);
