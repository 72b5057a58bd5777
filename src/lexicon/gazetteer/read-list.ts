import { readFileSync } from 'node:fs';

/** A generated file of this folder. The build copies the data beside the code. */
export function readText(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8').trimEnd();
}

/** Its lines. */
export function readList(name: string): readonly string[] {
  return readText(name).split('\n');
}
