import { titleModifiers } from '../../../lexicon/title-modifiers.ts';
import { titlesByForm } from '../../../lexicon/titles.ts';
import type { PartOfSpeech, Sentence, Token } from '../../../model/layers.ts';
import type { Span } from '../../../model/span.ts';

/** A name's mention as a stretch of a sentence's words, `[first, end)`. */
export interface Named {
  readonly id: string;
  readonly first: number;
  readonly end: number;
}

/** A word of a sentence: tokens joined where nothing stands between them (`vice-president`, `Sens.`). */
export interface Word extends Span {
  readonly text: string;
  readonly norm: string;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
  readonly person: Named | null;
  readonly place: Named | null;
  readonly organization: Named | null;
}

/** Mentions of a layer by the offset at which they start; the longest wins. */
export type MentionIndex = ReadonlyMap<number, { readonly id: string; readonly end: number }>;

export function indexMentions(
  entities: readonly { readonly id: string; readonly mentions: readonly Span[] }[],
): MentionIndex {
  const index = new Map<number, { id: string; end: number }>();
  for (const { id, mentions } of entities) {
    for (const { start, end } of mentions) {
      if ((index.get(start)?.end ?? 0) < end) index.set(start, { id, end });
    }
  }
  return index;
}

export interface MentionIndexes {
  readonly people: MentionIndex;
  readonly places: MentionIndex;
  readonly organizations: MentionIndex;
}

/** A word while it is made. */
type Draft = { -readonly [key in keyof Word]: Word[key] };
type NameKind = 'person' | 'place' | 'organization';

/** The sentence's words, each with the names that cover it. */
export function wordsOf(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  names: MentionIndexes,
): Word[] {
  const joined: Draft[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i]!;
    const last = joined.at(-1);
    const next = i + 1 < sentence.endToken ? tokens[i + 1] : undefined;
    if (last && last.end === token.start && joins(last.norm, token, next)) {
      const norm = last.norm + token.norm;
      last.pos = joinedPos(last, token);
      last.lemma = last.norm + token.lemma;
      last.norm = norm;
      last.end = token.end;
      last.text = text.slice(last.start, token.end);
    } else {
      const { start, end, norm, pos, lemma } = token;
      joined.push({
        start,
        end,
        text: token.text,
        norm,
        pos,
        lemma,
        person: null,
        place: null,
        organization: null,
      });
    }
  }
  cover(joined, names.people, 'person');
  cover(joined, names.places, 'place');
  cover(joined, names.organizations, 'organization');
  return joined;
}

const hyphen = /^[-\u2010\u2011]$/;

function joins(before: string, token: Token, next: Token | undefined): boolean {
  // Sens + . ; Det + .
  if (token.norm === '.') return titlesByForm.has(`${before}.`);
  // women + 's, before minister
  if (token.norm === "'s") return titleModifiers.has(`${before}'s`);
  // minister - elect
  if (hyphen.test(token.norm)) return next?.start === token.end && /[\p{L}\p{N}.]$/u.test(before);
  return hyphen.test(before.at(-1)!) && before.length > 1 && /^[\p{L}\p{N}]/u.test(token.norm);
}

/** minister-elect is a noun, start-up too, short-term an adjective. */
function joinedPos(last: { readonly pos: PartOfSpeech }, token: Token): PartOfSpeech {
  if (token.pos === 'PUNCT' || last.pos === 'PROPN') return last.pos;
  return /^(?:ADP|ADV|PART|VERB)$/.test(token.pos) && last.pos === 'NOUN'
    ? 'NOUN'
    : token.pos === 'ADP'
      ? 'NOUN'
      : token.pos;
}

function cover(words: readonly Draft[], mentions: MentionIndex, kind: NameKind): void {
  if (mentions.size === 0) return;
  for (let first = 0; first < words.length; first++) {
    const word = words[first]!;
    if (word[kind]) continue;
    const mention = mentions.get(word.start);
    if (!mention) continue;
    let end = first;
    while (end < words.length && words[end]!.end <= mention.end) end++;
    if (end === first) continue;
    const named = { id: mention.id, first, end };
    for (let i = first; i < end; i++) words[i]![kind] = named;
  }
}
