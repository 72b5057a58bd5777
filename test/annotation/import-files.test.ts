import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../src/annotation/index.ts';
import { exportTo, newFolder } from '../export/run-exporter.ts';
import { seaWall, silent } from '../export/sample.ts';

async function imported(...paths: string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const one of importFiles(paths)) found.push(one instanceof Error ? one.message : one.id);
  return found;
}

describe('import', () => {
  it('reads a folder of brat files, by the paths of the articles', async () => {
    const out = await newFolder();
    await exportTo(out, 'brat', [seaWall, silent]);
    expect(await imported(join(out, 'brat'))).toEqual(['coast/sea-wall', 'silent']);
  });

  it('reads an export of Label Studio', async () => {
    const out = await newFolder();
    await exportTo(out, 'label-studio', [seaWall, silent]);
    expect(await imported(join(out, 'label-studio.json'))).toEqual(['coast/sea-wall', 'silent']);
  });

  it('takes what people corrected before what was predicted', async () => {
    const path = join(await newFolder(), 'tasks.json');
    const label = (type: string) => ({
      id: 'a',
      type: 'labels',
      value: { start: 0, end: 3, labels: [type] },
    });
    const task = {
      data: { id: 'x', text: 'Ann said so.' },
      predictions: [{ model_version: 'm', result: [label('Place')] }],
      annotations: [{ result: [label('Person')] }],
    };
    await writeFile(path, JSON.stringify([task]));
    for await (const record of importFiles([path])) {
      expect(record).toMatchObject({ people: [{ name: 'Ann' }], places: [] });
    }
  });

  it('names what cannot be read, and goes on', async () => {
    const out = await newFolder();
    await writeFile(join(out, 'a.ann'), 'T1\tPerson 0 3\tAnn\n');
    await writeFile(join(out, 'b.ann'), 'T1\tDog 0 3\tAnn\n');
    await writeFile(join(out, 'b.txt'), 'Ann said so.');
    await writeFile(join(out, 'c.json'), '{"data": 1}');
    await writeFile(join(out, 'd.json'), '{');
    await writeFile(join(out, 'e.ann'), 'T1\tPerson 0 3\tAnn\n');
    await writeFile(join(out, 'e.txt'), 'Ann said so.');
    const [a, b, c, d, e] = await imported(out);
    expect(a).toContain('a.ann: ENOENT');
    expect(b).toBe(`${join(out, 'b.ann')}, line 1: there is no type Dog`);
    expect(c).toBe(`${join(out, 'c.json')}, task 1: it has no data with a text`);
    expect(d).toContain('d.json: ');
    expect(e).toBe('e');
  });
});
