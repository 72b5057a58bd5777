import * as pieces from './pieces.mjs';

/** UTF-16 units that a mutated article may have. */
export const longest = 200_000;

const sentence = /[^.!?]*[.!?]+[”"’']?\s*/g;

/** Ways to spoil an article, by name: `(text, random, other article) => text`. Cuts may fall into a character. */
export const textMutations = {
  delete: (text, random) => cut(text, random, ''),
  insert: (text, random) => insert(text, random, random.pick(random.pick(pieces.all))),
  sprinkle: (text, random) => sprinkle(text, random, random.pick(pieces.all)),
  replaceOne: (text, random) => cut(text, random, random.pick(random.pick(pieces.all)), 1),
  duplicate(text, random) {
    const [start, end] = range(text, random);
    return text.slice(0, end) + text.slice(start);
  },
  swap(text, random) {
    const [start, end] = range(text, random);
    const middle = start + random.below(end - start + 1);
    return text.slice(0, start) + text.slice(middle, end) + text.slice(start, middle) + text.slice(end);
  },
  truncate: (text, random) => text.slice(0, random.below(text.length + 1)),
  behead: (text, random) => text.slice(random.below(text.length + 1)),
  repeat(text, random) {
    const [start, end] = range(text, random, 200);
    const piece = random.oneIn(2) ? text.slice(start, end) : random.pick(random.pick(pieces.all));
    return insert(text, random, piece.repeat(random.small(longest / Math.max(1, piece.length))));
  },
  repeatAll: (text, random) =>
    text.repeat(random.small(Math.max(1, Math.min(40, longest / Math.max(1, text.length))))),
  nest(text, random) {
    const [open, close] = random.pick(['“”', '‘’', '""', "''", '()', '[]', '«»', '„“', '“‘', '’”', '<>']);
    const depth = random.small(2000);
    const [start, end] = range(text, random);
    return (
      text.slice(0, start) +
      open.repeat(depth) +
      text.slice(start, end) +
      close.repeat(random.small(depth)) +
      text.slice(end)
    );
  },
  unbalance: (text, random) =>
    text.replace(/["“”‘’']/g, mark =>
      random.oneIn(3) ? random.pick(['', mark + mark, ...pieces.marks]) : mark,
    ),
  oneMark(text, random) {
    const mark = random.pick(pieces.marks);
    return text.replaceAll(/["“”]/g, mark);
  },
  upper: text => text.toUpperCase(),
  lower: text => text.toLowerCase(),
  capitals: text => text.replace(/\b\p{Ll}/gu, letter => letter.toUpperCase()),
  noSpace: text => text.replaceAll(/\s+/g, ''),
  oneLine: text => text.replaceAll(/\s+/g, ' '),
  otherBreaks(text, random) {
    const by = random.pick(pieces.breaks);
    return text.replaceAll('\n', by);
  },
  otherSpaces(text, random) {
    const by = random.pick([...pieces.spaces, ...pieces.breaks]);
    return text.replaceAll(' ', by);
  },
  noMarks: text => text.replaceAll(/\p{P}/gu, ''),
  digits: (text, random) =>
    text.replace(/\p{L}/gu, letter => (random.oneIn(4) ? String(random.below(10)) : letter)),
  wide: text => text.replace(/[!-~]/g, c => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  accents: (text, random) =>
    text.replace(/\p{L}/gu, letter =>
      random.oneIn(5) ? letter + '\u0301\u0327'.repeat(random.small(20)) : letter,
    ),
  decomposed: text => text.normalize('NFKD'),
  longToken: (text, random) =>
    insert(
      text,
      random,
      random
        .pick(['x', 'A', '9', 'a-', "O'", 'é', 'A.', '😀', '_', '.com/', '@', 'Mc'])
        .repeat(random.small(50_000)),
    ),
  units: (text, random) =>
    cut(
      text,
      random,
      Array.from({ length: random.small(300) }, () => String.fromCharCode(random.below(0x10000))).join(''),
    ),
  shuffle(text, random) {
    const list = text.match(sentence) ?? [text];
    return list.map(() => random.pick(list)).join('');
  },
  splice(text, random, other) {
    const theirs = other.match(sentence) ?? [other];
    return (text.match(sentence) ?? [text])
      .map(ours => (random.oneIn(3) ? random.pick(theirs) : ours))
      .join('');
  },
  cross: (text, random, other) =>
    text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1)),
  weave(text, random, other) {
    const [ours, theirs] = [text, other].map(whole => whole.split(' '));
    return ours.flatMap((word, i) => [word, random.oneIn(2) ? (theirs[i] ?? '') : '']).join(' ');
  },
  words: (_, random) =>
    Array.from({ length: random.small(3000) }, () => random.pick(random.pick(pieces.all))).join(
      random.pick(['', ' ']),
    ),
};

/** Some mutations of an article, one upon the other, and what they were. */
export function mutateText(text, random, other) {
  const names = Array.from({ length: random.small(8) }, () => random.pick(Object.keys(textMutations)));
  let mutated = text;
  for (const name of names) mutated = textMutations[name](mutated, random, other).slice(0, longest);
  return { text: mutated, names };
}

function range(text, random, bound = text.length) {
  const start = random.below(text.length + 1);
  return [start, Math.min(text.length, start + random.small(Math.max(1, bound)))];
}

function cut(text, random, by, bound) {
  const [start, end] = range(text, random, bound);
  return text.slice(0, start) + by + text.slice(end);
}

function insert(text, random, piece) {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function sprinkle(text, random, list) {
  const every = 1 + random.small(100);
  return text.replace(/[\s\S]/g, unit => (random.oneIn(every) ? unit + random.pick(list) : unit));
}
