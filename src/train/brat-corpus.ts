import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { bySpan, type Span } from '../model/span.ts';
import { utf16Of } from './corpus.ts';

/** An attribution as annotated: spans in UTF-16 code units, in order; any of the three may be empty. */
export interface AnnotatedAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface AnnotatedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly AnnotatedAttribution[];
}

/**
 * Reads a corpus laid out like PolNeAR: `text/<id>.txt` and brat files `attributions/<id>_<annotator>.ann`. Where
 * several annotators read an article the alphabetically first counts. `except`, a list of ids, is left out.
 * @throws UsageError where there is no such folder.
 */
export function* readBratCorpus(folder: string, except: unknown = []): Generator<AnnotatedArticle> {
  const unwanted = new Set(Array.isArray(except) ? except : []);
  if (!existsSync(join(folder, 'attributions'))) throw new UsageError(`${folder}: there is no such corpus`);
  const seen = new Set<string>();
  for (const file of readdirSync(join(folder, 'attributions')).sort()) {
    if (!file.endsWith('.ann')) continue;
    const id = idOf(folder, file.slice(0, -'.ann'.length));
    if (seen.has(id) || unwanted.has(id)) continue;
    seen.add(id);
    const text = readFileSync(join(folder, 'text', `${id}.txt`), 'utf8');
    yield { id, text, attributions: readAnnotations(folder, file, text) };
  }
}

/** The file's name without the annotator, where the text has it so. */
function idOf(folder: string, name: string): string {
  return existsSync(join(folder, 'text', `${name}.txt`)) ? name : name.slice(0, name.lastIndexOf('_'));
}

function readAnnotations(folder: string, file: string, text: string): AnnotatedAttribution[] {
  const at = utf16Of(text);
  const rows = readFileSync(join(folder, 'attributions', file), 'utf8')
    .split('\n')
    .map(line => line.replace(/\r$/, '').split('\t'));
  const spans = new Map<string, readonly Span[]>();
  for (const [id, body] of rows) {
    const [, pieces] = /^\S+ (\d+ \d+(?:;\d+ \d+)*)$/.exec(body ?? '') ?? [];
    if (id?.startsWith('T') && pieces)
      spans.set(
        id,
        pieces.split(';').map(piece => readSpan(piece, at)),
      );
  }
  return rows
    .filter(([id, body]) => id?.startsWith('E') && body?.startsWith('Attribution'))
    .map(([, body]) => readEvent(body!, spans))
    .filter(({ cue, content }) => cue.length + content.length > 0);
}

function readSpan(piece: string, at: (point: number) => number): Span {
  const [start, end] = piece.split(' ').map(Number);
  return { start: at(start!), end: at(end!) };
}

/** `Attribution:T4 Source:T1 Cue:T2 Content:T3 Content2:T5` */
function readEvent(body: string, spans: ReadonlyMap<string, readonly Span[]>): AnnotatedAttribution {
  const roles: Record<string, Span[]> = { source: [], cue: [], content: [] };
  for (const argument of body.trim().split(/\s+/).slice(1)) {
    const [, role, id] = /^([A-Za-z]+)\d*:(\S+)$/.exec(argument) ?? [];
    for (const span of spans.get(id ?? '') ?? []) roles[role!.toLowerCase()]?.push(span);
  }
  for (const found of Object.values(roles)) found.sort(bySpan);
  return roles as unknown as AnnotatedAttribution;
}
