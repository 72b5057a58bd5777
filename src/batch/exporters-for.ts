import { exporters } from '../export/index.ts';
import { UsageError } from '../model/errors.ts';
import type { Exporter } from '../model/exporter.ts';
import { didYouMean } from '../pipeline/did-you-mean.ts';

/** The journal's format: written in every run, so that naming it asks for nothing more. */
const journal = 'jsonl';

/** What `--format` can name. */
export const formatNames: readonly string[] = [...new Set([...exporters.map(e => e.format), journal])];

/** The exporters of the named formats, each once. @throws UsageError on a name that there is none for. */
export function exportersFor(formats: readonly string[]): readonly Exporter[] {
  const unknown = formats.find(format => !formatNames.includes(format));
  if (unknown !== undefined) {
    throw new UsageError(`there is no format "${unknown}"${didYouMean(unknown, formatNames)}`);
  }
  return exporters.filter(exporter => formats.includes(exporter.format) && exporter.format !== journal);
}
