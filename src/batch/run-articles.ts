import { availableParallelism } from 'node:os';
import { InputError, UsageError } from '../model/errors.ts';
import { version } from '../pipeline/version.ts';
import { countArticles, listArticles } from '../read/index.ts';
import { openErrorLog } from './error-log.ts';
import { exportersFor } from './exporters-for.ts';
import type { Extractor } from './extract.ts';
import { extractArticle, type Outcome, type ReadArticle, readEach } from './extract-article.ts';
import { inOrder } from './in-order.ts';
import type { Manifest } from './manifest.ts';
import { holdsRun, type Output, openOutput } from './output.ts';
import type { BatchOptions, BatchSummary } from './run-batch.ts';
import { add, emptyTally } from './tally.ts';

/** UTF-16 units of text for each worker that are read ahead, so that a window of long articles stays small. */
const longestInHand = 5_000_000;

const weigh = ({ article }: ReadArticle) => (article instanceof InputError ? 0 : article.text.length);

/** A run with an extractor at hand. @throws what `runBatch` throws */
export async function runArticles(options: BatchOptions, extractor: Extractor): Promise<BatchSummary> {
  const { inputs, out, ifExists = 'refuse', signal, onProgress, jobs = availableParallelism() } = options;
  const exporters = exportersFor(options.formats ?? ['csv', 'json']);
  const reading = { ...options.read, except: [out] };
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;

  let total: number | null = null;
  const ended = new AbortController();
  if (onProgress) void countArticles(inputs, reading, ended.signal).then(count => (total = count));

  const errors = openErrorLog(out);
  let tally = emptyTally;
  let done = 0;
  let kept = 0;
  let opening: Promise<Output> | undefined;
  const open = async () => {
    if (!opening && ifExists === 'refuse' && holdsRun(out)) throw refusal(out);
    opening ??= openOutput(out, {
      exporters,
      errors: errors.rows,
      manifest: manifestOf(extractor),
      resume: ifExists === 'resume',
      csv: options.csv,
      corrector: options.corrector,
    });
    return opening;
  };
  const work = async (read: ReadArticle): Promise<Outcome> => {
    const find = read.found instanceof InputError ? undefined : (await open()).find;
    return extractArticle(read, extractor.extract, find);
  };

  /** Takes the outcomes as they come, in input order. */
  async function take(outcome: Outcome): Promise<void> {
    if (outcome.kind === 'failure') await errors.add(outcome.error);
    if (outcome.kind === 'failure' && !outcome.wasFound) return;
    const output = await open();
    if (outcome.kind === 'article') await output.append(outcome.id, outcome.line);
    if (outcome.kind === 'kept') output.keep(outcome.id);
    if (outcome.kind === 'failure') output.drop(outcome.id!);
    else tally = add(tally, outcome.tally);
    done++;
    if (outcome.kind === 'kept') kept++;
    onProgress?.({ done, total, words: tally.words, seconds: seconds() });
  }

  try {
    const articles = readEach(listArticles(inputs, reading));
    const bounds = { jobs: extractor.atOnce, signal, weigh, heaviest: longestInHand * jobs };
    for await (const outcome of inOrder(articles, work, bounds)) await take(outcome);
    const wasInterrupted = signal?.aborted ?? false;
    void extractor.close();
    if (!holdsRun(out)) await open();
    const files = (await (await opening)?.finish(wasInterrupted)) ?? [];
    const foundNothing = done === 0;
    const figures = { ...tally, kept, failures: errors.count(), errors: errors.first, files };
    return { ...figures, seconds: seconds(), wasInterrupted, foundNothing };
  } catch (error) {
    await opening?.then(output => output.abandon()).catch(() => {});
    throw error;
  } finally {
    ended.abort();
    errors.close();
  }
}

function manifestOf({ pipeline, fingerprint }: Extractor): Manifest {
  return { schema: 'whosaid/run@1', tool: 'whosaid', version, pipeline, fingerprint };
}

function refusal(out: string): UsageError {
  return new UsageError(
    `${out} holds a run already: --resume goes on with it, --force replaces it, another --out leaves it alone`,
  );
}
