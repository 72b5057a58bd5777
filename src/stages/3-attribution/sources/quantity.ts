import {
  type QuantityEntry,
  type QuantityUse,
  quantities,
  quantityStarts,
} from '../../../lexicon/quantities.ts';
import type { Token } from '../../../model/layers.ts';
import type { Count } from '../../../model/mentions.ts';

/** A quantity at the start of a noun phrase. */
export interface Quantity {
  readonly count: Count;
  /** What kind of word said it last: a `portion` or a `vague` word opens the class. */
  readonly use: QuantityUse;
  /** The first token after it. */
  readonly next: number;
}

type Bound = NonNullable<QuantityEntry['bound']>;

const bounds: Readonly<Record<Bound, (n: number) => Count>> = {
  above: n => ({ min: n + 1, max: null }),
  from: n => ({ min: n, max: null }),
  to: n => ({ min: null, max: n }),
  below: n => ({ min: null, max: n - 1 }),
  near: n => ({ min: n, max: n }),
};

/** Reads `more than two dozen`, `at least three`, `two or three`, `40`, `several`, `a handful`; null where none is. */
export function readQuantity(tokens: readonly Token[], first: number, end: number): Quantity | null {
  const range = readRange(tokens, first, end);
  if (range) return range;
  const bound = readPhrase(tokens, first, end, entry => entry.use === 'bound');
  // those | over 60
  if (bound && tokens[first - 1]?.norm === 'those') return null;
  const from = bound ? bound.next : first;
  const portion = readPortion(tokens, from, end);
  if (portion !== null) return { count: { min: null, max: null }, use: 'portion', next: portion };
  const number = readNumber(tokens, from, end);
  // 19-year-old is no quantity.
  if (number && !(tokens[number.next]?.norm === '-' && tokens[number.next + 1]?.pos !== 'NUM')) {
    const upper = tokens[number.next]?.norm.match(/^(?:or|to|–|-)$/)
      ? readNumber(tokens, number.next + 1, end)
      : null;
    const count = bound?.entry.bound
      ? bounds[bound.entry.bound](number.value)
      : { min: number.value, max: upper?.value ?? number.value };
    return { count, use: 'number', next: (upper ?? number).next };
  }
  const article = /^an?$/.test(tokens[first]?.norm ?? '') ? 1 : 0;
  const isVague = ({ use }: QuantityEntry) =>
    use === 'noun' || use === 'several' || use === 'open' || use === 'vague';
  const vague =
    readPhrase(tokens, first, end, isVague) ??
    readPhrase(tokens, afterAdjectives(tokens, first + article, end), end, isVague);
  const many = vague && readSeveralTimes(tokens, vague, end);
  if (many) return many;
  if (vague && (!isCollector(vague.entry) || tokens[vague.next]?.norm === 'of')) {
    const { min, max, use } = vague.entry;
    return { count: { min, max }, use, next: vague.next };
  }
  const one = readPhrase(tokens, first, end, entry => entry.use === 'article');
  return one && { count: { min: 1, max: 1 }, use: 'article', next: one.next };
}

/** several hundred | clerks, a few dozen | guards: three times as many at least */
function readSeveralTimes(tokens: readonly Token[], { entry, next }: Phrase, end: number): Quantity | null {
  const times = readPhrase(tokens, next, end, ({ use }) => use === 'multiplier');
  if (!times || entry.min === null || entry.use === 'noun') return null;
  return {
    count: { min: Math.max(entry.min, 2) * times.entry.min!, max: null },
    use: 'several',
    next: times.next,
  };
}

/** between ten and fifteen | clerks */
export function readRange(tokens: readonly Token[], first: number, end: number): Quantity | null {
  if (tokens[first]?.norm !== 'between') return null;
  const from = readNumber(tokens, first + 1, end);
  const to = from && tokens[from.next]?.norm === 'and' ? readNumber(tokens, from.next + 1, end) : null;
  if (!from || !to || to.value <= from.value) return null;
  return { count: { min: from.value, max: to.value }, use: 'number', next: to.next };
}

/** a | small | group, a | fast growing | number */
function afterAdjectives(tokens: readonly Token[], first: number, end: number): number {
  let at = first;
  while (
    at < Math.min(end, first + 3) &&
    (tokens[at]!.pos === 'ADJ' || tokens[at]!.pos === 'VERB') &&
    !quantities.has(tokens[at]!.norm)
  )
    at++;
  return at;
}

/** a handful | of readers: counts nothing without `of`. */
function isCollector({ use, phrase }: QuantityEntry): boolean {
  return use === 'noun' || phrase === 'handful';
}

/** two-thirds of readers, 59 percent, a third of them, less than half: the first token after it. */
function readPortion(tokens: readonly Token[], first: number, end: number): number | null {
  const isPortion = ({ use }: QuantityEntry) => use === 'portion';
  const start = first + (/^(?:an?|the)$/.test(tokens[first]?.norm ?? '') ? 1 : 0);
  const number = readNumber(tokens, start, end);
  // one in four
  const whole = number && readWhole(tokens, number.next, end);
  if (whole) return whole.next;
  for (const at of [start, ...(number ? [number.next, number.next + 1] : [])]) {
    let next = at;
    for (
      let read = readPhrase(tokens, at, end, isPortion);
      read;
      read = readPhrase(tokens, next, end, isPortion)
    )
      next = read.next;
    if (next > at && (next >= end || tokens[next]!.norm === 'of' || isPercent(tokens[next - 1]!)))
      return next;
  }
  return null;
}

/** one | in four, eight | of 10, nine | out of ten, two | out of three */
function readWhole(tokens: readonly Token[], at: number, end: number): Number | null {
  if (tokens[at]?.norm === 'in') return readNumber(tokens, at + 1, end);
  const from = tokens[at]?.norm === 'out' ? at + 1 : at;
  const whole = tokens[from]?.norm === 'of' ? readNumber(tokens, from + 1, end) : null;
  return whole && (from > at || roundWholes.has(whole.value)) ? whole : null;
}

const roundWholes = new Set([10, 20, 100, 1000]);

/** 58% | of voters, 58%-33% */
function isPercent({ norm }: Token): boolean {
  return norm === '%' || norm === 'percent' || norm === 'cent';
}

interface Number {
  readonly value: number;
  readonly next: number;
}

/** two, 12, a dozen, two dozen, three hundred, half a dozen, forty-six */
function readNumber(tokens: readonly Token[], first: number, end: number): Number | null {
  const isArticle = /^an?$/.test(tokens[first]?.norm ?? '');
  const alone = readPhrase(tokens, isArticle ? first + 1 : first, end, ({ use }) => use === 'multiplier');
  if (isArticle && alone) return { value: alone.entry.min!, next: alone.next };
  const base =
    readPhrase(tokens, first, end, ({ use }) => use === 'number') ?? readDigits(tokens, first, end);
  if (!base) {
    const half = isArticle
      ? readPhrase(tokens, first + 1, end, ({ use, min }) => use === 'number' && min === 6)
      : null;
    if (half) return { value: 6, next: half.next };
    return alone && !isArticle ? { value: alone.entry.min!, next: alone.next } : null;
  }
  const tens = 'entry' in base ? base.entry.min! : base.value;
  const units =
    tens >= 20 && tens < 100 && tokens[base.next]?.norm === '-'
      ? quantities.get(tokens[base.next + 1]?.norm ?? '')
      : undefined;
  if (units?.use === 'number' && units.min! < 10) return { value: tens + units.min!, next: base.next + 2 };
  // six million, six-million
  const isTimes = ({ use }: QuantityEntry) => use === 'multiplier';
  const behind = tokens[base.next]?.norm === '-' ? base.next + 1 : base.next;
  const times = readPhrase(tokens, behind, end, isTimes);
  if (times) return { value: Math.round(tens * times.entry.min!), next: times.next };
  return Number.isInteger(tens) ? { value: tens, next: base.next } : null; // at 10.30
}

/** 1,200; 24 */
function readDigits(tokens: readonly Token[], first: number, end: number): Number | null {
  const token = first < end ? tokens[first] : undefined;
  if (!token) return null;
  if (/^\d{1,3}(?:,\d{3})*$|^\d{1,9}$|^\d{1,3}\.\d{1,3}$/.test(token.norm))
    return { value: Number(token.norm.replaceAll(',', '')), next: first + 1 };
  return null;
}

interface Phrase {
  readonly entry: QuantityEntry;
  readonly next: number;
}

/** The longest phrase of the lexicon that starts at `first` and is of the wanted use. */
function readPhrase(
  tokens: readonly Token[],
  first: number,
  end: number,
  isWanted: (entry: QuantityEntry) => boolean,
): Phrase | null {
  if (first >= end || !quantityStarts.has(tokens[first]!.norm)) return null;
  let words = '';
  let best: Phrase | null = null;
  for (let index = first; index < Math.min(end, first + 5); index++) {
    const { norm } = tokens[index]!;
    words += index === first || norm === '-' || words.endsWith('-') ? norm : ` ${norm}`;
    const entry = quantities.get(words);
    if (entry && isWanted(entry)) best = { entry, next: index + 1 };
  }
  return best;
}
