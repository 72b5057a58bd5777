import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BatchData, batchId, pack, unpack } from '../../src/queue/batch-job.ts';
import { refusalOf } from '../../src/queue/refusal.ts';
import { submissionId } from '../../src/queue/submission.ts';

const rain = { id: 'a', text: 'Rain.', metadata: {}, warnings: [] };

describe('a batch', () => {
  it('is unpacked as it was packed, in characters that every store can hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const json = JSON.stringify(value);
        expect(pack(value)).toMatch(/^[\w+/=]+$/);
        expect(JSON.stringify(unpack(pack(value)))).toBe(json);
      }),
    );
  });

  it('has one id for one content and one pipeline, and another for any other', () => {
    const ids = [
      batchId('f', [rain]),
      batchId('g', [rain]),
      batchId('f', [{ ...rain, text: 'Sun.' }]),
      batchId('f', [{ ...rain, path: 'a.txt' }]),
      batchId('f', [rain, rain]),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(batchId('f', [{ ...rain }])).toBe(ids[0]);
  });

  it('makes a submission with others, whose order counts', () => {
    expect(
      submissionId([
        ['a', 1],
        ['b', 2],
      ]),
    ).toBe(
      submissionId([
        ['a', 1],
        ['b', 2],
      ]),
    );
    expect(
      submissionId([
        ['a', 1],
        ['b', 2],
      ]),
    ).not.toBe(
      submissionId([
        ['b', 2],
        ['a', 1],
      ]),
    );
  });
});

describe('a worker', () => {
  const worker = { pipeline: 'news', fingerprint: 'f'.repeat(32), version: '1.2.0', timeout: 30 };
  const batch: BatchData = { protocol: 1, ...worker, items: pack([rain]) };

  it('does a batch of its own fingerprint, whatever it calls the pipeline', () => {
    expect(refusalOf(batch, worker)).toBeNull();
    expect(refusalOf({ ...batch, pipeline: '/elsewhere/news' }, worker)).toBeNull();
  });

  it.each([
    [
      'another fingerprint',
      { fingerprint: 'e'.repeat(32) },
      'wants whosaid 1.2.0, pipeline news (eeeeeeee), this worker has 1.2.0, news (ffffffff)',
    ],
    ['another version', { version: '1.3.0', fingerprint: '0'.repeat(32) }, 'wants whosaid 1.3.0'],
    [
      'another protocol',
      { protocol: 2 },
      'and protocol 2, this worker has 1.2.0, news (ffffffff) and protocol 1',
    ],
  ])('refuses one of %s with the reason and a remedy', (_, change, reason) => {
    const refusal = refusalOf({ ...batch, ...change }, worker);
    expect(refusal).toContain(reason);
    expect(refusal).toContain('start a worker of that version');
  });
});
