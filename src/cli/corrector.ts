import { readFileSync } from 'node:fs';
import type { Corrector } from '../corrections/index.ts';
import { UsageError } from '../model/errors.ts';
import { complain } from './report-error.ts';

/** The corrections in a file, ready to be applied; none where no file is named. @throws UsageError */
export async function correctorOf(path: string | undefined): Promise<Corrector | undefined> {
  if (path === undefined) return undefined;
  const { makeCorrector, readCorrections } = await import('../corrections/index.ts');
  return makeCorrector(readCorrections(read(path), path));
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(
      `${path} cannot be read (${(error as NodeJS.ErrnoException).code}); name a CSV file of corrections`,
    );
  }
}

/** Says which corrections fitted nothing. */
export function complainOfUnmatched(corrector: Corrector | undefined, path: string | undefined): void {
  for (const { line, name } of corrector?.unmatched() ?? []) {
    complain(
      `${path}, line ${line}: "${name}" fits nothing any more; the article or what is found in it has changed`,
    );
  }
}
