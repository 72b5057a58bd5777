import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf, paragraphs } from '../support/page-of.ts';
import { inShort, readFileOf } from '../support/read-inputs.ts';

const inTags = paragraphs.map(text => `<p>${text}</p>`).join('\n');
const read = async (content: string | Uint8Array, name = 'bridge.html') =>
  (await readFileOf(name, content))[0];
const metadataOf = async (head: string, body = '') =>
  (await read(pageOf({ head, body: body + inTags }))) as object;

describe('the text of a page', () => {
  it('is its main text, a paragraph for each block, without menus, teasers, comments and scripts', async () => {
    expect(await read(pageOf({ body: inTags }))).toMatchObject({
      id: 'bridge',
      text: paragraphs.join('\n\n'),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      warnings: [],
    });
  });

  it.each([
    ['runs of white space are one space', '<p>She\n   said   it.</p>', 'She said it.'],
    ['inline elements part nothing', '<p>She <b>sai</b>d <a href="/x">it</a>.</p>', 'She said it.'],
    ['references are read', '<p>&ldquo;R&amp;D &#8212; it&rsquo;s &lt;b&gt;&quot;</p>', '“R&D — it’s <b>"'],
    ['a line break stays', '<p>She said it.<br>He left.</p>', 'She said it.\nHe left.'],
    ['layout marks within words go', '<p>min&shy;is\u200bter</p>', 'minister'],
    ['list items are paragraphs', '<ul><li>She said it.<li>He left.</ul>', 'She said it.\n\nHe left.'],
    [
      'a quotation is a paragraph',
      '<blockquote><p>She said it.</p></blockquote>He left.',
      'She said it.\n\nHe left.',
    ],
    [
      'a caption is a paragraph',
      '<figure><img src="a.jpg"><figcaption>She spoke.</figcaption></figure>',
      'She spoke.',
    ],
    ['unclosed paragraphs end at the next', '<p>She said it.<p>He left.', 'She said it.\n\nHe left.'],
  ])('%s', async (_, markup, text) => {
    const article = await read(pageOf({ body: `${inTags}<section>${markup}</section>${inTags}` }));
    expect(article).toMatchObject({ text: [...paragraphs, text, ...paragraphs].join('\n\n') });
  });

  it.each([
    ['a piece of a page', inTags],
    ['a page without a body tag', `<html><head><title>Bridge</title></head>${inTags}`],
    ['a page without any', `<title>Bridge</title>${inTags}`],
    ['a page without an html tag', `<!doctype html><title>Bridge</title><body class="a">${inTags}</body>`],
    ['a page in the wrong order', `</head><body>${inTags}<html><head><title>Bridge</title></html>`],
    ['upper case', inTags.replaceAll('p>', 'P>')],
  ])('is found in %s', async (_, markup) => {
    expect(await read(markup)).toMatchObject({ text: paragraphs.join('\n\n') });
  });

  it('is decoded as text files are', async () => {
    const page = pageOf({ body: `<p>A caf\u00e9 \u00abopened\u00bb.</p>${inTags.replace(/[“”]/g, '"')}` });
    expect(await read(Buffer.from(page, 'latin1'))).toMatchObject({
      text: expect.stringContaining('A caf\u00e9 \u00abopened\u00bb.'),
      warnings: [expect.stringContaining('windows-1252')],
    });
  });
});

describe('what a page says of itself', () => {
  const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const article = {
    '@type': 'NewsArticle',
    headline: 'Bridge closed',
    datePublished: '2024-03-05T07:15:00+01:00',
    author: [{ '@type': 'Person', name: 'Jane Roe' }, { name: 'Ann Poe' }],
    publisher: { '@type': 'Organization', name: 'Larkspur Gazette' },
    mainEntityOfPage: { '@id': 'https://example.org/bridge' },
  };
  const all = {
    title: 'Bridge closed',
    date: '2024-03-05T07:15:00+01:00',
    byline: 'Jane Roe, Ann Poe',
    publisher: 'Larkspur Gazette',
    url: 'https://example.org/bridge',
  };

  it.each([
    ['JSON-LD', ld(article)],
    ['JSON-LD in a list', ld([{ '@type': 'WebSite', headline: 'no' }, article])],
    ['JSON-LD in a graph', ld({ '@graph': [{ '@type': 'Person', name: 'no' }, article] })],
    ['JSON-LD after some that is broken', `<script type="application/ld+json">{oops</script>${ld(article)}`],
    ['JSON-LD of two types', ld({ ...article, '@type': ['Thing', 'ReportageNewsArticle'] })],
    [
      'meta tags',
      `<meta property="og:title" content="Bridge closed"><meta name="author" content="By Jane Roe, Ann Poe">
       <meta property="article:published_time" content="2024-03-05T07:15:00+01:00">
       <meta property="og:site_name" content="Larkspur Gazette"><meta property="og:url" content="https://example.org/bridge">`,
    ],
  ])('in %s', async (_, head) => {
    expect(await metadataOf(head)).toMatchObject({ metadata: all, warnings: [] });
  });

  it('in what its readers see', async () => {
    const body =
      '<h1>Bridge closed</h1><p class="byline">By Jane Roe</p><time datetime="2024-03-05">5 March</time>';
    expect(await metadataOf('<title>Bridge closed | Larkspur Gazette</title>', body)).toMatchObject({
      metadata: { title: expect.stringContaining('Bridge closed'), byline: 'Jane Roe', date: '2024-03-05' },
    });
  });

  it('in the canonical address rather than in that of the copy', async () => {
    const head =
      '<link rel="canonical" href="https://example.org/a"><meta property="og:url" content="https://example.org/b">';
    expect(await metadataOf(head)).toMatchObject({ metadata: { url: 'https://example.org/a' } });
  });

  it('an author who is an address is none', async () => {
    const head =
      '<meta property="article:author" content="https://example.org/jane"><meta name="byl" content="By Jane Roe">';
    expect(await metadataOf(head)).toMatchObject({ metadata: { byline: 'Jane Roe' } });
  });

  it('a date that is none is passed over for one that is', async () => {
    const head = '<meta name="date" content="yesterday"><meta name="dc.date" content="2024-03-05">';
    expect(await metadataOf(head)).toMatchObject({ metadata: { date: '2024-03-05' }, warnings: [] });
  });

  it('nothing is told of a page that says nothing, but the date in the file’s name', async () => {
    expect(await read(pageOf({ body: inTags }), '2024-03-05.html')).toMatchObject({
      metadata: { date: '2024-03-05' },
    });
  });
});

describe('pages that nobody should have to read', () => {
  const repeated = (piece: string, times: number) => `<html><body>${piece.repeat(times)}${inTags}`;
  it.each([
    ['a million nested elements', repeated('<div>', 1_000_000), 'too-complex'],
    ['elements nested too deeply for the square of their depth', repeated('<b>', 5_000), 'too-complex'],
    ['a million unclosed items', repeated('<li>', 1_000_000), 'too-complex'],
    ['a million brackets', repeated('<', 1_000_000), 'too-complex'],
    ['a million references', repeated('&lt;', 1_000_000), 'too-complex'],
    ['nothing but scripts', '<html><body><script>alert("She said it.")</script></body></html>', 'no-text'],
    ['a comment without end', `<html><body><!-- ${inTags}`, 'no-text'],
    ['nothing', '', 'empty'],
    ['a picture', '\x89PNG\r\n\x1a\n', 'binary'],
  ])('%s', async (_, page, code) => {
    expect(inShort(await readFileOf('a.html', Buffer.from(page, 'latin1')))).toEqual([code]);
  });

  it.each([
    ['a million comments without end', '<!-- '.repeat(1_000_000)],
    ['an attribute without end', `<p class="${'a '.repeat(1_000_000)}`],
    ['a hundred thousand attributes', `<p ${'a="b" '.repeat(100_000)}>`],
    ['brackets that open nothing', '< '.repeat(20_000)],
    ['a million ends without a beginning', '</div>'.repeat(40_000)],
  ])('%s end in an article or an error row', async (_, markup) => {
    const [outcome] = await readFileOf('a.html', inTags + markup);
    expect(outcome).toSatisfy(
      (found: object) => 'text' in found || /^(too-complex|no-text)$/.test((found as { code: string }).code),
    );
  });

  it('any markup ends in an article or an error row', async () => {
    const piece = fc.constantFrom(
      ...'<p> </p> <div> <article> </article> <table> <tr> <td> </table> <br> <!-- --> <script> </script> <p <a href=" "> &amp; &#0; &# <![CDATA[ ]]> <?x <!doctype html> <html> <head> <body> </html> <svg> <template>'.split(
        ' ',
      ),
      'She said so. ',
      paragraphs[0]!,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async pieces => {
        const [outcome] = await readFileOf('a.html', pieces.join(' '));
        expect(outcome).toSatisfy(
          (found: object) =>
            'text' in found || /^(too-complex|no-text|empty)$/.test((found as { code: string }).code),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('runs no script and loads nothing', async () => {
    const article = await read(
      pageOf({ body: `${inTags}<img src="x" onerror="throw 1"><script>globalThis.hacked = true</script>` }),
    );
    expect(article).toMatchObject({ text: paragraphs.join('\n\n') });
    expect(globalThis).not.toHaveProperty('hacked');
  });
});
