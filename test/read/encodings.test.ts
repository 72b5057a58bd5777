import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { articleFromBytes } from '../../src/read/index.ts';

const read = (bytes: Uint8Array) => articleFromBytes(Buffer.from(bytes), { id: 'a', path: 'a.txt' });

const curly = '“It’s done,” the mayor of Orléans said — and left…';

describe('a text is the same in every encoding', () => {
  it.each([
    ['UTF-8', iconv.encode(curly, 'utf8')],
    ['UTF-8 with a byte order mark', iconv.encode(curly, 'utf8', { addBOM: true })],
    ['UTF-16LE with a byte order mark', iconv.encode(curly, 'utf16-le', { addBOM: true })],
    ['UTF-16BE with a byte order mark', iconv.encode(curly, 'utf16-be', { addBOM: true })],
    ['UTF-16LE without one', iconv.encode(curly, 'utf16-le', { addBOM: false })],
    ['UTF-16BE without one', iconv.encode(curly, 'utf16-be', { addBOM: false })],
    ['windows-1252', iconv.encode(curly, 'windows-1252')],
  ])('%s', (_, bytes) => {
    expect(read(bytes).text).toBe(curly);
  });
});

describe('what was guessed is said, what is certain is not', () => {
  it.each([
    ['plain ASCII', Buffer.from('He said so.'), []],
    ['UTF-8', Buffer.from(curly), []],
    ['marked UTF-16', iconv.encode(curly, 'utf16-le', { addBOM: true }), []],
    [
      'unmarked UTF-16',
      iconv.encode(curly, 'utf16-le', { addBOM: false }),
      [/no byte order mark .* UTF-16LE/],
    ],
    [
      'windows-1252, with its first line that shows it',
      iconv.encode('All plain.\nA café.', 'latin1'),
      [/^Line 2 .* windows-1252/],
    ],
    [
      'UTF-16 cut off within a character',
      iconv.encode(curly, 'utf16-be', { addBOM: true }).subarray(0, 31),
      [/U\+FFFD/],
    ],
  ])('%s', (_, bytes, warnings) => {
    expect(read(bytes).warnings).toEqual(warnings.map(warning => expect.stringMatching(warning)));
  });
});

describe('the text is never changed after decoding', () => {
  it.each([
    ['CRLF', 'One.\r\n\r\nTwo.\r\n'],
    ['CR alone', 'One.\r\rTwo.\r'],
    ['white space at both ends', ' \n\t Said so. \n\n '],
    ['emoji and combining characters', '👩‍🚒 said: “Cafe\u0301 👍🏽”'],
    ['right-to-left text', 'قال المتحدث: “نعم” \u202bשלום\u202c'],
    ['a byte order mark within the text', 'One\ufeff two'],
    ['a second byte order mark', '\ufeff\ufefftwo'],
    ['line separators', 'a\u2028b\u2029c\u0085d\u000be\u000cf'],
    ['a few NULs in a good text', 'The\0council met on Monday.\0'],
    ['a lone quotation mark', '"'],
  ])('%s', (_, text) => {
    expect(read(Buffer.from(text)).text).toBe(text.replace(/^\ufeff/, ''));
  });

  it('any text that is written as UTF-8 comes back, or is refused with a reason', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), raw => {
        const text = raw.replaceAll('\0', ''); // NULs in every other place would be UTF-16
        try {
          expect(read(Buffer.from(text)).text).toBe(text.replace(/^\ufeff/, ''));
        } catch (error) {
          expect(error).toMatchObject({ name: 'InputError', path: 'a.txt' });
        }
      }),
    );
  });

  it('any bytes are read, or refused with a reason', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        try {
          expect(read(bytes).text.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toMatchObject({
            name: 'InputError',
            code: expect.stringMatching(/^(empty|binary)$/),
          });
        }
      }),
    );
  });
});

describe('broken UTF-8 keeps what is whole', () => {
  it.each([
    ['a stray byte at the end', Buffer.concat([Buffer.from('“Sì”'), Buffer.from([0xff])]), '“Sì”ÿ'],
    ['a text cut off within a mark', Buffer.from('“Sì” and “no”').subarray(0, -1), '“Sì” and “noâ€'],
    [
      'windows-1252 pasted in',
      Buffer.concat([Buffer.from('“Sì” '), iconv.encode('“no”', 'windows-1252')]),
      '“Sì” “no”',
    ],
    [
      'a surrogate in UTF-8',
      Buffer.concat([Buffer.from('“Sì, “sì”'), Buffer.from([0xed, 0xa0, 0x80])]),
      '“Sì, “sì”í\u00a0€',
    ],
  ])('%s', (_, bytes, text) => {
    const article = read(bytes);
    expect(article.text).toBe(text);
    expect(article.warnings).toEqual([
      expect.stringMatching(/^Line 1 is not valid UTF-8; bytes that fit nowhere/),
    ]);
  });

  it('and reads any valid UTF-8 between stray bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), text => {
        const bytes = Buffer.concat([Buffer.from(`“é${text}`), Buffer.from([0xff])]);
        expect(read(bytes).text).toBe(`“é${text}ÿ`);
      }),
    );
  });
});

it('the hash is of the bytes, mark included', () => {
  expect(read(Buffer.from('\ufeffHe said so.')).sha256).toBe(
    'e4dfe70efb5d3dbc7fa92f9c3c81764aacb2e6da870fb9fe1ebaf28407106508',
  );
});
