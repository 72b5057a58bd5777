import { describe, expect, it } from 'vitest';
import { loadPipeline } from '../../../src/pipeline/index.ts';

const text = `The harbour wall will be raised next year, the mayor of Elmstow, Ada Brennick, said on Monday.

"We start in May," said Tom Vallery, the engineer.

Residents fear that the works will take too long.`;

const cuesBy = async (precision?: 'balanced' | 'high') => {
  const pipeline = await loadPipeline('news-rules', precision && { precision });
  const record = pipeline.extract(text);
  return { record, cues: record.attributions.map(({ cue }) => cue?.text) };
};

describe('precision', () => {
  it('keeps everything that is found unless told otherwise', async () => {
    const [plain, balanced] = [await cuesBy(), await cuesBy('balanced')];
    expect(plain.cues).toEqual(['said', 'said', 'fear']);
    expect(balanced.record).toEqual(plain.record);
  });

  it('high keeps the sure ones, numbered from 1, each with its source, and says so in the record', async () => {
    const { record, cues } = await cuesBy('high');
    expect(cues).toEqual(['said', 'said']);
    expect(record.attributions.map(({ id }) => id)).toEqual(['attribution-1', 'attribution-2']);
    expect(new Set(record.attributions.map(({ source }) => source)).size).toBe(2);
    expect(record.provenance?.pipeline).toBe('news-rules (precision: high)');
  });
});
