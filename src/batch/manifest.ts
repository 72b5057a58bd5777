import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './durable.ts';

/** Beside the journal: what made it. */
export const manifestName = 'run.json';

/** What decides the lines of a journal besides the articles. It holds no time, so that same runs have same bytes. */
export interface Manifest {
  readonly schema: 'whosaid/run@1';
  readonly tool: 'whosaid';
  readonly version: string;
  /** The pipeline's name or path, as it was asked for. */
  readonly pipeline: string;
  readonly fingerprint: string;
}

export async function writeManifest(out: string, manifest: Manifest): Promise<void> {
  await writeWhole(join(out, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The fingerprint of the run in a folder; null where there is none that can be read. */
export async function readFingerprint(out: string): Promise<string | null> {
  try {
    const { fingerprint } = JSON.parse(await readFile(join(out, manifestName), 'utf8'));
    return typeof fingerprint === 'string' ? fingerprint : null;
  } catch {
    return null;
  }
}
