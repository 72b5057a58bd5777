import { readJsonl } from './read-jsonl.ts';

/** An article of a names corpus. Its file counts code points; here are UTF-16 offsets. */
export interface CorpusArticle {
  readonly id: string;
  readonly text: string;
  /** In reading order, the longer first. */
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** Reads a corpus of names: JSONL with `id`, `text` and `entities` (`start`, `end`, `type`). */
export function* readCorpus(file: string): Generator<CorpusArticle> {
  for (const record of readJsonl(file)) {
    const { id, text, entities } = record as CorpusArticle;
    const at = utf16Of(text);
    yield {
      id,
      text,
      entities: entities
        .map(({ start, end, type }) => ({ start: at(start), end: at(end), type }))
        .sort((a, b) => a.start - b.start || b.end - a.end),
    };
  }
}

/** From code points of a text to its UTF-16 offsets. */
export function utf16Of(text: string): (point: number) => number {
  const offsets: number[] = [];
  let offset = 0;
  for (const letter of text) {
    offsets.push(offset);
    offset += letter.length;
  }
  return point => offsets[point] ?? text.length;
}
