import { perSpelling } from '../spelling.ts';
import type { ColumnGroup } from './columns.ts';
import { formNames, formRow } from './form-columns.ts';
import { cueOf, listNames, listRow } from './list-columns.ts';
import { forEachWord } from './windows.ts';

const own = [...formNames, ...listNames];
const cueAt = own.indexOf('cue');

const rowOf = perSpelling(spelling => Int32Array.from([...formRow(spelling), ...listRow(spelling)]));

/** What a word itself shows, and how it stands in its sentence. */
export const wordColumns: ColumnGroup = {
  names: [...own, 'loud', 'opens'],
  isFull: true,
  fill: ({ words, windows, facts }, columns) => {
    const [quiet, opens] = columns.slice(own.length) as [Int32Array, Int32Array];
    const cue = columns[cueAt]!;
    forEachWord(windows, i => {
      const word = words[i]!;
      const { key, lemma, opens: first, sentence, shape } = word;
      const row = rowOf(word);
      for (let c = 0; c < row.length; c++) columns[c]![i] = row[c]!;
      if (shape === 'lower' && cue[i] === 0 && lemma !== key) cue[i] = cueOf(lemma);
      quiet[i] = facts.loud.has(sentence) ? (shape === 'caps' ? 3 : 2) : 1;
      opens[i] = first ? 2 : 1;
    });
  },
};
