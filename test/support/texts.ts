import fc from 'fast-check';

/** Pieces that have broken readers of news before: marks, breaks, direction, surrogates, control characters. */
const pieces = [
  'Mayor Jane Roe said ',
  'the bridge is safe',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  "''",
  '.',
  ', she said. ',
  '?',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '\u00a0',
  '\ufeff',
  '\u2028',
  '\0',
  '👩‍🚒',
  'e\u0301',
  '\u202eabc\u202c',
  'قال المتحدث',
  '\ud83d',
  'U.S. ',
  'Mr. ',
  'according to two officials',
  ' declined to comment',
  '(',
  ')',
  '—',
  '--',
  'D-N.Y.',
  'who spoke on condition of anonymity because ',
  'https://example.org/a?b=c ',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
];

/** Any text: words of the news mixed with what is odd, and plain random strings. */
export const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map(list => list.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12 })), { maxLength: 40 })
    .map(l => l.join('')),
);
