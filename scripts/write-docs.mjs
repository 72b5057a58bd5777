// npm run docs: writes the generated pages anew.
import { writeFileSync } from 'node:fs';
import { allTables } from '../dist/export/index.js';
import { outputsPage } from './outputs-page.mjs';

writeFileSync(new URL('../docs/outputs.md', import.meta.url), outputsPage(allTables));
