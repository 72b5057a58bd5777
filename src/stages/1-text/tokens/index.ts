import { type WinkToken, winkTokens } from '../../../engines/wink.ts';
import type { Token } from '../../../model/layers.ts';
import { defineStage } from '../../../model/stage.ts';
import { mendTokens } from './mend-tokens.ts';

export default defineStage({
  provides: 'tokens',
  requires: ['paragraphs'],
  summary: 'words and marks with part of speech and lemma, by wink-nlp',
  run: ({ article: { text }, paragraphs }) =>
    paragraphs.flatMap((paragraph, index) =>
      mendTokens(text, winkTokens(text, paragraph)).map(token => toToken(text, token, index)),
    ),
});

// Written out, not spread: an article has thousands of tokens.
function toToken(article: string, { start, end, pos, lemma, final }: WinkToken, paragraph: number): Token {
  const text = article.slice(start, end);
  return { start, end, text, norm: normOf(text), pos, lemma, paragraph, final };
}

function normOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
