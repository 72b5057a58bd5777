import { readFileSync } from 'node:fs';

/** Lines of a generated file of this folder. The build copies the data beside the code. */
export function readList(name: string): readonly string[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8').trimEnd().split('\n');
}
