import type { Metadata } from '../../../model/article.ts';
import type { Paragraph } from '../../../model/layers.ts';
import { findDate } from './dates.ts';

/** `Headline: …` lines and the key that each fills. */
const keys: Readonly<Record<string, keyof Metadata>> = {
  title: 'title',
  headline: 'title',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  publisher: 'publisher',
  source: 'publisher',
  url: 'url',
  link: 'url',
};

/** What the article's own lines say: `Key: value` headers, byline, headline, and the first date above the body. */
export function readMetadata(text: string, paragraphs: readonly Paragraph[]): Metadata {
  const found: { -readonly [K in keyof Metadata]: Metadata[K] } = {};
  const lines = paragraphs.slice(0, 40).filter(p => p.kind !== 'body' && p.end - p.start < 500);
  for (const paragraph of lines) {
    const line = text.slice(paragraph.start, paragraph.end);
    if (paragraph.kind === 'header') {
      const [, key, value] = /^(\w+)\s?: (\S.*)$/.exec(line) ?? [];
      const field = key && keys[key.toLowerCase()];
      if (field && value) found[field] ??= value.replace(/^["']|["']$/g, '').trim();
    }
    if (paragraph.kind === 'headline') found.title ??= line.replace(/^#+ /, '').replace(/(?<=[^.])\.$/, '');
    if (paragraph.kind === 'byline')
      found.byline ??= line.replace(/^(?:written |words |story )?(?:by|from):? /i, '');
    if (paragraph.kind === 'header' || paragraph.kind === 'dateline') {
      const date = findDate(line);
      if (date) found.date ??= date;
    }
  }
  return found;
}
