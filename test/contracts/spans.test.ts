import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenSpans, danglingIds, extract, schemaErrors } from '../support/extract.ts';
import { filesBelow, read } from '../support/source-files.ts';
import { anyText } from '../support/texts.ts';

const texts = filesBelow('fixtures', '.txt');

describe('every record keeps the contract', () => {
  it('has fixtures to look at', () => {
    expect(texts.length).toBeGreaterThan(0);
  });

  it.each(texts)('%s: valid, spans equal to their slices, no dangling id', path => {
    const record = extract(read(path));
    expect(schemaErrors(record)).toEqual([]);
    expect(brokenSpans(record)).toEqual([]);
    expect(danglingIds(record)).toEqual([]);
  });

  it('for any text: no throw, valid, spans equal to their slices, no dangling id', () => {
    fc.assert(
      fc.property(anyText, text => {
        const record = extract(text);
        expect(record.text).toBe(text);
        expect(schemaErrors(record)).toEqual([]);
        expect(brokenSpans(record)).toEqual([]);
        expect(danglingIds(record)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same record for the same text', () => {
    const text = read(texts[0]!);
    expect(JSON.stringify(extract(text))).toBe(JSON.stringify(extract(text)));
  });
});
