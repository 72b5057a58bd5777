import fc from 'fast-check';

const unseen = fc.constantFrom(...'\u0000\t\n\r\u0085\u00a0\u00ad\u200b\u2028\ufeff');
const marks = fc.constantFrom(...' \'"=+-@,|;./%\\');

/** Any text: letters of all scripts, emoji, marks that mean something to CSV or to file systems, and what is not seen. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.oneof(unseen, marks, fc.constant('a')), maxLength: 8 }),
);
