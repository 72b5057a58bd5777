import { InvalidArgumentError, Option } from 'commander';

/** Options that several commands have, with one wording. */
export function pipelineOption(): Option {
  return new Option('-p, --pipeline <name>', 'name of a pipeline, or the path of a pipeline.json').default(
    'news',
  );
}

export function jobsOption(cores: number): Option {
  return new Option('-j, --jobs <n>', 'worker threads')
    .argParser(wholeNumber)
    .default(cores, "the machine's cores");
}

export function timeoutOption(): Option {
  return new Option('-t, --timeout <seconds>', 'stop an article that takes longer, and go on')
    .argParser(seconds)
    .default(30);
}

export function formatOption(): Option {
  return new Option(
    '-f, --format <list>',
    'what to write: csv, json, jsonl, sqlite, xlsx, parquet, geojson, webanno, brat, label-studio, report',
  )
    .argParser(list)
    .default(['csv', 'json'], 'csv,json');
}

export function csvOption(): Option {
  return new Option('--csv <dialect>', 'how CSV files are written: excel for a double click on Windows')
    .choices(['plain', 'excel', 'raw'])
    .default('plain');
}

export function correctionsOption(): Option {
  return new Option('--corrections <file>', 'a CSV of corrections for all that is derived from the journal');
}

/** 1 to 9999. */
export function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It wants a whole number from 1 to 9999.');
}

/** Above 0, at most a day. */
export function seconds(text: string): number {
  const value = /^\d{1,6}(?:\.\d+)?$/.test(text) ? Number(text) : 0;
  if (value > 0 && value <= 86_400) return value;
  throw new InvalidArgumentError('It wants seconds, at most 86400: 30');
}

/** `csv,json` */
function list(text: string): string[] {
  return text
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '');
}
