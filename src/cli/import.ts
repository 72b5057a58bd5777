import { OutputError, UsageError } from '../model/errors.ts';
import type { CliCommand } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { complain } from './report-error.ts';

interface ImportOptions {
  readonly out: string;
}

export const importAnnotations: CliCommand = {
  name: 'import',
  summary: 'turn corrected brat or Label Studio files into records for score',
  examples: [
    ['whosaid import output/brat --out gold', '.ann files of brat with their .txt beside them'],
    ['whosaid import project-1.json --out gold', 'a JSON export of Label Studio'],
  ],
  configure: command =>
    command
      .argument('<paths...>', '.ann files, .json exports, or folders of them')
      .option('-o, --out <folder>', 'where to write the records, a file each', 'gold')
      .action(writeRecords),
};

async function writeRecords(paths: readonly string[], { out }: ImportOptions): Promise<void> {
  const { importFiles } = await import('../annotation/index.ts');
  const { writeRecord } = await import('../export/index.ts');
  let count = 0;
  for await (const found of importFiles(paths)) {
    if (found instanceof Error) {
      complain(found.message);
      process.exitCode = exitCodes.someFailed;
      continue;
    }
    await writeRecord(out, found, 'wx').catch(error => refuse(error, out));
    count++;
  }
  if (count === 0) throw new UsageError('no annotated article was found in these paths');
  process.stderr.write(`${count} written to ${out}/\n`);
}

/** Gold is somebody's work: it is never written over. */
function refuse(error: NodeJS.ErrnoException, out: string): never {
  if (error.code !== 'EEXIST') throw new OutputError(`${error.path ?? out}: ${error.message}`);
  throw new UsageError(`${error.path} is there already; choose another folder with --out`);
}
