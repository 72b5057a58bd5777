import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { html, jsonBlock } from '../../../src/export/report/markup.ts';

const hostile = [
  '<script>alert(1)</script>',
  '</mark></p></main><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onfocus='alert(1)",
  'javascript:alert(1)',
  '&lt;b&gt;',
  ']]><!--',
];

describe('html', () => {
  it.each(hostile)('takes %s for text, in an element and in an attribute', text => {
    const { document } = parseHTML(html`<p title="${text}">${text}</p>`.markup);
    const [only, ...others] = document.querySelectorAll('*');
    expect(others).toEqual([]);
    expect(only!.textContent).toBe(text);
    expect(only!.getAttribute('title')).toBe(text);
    expect([...only!.attributes].map(({ name }) => name)).toEqual(['title']);
  });

  it('lets no text in any place open an element', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(html`${text}`.markup).not.toMatch(/[<>"']/);
      }),
    );
  });

  it('keeps markup, and lists of it, and leaves out nothing', () => {
    expect(html`<ul>${[1, 2].map(n => html`<li>${n}</li>`)}${null}${undefined}</ul>`.markup).toBe(
      '<ul><li>1</li><li>2</li></ul>',
    );
  });

  it.each([
    ['an override of writing direction', 'a\u202Eb'],
    ['an isolate that is not closed', 'a\u2067b'],
    ['a control character', 'a\u0000b'],
    ['half a surrogate pair', 'a\uD800b'],
  ])('makes %s visible', (_, text) => {
    expect(html`${text}`.markup).toBe('a\uFFFDb');
  });

  it('keeps line breaks, emoji and letters of every writing', () => {
    expect(html`${'a\nб 🌊 عربي'}`.markup).toBe('a\nб 🌊 عربي');
  });
});

describe('a block of data', () => {
  it.each(hostile)('cannot be ended by %s', text => {
    const { markup } = jsonBlock([text]);
    expect(markup).not.toMatch(/[<>]/);
    expect(JSON.parse(markup)).toEqual([text]);
  });
});
