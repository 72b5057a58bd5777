import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { labelStudioConfiguration, toGraph, toTask } from '../annotation/index.ts';
import type { Exporter } from '../model/exporter.ts';
import { openPartFile } from './part-file.ts';

const tasks = 'label-studio.json';
const configuration = 'label-studio.xml';

/** A task an article with what was found as a prediction, and the labelling interface that fits. */
export const labelStudio: Exporter = {
  format: 'label-studio',
  summary: `${tasks}: a task per article, to be corrected in Label Studio; ${configuration}: its interface`,

  async open(out) {
    await mkdir(out, { recursive: true });
    const file = await openPartFile(join(out, tasks));
    await file.append('[');
    const labels = await openPartFile(join(out, configuration));
    await labels.append(labelStudioConfiguration());
    let count = 0;
    return {
      async write(record) {
        await file.append(`${count++ === 0 ? '' : ','}\n${JSON.stringify(toTask(record, toGraph(record)))}`);
      },
      async end() {
        await file.append('\n]\n');
        await file.end();
        await labels.end();
      },
      async close() {
        await file.place();
        await labels.place();
        return [tasks, configuration];
      },
      async abandon() {
        await file.abandon();
        await labels.abandon();
      },
    };
  },
};
