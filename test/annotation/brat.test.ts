import { describe, expect, it } from 'vitest';
import { BratError, bratText, readBrat, toGraph, writeBrat } from '../../src/annotation/index.ts';
import { seaWall } from '../export/sample.ts';

const text = 'Ann Reed said\nso.';

describe('brat', () => {
  it('writes stretches that hold no line break, with true offsets', () => {
    const sea = bratText(seaWall.text);
    const points = Array.from(sea);
    const lines = writeBrat(toGraph(seaWall), sea)
      .split('\n')
      .filter(line => line.startsWith('T'));
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) {
      const [, body, words] = line.split('\t');
      const pieces = body!
        .replace(/^\S+ /, '')
        .split(';')
        .map(pair => pair.split(' ').map(Number));
      expect(pieces.map(([start, end]) => points.slice(start, end).join('')).join(' ')).toBe(words);
    }
    expect(lines.some(line => line.includes(';'))).toBe(true);
  });

  it('writes a text with line feeds only, as long as before', () => {
    expect(bratText('a\r\nb\rc\n')).toBe('a \nb\nc\n');
  });

  it('reads stretches, attributes, notes, links and groups, in whatever order', () => {
    const ann = [
      'A1\tKind T2 named-person',
      'R1\tSays Arg1:T2 Arg2:T3',
      'T1\tPerson 0 8\tAnn Reed',
      'T2\tSource 0 8\tAnn Reed',
      '#1\tAnnotatorNotes T1\tname=Ann Reed',
      'T3\tCue 9 13;14 16\tsaid so',
      'M1\tAnonymous T2',
      '*\tEquiv T1 T2',
      '',
    ].join('\r\n');
    const { nodes, links, groups } = readBrat(ann, text);
    expect(nodes.map(({ type, text, attributes, notes }) => [type, text, attributes, notes])).toEqual([
      ['Person', 'Ann Reed', {}, { name: 'Ann Reed' }],
      ['Source', 'Ann Reed', { Kind: 'named-person', Anonymous: 'yes' }, {}],
      ['Cue', 'said\nso', {}, {}],
    ]);
    expect(links).toEqual([{ type: 'Says', from: 'T2', to: 'T3' }]);
    expect(groups).toEqual([['T1', 'T2']]);
  });

  it.each([
    ['T1\tPerson 0 99\tx', 'line 1: offsets 0 99 do not fit a text of 17 characters'],
    ['T1\tPerson 5 5\tx', 'line 1: offsets 5 5 do not fit a text of 17 characters'],
    ['\nT1\tDog 0 3\tAnn', 'line 2: there is no type Dog'],
    ['T1 Person 0 3', 'line 1: "" is not a type with offsets'],
    ['A1\tKind T9 x', 'line 1: there is no T9'],
    ['E1\tSay:T1', 'line 1: E1 is no annotation that whosaid knows'],
  ])('refuses %j and names the line', (ann, message) => {
    expect(() => readBrat(ann, text)).toThrow(new BratError(message));
  });
});
