import PQueue from 'p-queue';

/** How much is in hand at once. */
export interface Bounds<Item> {
  /** Pieces of work that run at the same time, at least 1. Twice as many may be begun or done and not yet taken. */
  readonly jobs: number;
  /** Once aborted, nothing more is begun; what is in hand is still finished and yielded. */
  readonly signal?: AbortSignal | undefined;
  /** What an item weighs while it is in hand. @default nothing */
  readonly weigh?: (item: Item) => number;
  /** Weight of all in hand above which no further item is pulled. @default any */
  readonly heaviest?: number;
}

/** An item at work. */
interface InHand<Result> {
  readonly result: Promise<Result>;
  readonly weight: number;
}

/**
 * Does `work` on every item, several at a time, and yields the results in the items' order, each as soon as it is there
 * and all before it are taken: a source that falls silent holds none back. Items are pulled only as results are taken,
 * so memory holds a window of them however many there are, and however large.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  { jobs, signal, weigh = () => 0, heaviest = Number.POSITIVE_INFINITY }: Bounds<Item>,
): AsyncGenerator<Result> {
  const queue = new PQueue({ concurrency: jobs });
  const source = items[Symbol.asyncIterator]();
  const inHand: InHand<Result>[] = [];
  let weights = 0;
  let pull: Promise<IteratorResult<Item>> | null = null;
  let isOver = false;

  function begin(item: Item): void {
    const result = quiet(queue.add(() => work(item)));
    const weight = weigh(item);
    inHand.push({ result, weight });
    weights += weight;
  }

  try {
    for (;;) {
      isOver ||= signal?.aborted ?? false;
      const isFull = inHand.length >= 2 * jobs || (weights > heaviest && inHand.length > 0);
      if (!isOver && !isFull) pull ??= quiet(source.next());
      const [first] = inHand;
      if (isOver && !first) return;
      const pulled = isOver || isFull ? null : await sooner(pull!, first?.result);
      if (pulled === null) {
        yield await first!.result;
        weights -= first!.weight;
        inHand.shift();
        continue;
      }
      pull = null;
      if (pulled.done) isOver = true;
      else if (!signal?.aborted) begin(pulled.value);
    }
  } finally {
    void source.return?.().catch(() => {}); // not awaited: a silent source would hold up the end
  }
}

/** The next item, or null where the oldest result is there before it. */
function sooner<Item>(
  pull: Promise<IteratorResult<Item>>,
  result: Promise<unknown> | undefined,
): Promise<IteratorResult<Item> | null> {
  return result === undefined ? pull : Promise.race([pull, result.then(() => null)]);
}

/** A rejection is heard when it is awaited, not before. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
