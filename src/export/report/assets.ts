import { readFileSync } from 'node:fs';

const read = new Map<string, string>();

/** A style sheet or script of the report, which lies in `assets/` beside this file; read once. */
export function asset(name: string): string {
  const content = read.get(name) ?? readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8').trim();
  read.set(name, content);
  return content;
}
