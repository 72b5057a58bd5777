import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportTo, newFolder } from './run-exporter.ts';
import { seaWall, silent } from './sample.ts';

interface Item {
  readonly body: readonly { readonly purpose: string; readonly value: string }[];
  readonly target: { readonly source: string; readonly selector: readonly Record<string, unknown>[] };
}

async function pages(...records: (typeof seaWall)[]) {
  const out = await newFolder();
  await exportTo(out, 'webanno', records);
  const lines = (await readFile(join(out, 'annotations.jsonl'), 'utf8')).trimEnd().split('\n');
  return lines.map(line => JSON.parse(line) as { items: readonly Item[] });
}

describe('web annotations', () => {
  it('has a page an article', async () => {
    expect((await pages(seaWall, silent)).map(({ items }) => items.length > 0)).toEqual([true, false]);
  });

  it('points to each span by code points, and by its words with context', async () => {
    const points = Array.from(seaWall.text);
    const [page] = await pages(seaWall);
    for (const { target } of page!.items) {
      const [position, quote] = target.selector as [
        { start: number; end: number },
        { exact: string; prefix: string; suffix: string },
      ];
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(seaWall.text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });

  it('says of what layer a span is, of which item, and what is known of it', async () => {
    const [page] = await pages(seaWall);
    const bodies = page!.items.map(({ body }) => body.map(({ value }) => value).join(' · '));
    expect(bodies).toContain('person · person-1 · Ines Okafor');
    expect(bodies).toContain('role · role-2 · judge (former)');
    expect(bodies).toContain('source · source-3 · unnamed-group');
    expect(bodies).toContain('content · attribution-2 · direct');
    expect(bodies).toContain('anonymity · anonymity-1 · sources');
  });

  it('names the web address of the article where it is known', async () => {
    const url = 'https://example.org/a';
    const [page] = await pages({ ...seaWall, metadata: { url } });
    expect(new Set(page!.items.map(({ target }) => target.source))).toEqual(new Set([url]));
  });
});
