import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Paths below a folder of the project, relative to the project, sorted. */
export function filesBelow(folder: string, ending = ''): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith(ending))
    .map(entry => `${entry.parentPath}/${entry.name}`.slice(root.length))
    .sort();
}

export function read(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8');
}
