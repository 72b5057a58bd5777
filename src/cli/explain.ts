import type { CliCommand } from './command.ts';

export const explain: CliCommand = {
  name: 'explain',
  summary: 'check a pipeline and print its stages in running order',
  examples: [
    ['whosaid explain', 'the news pipeline, a line a stage'],
    ['whosaid explain mine/pipeline.json', 'a pipeline of your own'],
  ],
  configure: command =>
    command
      .argument('[pipeline]', 'name of a pipeline, or the path of a pipeline.json', 'news')
      .action(async (nameOrPath: string) => {
        const { loadPipeline } = await import('../pipeline/index.ts');
        const pipeline = await loadPipeline(nameOrPath);
        process.stdout.write(`${pipeline.explain().trimEnd()}\n`);
      }),
};
