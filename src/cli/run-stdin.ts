import { loadPipeline, type Settings } from '../pipeline/index.ts';
import { articleFromBytes } from '../read/index.ts';

/**
 * Extracts the one article on standard input and writes its record to standard output: one line of JSON, or
 * indented where a person reads it.
 */
export async function runStdin(pipelineName: string, settings: Settings = {}): Promise<void> {
  const pipeline = await loadPipeline(pipelineName, settings);
  if (process.stdin.isTTY)
    process.stderr.write('Type or paste an article; end it with Ctrl-D on a line of its own.\n');
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const {
    text,
    path: _,
    ...about
  } = articleFromBytes(Buffer.concat(chunks), { path: 'standard input', id: 'stdin' });
  const record = pipeline.extract(text, about);
  process.stdout.write(`${JSON.stringify(record, null, process.stdout.isTTY ? 2 : 0)}\n`);
}
