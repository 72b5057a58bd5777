import PQueue from 'p-queue';

/** How much is in hand at once. */
export interface Bounds {
  /** Pieces of work that run at the same time, at least 1. Twice as many may be begun or done and not yet taken. */
  readonly jobs: number;
  /** Once aborted, nothing more is begun; what is in hand is still finished and yielded. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Does `work` on every item, several at a time, and yields the results in the items' order. Items are pulled only as
 * results are taken, so memory holds a window of them however many there are.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  { jobs, signal }: Bounds,
): AsyncGenerator<Result> {
  const queue = new PQueue({ concurrency: jobs });
  const inHand: Promise<Result>[] = [];
  for await (const item of items) {
    if (signal?.aborted) break;
    const result = queue.add(() => work(item));
    result.catch(() => {}); // it is thrown when its turn comes; until then it is nobody's
    inHand.push(result);
    if (inHand.length >= 2 * jobs) yield await inHand.shift()!;
  }
  for (const result of inHand) yield await result;
}
