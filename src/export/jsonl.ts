import type { Exporter } from '../model/exporter.ts';

const nothing = async () => {};

/** The journal of the run is this format already: there is nothing to derive. */
export const jsonl: Exporter = {
  format: 'jsonl',
  summary: 'articles.jsonl, one article per line: the journal, which every run keeps',
  open: async () => ({ write: nothing, end: nothing, close: async () => [], abandon: nothing }),
};
