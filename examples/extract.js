// The library: one article in, one record out. `node examples/extract.js` after `npm run build`.
import { loadPipeline } from 'whosaid';

const news = await loadPipeline('news');
const record = news.extract(
  '“The bridge is safe,” Mayor Lena Brandt said. Two engineers, who were not authorized to speak publicly, said it was not.',
  { id: 'bridge', metadata: { date: '2021-03-04', publisher: 'Example Post' } },
);

for (const attribution of record.attributions) {
  const source = record.sources.find(s => s.id === attribution.source);
  const people = record.people.filter(p => source.people.includes(p.id)).map(p => p.name);
  console.log(
    [
      people.join(', ') || attribution.mention?.text,
      source.anonymous ? `unnamed, ${source.count.min} or more` : source.kind,
      attribution.cue?.text,
      attribution.content.map(span => span.text).join(' … '),
    ].join(' | '),
  );
}
