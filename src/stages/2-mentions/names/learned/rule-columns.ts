import type { Name, NameType } from '../../../../model/mentions.ts';
import { bySpan } from '../../../../model/span.ts';
import type { Word } from '../words.ts';
import type { ColumnGroup } from './columns.ts';
import { wordAt } from './found.ts';

const typeNumbers: Readonly<Record<NameType, number>> = { person: 1, place: 2, organization: 3 };

/** What the rules decided, here and at the other places where the word stands. */
export const ruleColumns: ColumnGroup = {
  names: ['rule', 'sure', 'same'],
  fill: ({ words, ruled }, columns) => {
    const [rule, sure, same] = columns as [Int32Array, Int32Array, Int32Array];
    rule.fill(1);
    for (const name of outermost(ruled)) mark(words, name, rule, sure);
    const types = typesByKey(words, rule);
    words.forEach((word, i) => {
      const counts = word.shape === 'lower' ? undefined : types.get(word.key);
      if (!counts) return;
      const most = Math.max(...counts);
      const agreed = counts.filter(count => count > 0).length === 1 ? 1 : 2;
      same[i] = 1 + counts.indexOf(most) + 4 * agreed + (rule[i] === 1 ? 16 : 0);
    });
  },
};

function outermost(names: readonly Name[]): Name[] {
  let end = -1;
  return [...names].sort(bySpan).filter(name => {
    if (name.start < end) return false;
    end = name.end;
    return true;
  });
}

/** Type and place within the name; how sure the rules are. */
function mark(words: readonly Word[], name: Name, rule: Int32Array, sure: Int32Array): void {
  const first = wordAt(words, name.start);
  const confidence = name.confidence > 0.95 ? 4 : name.confidence > 0.8 ? 3 : name.confidence > 0.6 ? 2 : 1;
  for (let i = first; i < words.length && words[i]!.end <= name.end; i++) {
    const opens = words[i]!.start === name.start;
    const ends = words[i]!.end === name.end;
    rule[i] = 8 * typeNumbers[name.type] + (opens ? 1 : 0) + (ends ? 2 : 0);
    sure[i] = 8 * confidence + typeNumbers[name.type];
  }
}

/** Key -> how many of its words the rules hold for part of a person, place, organisation. */
function typesByKey(words: readonly Word[], rule: Int32Array): ReadonlyMap<string, readonly number[]> {
  const types = new Map<string, [number, number, number]>();
  words.forEach((word, i) => {
    if (rule[i] === 1 || word.shape === 'lower') return;
    const counts = types.get(word.key) ?? [0, 0, 0];
    counts[(rule[i]! >> 3) - 1]!++;
    types.set(word.key, counts);
  });
  return types;
}
