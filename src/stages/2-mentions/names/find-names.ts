import type { Sentence, Token } from '../../../model/layers.ts';
import type { Name } from '../../../model/mentions.ts';
import { decidePieces } from './decide.ts';
import { type Facts, gatherFacts } from './facts.ts';
import { cutLoudPieces } from './loud-pieces.ts';
import { partyTags, withPartyTags } from './party-tags.ts';
import { cutRun, type Piece } from './pieces.ts';
import { recased } from './recase.ts';
import { findRuns } from './runs.ts';
import { readWords, type Word } from './words.ts';

/** Typed mentions in reading order. */
export function findNames(text: string, sentences: readonly Sentence[], tokens: readonly Token[]): Name[] {
  const words = readWords(sentences, recased(tokens));
  return ruleNames(text, words, gatherFacts(words));
}

/** What the rules say of an article's words. */
export function ruleNames(text: string, words: readonly Word[], facts: Facts): Name[] {
  const pieces = readPieces(words, facts);
  const names: Name[] = [];
  for (const { piece, type, confidence } of decidePieces(words, pieces, facts)) {
    if (!type) continue;
    const { start } = words[piece.first]!;
    names.push({
      start,
      end: words[piece.end - 1]!.end,
      type,
      by: 'rule:name-points',
      confidence: Math.round(confidence * 100) / 100,
    });
    // the Okafor administration
    const next = words[piece.end];
    if (next?.key === 'administration' && type !== 'organization')
      names.push({
        start,
        end: next.end,
        type: 'organization',
        by: 'rule:administration',
        confidence: 0.9,
      });
  }
  return withPartyTags(names, partyTags(text));
}

/** Every stretch of words that may be a name. */
export function readPieces(words: readonly Word[], facts: Facts): Piece[] {
  const pieces = findRuns(words, facts).flatMap(run => cutRun(words, run));
  return cutLoudPieces(words, pieces, facts);
}
