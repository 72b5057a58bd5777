// Lexicon data is read at run time from beside the code: the build puts it there.
import { cpSync } from 'node:fs';

cpSync(new URL('../src/lexicon', import.meta.url), new URL('../dist/lexicon', import.meta.url), {
  recursive: true,
  filter: path => !path.endsWith('.ts') && !path.endsWith('.md'),
});
