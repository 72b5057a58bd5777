import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPipeline } from '../../src/pipeline/index.ts';
import { stages } from '../../src/stages/index.ts';
import { filesBelow, read, root } from '../support/source-files.ts';

const fixture = read(filesBelow('fixtures/articles', '.txt')[0]!);
const tiers = readdirSync(`${root}src/stages`, { withFileTypes: true })
  .filter(entry => /^\d-/.test(entry.name))
  .map(entry => entry.name)
  .sort();
const folders = filesBelow('src/stages', '/index.ts')
  .concat(filesBelow('src/stages', 'index.ts'))
  .map(path => /^src\/stages\/(\d-[\w-]+)\/([\w-]+)\/index\.ts$/.exec(path))
  .filter(match => match !== null)
  .map(match => ({ tier: match[1]!, layer: match[2]!, path: match[0] }));

describe('stage declarations', () => {
  it('the registry holds every stage folder, and nothing else', () => {
    expect([...stages.map(s => s.provides)].sort()).toEqual([...new Set(folders.map(f => f.layer))].sort());
  });

  it.each(stages.map(s => s.provides as string))('%s has a one-line summary', layer => {
    const stage = stages.find(s => s.provides === layer)!;
    expect(stage.summary).toMatch(/^\S.{10,110}$/);
  });

  it('a stage requires layers of its own tier or earlier ones only', () => {
    const tierOf = (layer: string) => tiers.indexOf(folders.find(f => f.layer === layer)?.tier ?? '');
    const wrong = stages.flatMap(stage =>
      stage.requires
        .filter((layer: string) => tierOf(layer) > tierOf(stage.provides))
        .map((layer: string) => `${stage.provides} requires ${layer}`),
    );
    expect(wrong).toEqual([]);
  });

  it('a stage reads what it requires, all of it, and nothing else', () => {
    const layers: Record<string, unknown> = {};
    const article = { id: 'a', text: fixture, metadata: {}, warnings: [] };
    const wrong: string[] = [];
    for (const stage of stages) {
      const seen = new Set<string>();
      const input: Record<string, unknown> = { article };
      for (const layer of stage.requires) input[layer] = layers[layer];
      const watched = new Proxy(input, {
        get: (target, key) => {
          if (!(key in target)) wrong.push(`${stage.provides} reads ${String(key)}`);
          seen.add(String(key));
          return target[String(key)];
        },
      });
      layers[stage.provides] = stage.prepare({ options: {}, model: null })(watched as never);
      for (const layer of stage.requires)
        if (!seen.has(layer)) wrong.push(`${stage.provides} ignores ${layer}`);
    }
    expect(wrong).toEqual([]);
  });

  it('the news pipeline runs every stage', async () => {
    const news = await loadPipeline('news');
    expect(news.stages.map(s => s.provides)).toEqual(stages.map(s => s.provides));
  });
});
