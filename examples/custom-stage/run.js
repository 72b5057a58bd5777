// `node examples/custom-stage/run.js` after `npm run build`; or: whosaid run articles --pipeline examples/custom-stage
import { fileURLToPath } from 'node:url';
import { loadPipeline } from 'whosaid';

const desk = await loadPipeline(fileURLToPath(new URL('.', import.meta.url)));
console.log(desk.explain());
const record = desk.extract('Water stood knee-deep in Mill Street on Monday. Harbour Lane was dry.');
for (const place of record.places) console.log(`${place.name}: ${place.mentions[0].start}`);
