import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Exporter } from '../model/exporter.ts';
import type { ArticleRecord, RecordSpan } from '../model/record.ts';
import { openPartFile } from './part-file.ts';

const fileName = 'annotations.jsonl';
/** Code points of context on either side of a passage. */
const context = 32;

/**
 * Every span as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/): an AnnotationPage in JSON-LD a line and
 * article. A target has its position in code points and its words with some context, so that it is found again in
 * another copy of the text.
 */
export const webAnnotation: Exporter = {
  format: 'webanno',
  summary: `${fileName}: every span as a W3C Web Annotation in JSON-LD, one article per line`,

  async open(out) {
    await mkdir(out, { recursive: true });
    const file = await openPartFile(join(out, fileName));
    return {
      write: record => file.append(`${oneLine(JSON.stringify(annotationPage(record)))}\n`),
      end: async () => void (await file.end()),
      async close() {
        await file.place();
        return [fileName];
      },
      abandon: file.abandon,
    };
  },
};

/** A span, the layer and id of what it belongs to, and what is said of that. */
interface Mark {
  readonly span: RecordSpan;
  readonly layer: string;
  readonly id: string;
  readonly value: string;
}

function annotationPage(record: ArticleRecord): object {
  const points = Array.from(record.text);
  const id = `urn:whosaid:${encodeURIComponent(record.id.replace(/\p{Cs}/gu, '\uFFFD'))}`;
  const source = record.metadata.url ?? id;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${id}#annotations`,
    type: 'AnnotationPage',
    items: marksOf(record).map(({ span, layer, id: item, value }, i) => ({
      id: `${id}#annotation-${i + 1}`,
      type: 'Annotation',
      motivation: 'classifying',
      body: [
        { type: 'TextualBody', purpose: 'classifying', value: layer },
        { type: 'TextualBody', purpose: 'identifying', value: item },
        { type: 'TextualBody', purpose: 'describing', value },
      ],
      target: { source, selector: selectors(points, span) },
    })),
  };
}

function marksOf(record: ArticleRecord): Mark[] {
  const entities = (
    layer: string,
    items: readonly { id: string; name: string; mentions: readonly RecordSpan[] }[],
  ) => items.flatMap(({ id, name, mentions }) => mentions.map(span => ({ span, layer, id, value: name })));
  return [
    ...entities('person', record.people),
    ...entities('place', record.places),
    ...entities('organization', record.organizations),
    ...record.roles.map(role => ({
      span: role,
      layer: 'role',
      id: role.id,
      value: `${role.title} (${role.status})`,
    })),
    ...record.sources.flatMap(({ id, kind, mentions }) =>
      mentions.map(span => ({ span, layer: 'source', id, value: kind })),
    ),
    ...record.attributions.flatMap(({ id, type, form, cue, content }) => [
      ...(cue ? [{ span: cue, layer: 'cue', id, value: type }] : []),
      ...content.map(span => ({ span, layer: 'content', id, value: form ?? type })),
    ]),
    ...record.anonymity.map(({ id, cue, scope }) => ({ span: cue, layer: 'anonymity', id, value: scope })),
  ];
}

function selectors(points: readonly string[], { start, end, text }: RecordSpan): object[] {
  return [
    { type: 'TextPositionSelector', start, end },
    {
      type: 'TextQuoteSelector',
      exact: text,
      prefix: points.slice(Math.max(0, start - context), start).join(''),
      suffix: points.slice(end, end + context).join(''),
    },
  ];
}

/** Some readers of lines break at these too. */
function oneLine(json: string): string {
  return json.replace(/[\u0085\u2028\u2029]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
