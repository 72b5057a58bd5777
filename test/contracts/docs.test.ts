import { describe, expect, it } from 'vitest';
import { outputsPage } from '../../scripts/outputs-page.mjs';
import { buildProgram } from '../../src/cli/program.ts';
import { allTables, exporters } from '../../src/export/index.ts';
import { shippedPipelines } from '../../src/pipeline/index.ts';
import { formats } from '../../src/read/index.ts';
import { stages } from '../../src/stages/index.ts';
import { read } from '../support/source-files.ts';

describe('the docs name everything', () => {
  const cli = read('docs/cli.md');

  it.each(buildProgram().commands.map(command => [command.name(), command] as const))(
    'command %s and its flags',
    (name, command) => {
      expect(cli).toContain(`## whosaid ${name}`);
      for (const option of command.options) expect(cli).toContain(`\`${option.flags}\``);
    },
  );

  it.each(stages.map(s => s.provides as string))('layer %s', layer => {
    expect(read('docs/pipelines.md')).toContain(`| \`${layer}\` |`);
  });

  it.each(exporters.map(e => e.format))('format %s', format => {
    expect(cli).toContain(`\`${format}\``);
  });

  it.each([...shippedPipelines()])('pipeline %s', name => {
    expect(cli).toContain(`\`${name}\``);
  });

  it.each(formats.flatMap(format => format.extensions))('input %s', extension => {
    expect(read('docs/inputs.md')).toContain(`\`${extension}\``);
  });

  it('docs/outputs.md is what the tables say: `npm run docs` writes it', () => {
    expect(read('docs/outputs.md')).toBe(outputsPage(allTables));
  });

  it('the schema and the guide are linked from the README', () => {
    const readme = read('README.md');
    for (const page of [
      'docs/cli.md',
      'docs/inputs.md',
      'docs/outputs.md',
      'docs/pipelines.md',
      'docs/models.md',
      'docs/annotation-guide.md',
      'docs/design.md',
      'schema/article.schema.json',
    ]) {
      expect(readme).toContain(page);
    }
  });
});
