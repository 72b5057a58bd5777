import { bioes, type Example, type LabelledSpan, labelsOf } from '../../learn/index.ts';
import type { TaggedLayers } from '../../stages/3-attribution/article-columns.ts';
import {
  attributionColumnNames,
  layWindows,
} from '../../stages/3-attribution/attributions/learned/columns.ts';
import {
  type AttributionArticle,
  type CueWindow,
  readAttributionArticle,
} from '../../stages/3-attribution/attributions/learned/read-article.ts';
import { tagAttributions } from '../../stages/3-attribution/attributions/learned/tag-attributions.ts';
import { settleCues } from '../../stages/3-attribution/cues/learned/settle-cues.ts';
import { readCueArticle } from '../../stages/3-attribution/cues/learned/tag-cues.ts';
import { attributionLayers, goldRanges } from '../annotated-cues.ts';
import { type AnnotatedArticle, type AnnotatedAttribution, readBratCorpus } from '../brat-corpus.ts';
import { withBritishStyle } from '../in-british-style.ts';
import { markOf } from '../mark-of.ts';
import type { Mark, Task } from '../task.ts';
import { tokenRange } from '../token-range.ts';

const roles = [
  ['source', 'SOURCE'],
  ['content', 'CONTENT'],
] as const;

/** Source and content of one cue at a time, with the corpus's own cues. */
export const attributions: Task = {
  name: 'attributions',
  columns: attributionColumnNames,
  labels: bioes(roles.map(([, type]) => type)),
  *examples(folder, { except, britishEvery }, models) {
    const layersOf = attributionLayers(models);
    for (const article of withBritishStyle(readBratCorpus(folder, except), britishEvery)) {
      const read = readArticle(article, layersOf(article.text));
      for (const { cue, gold } of pairs(read, article)) yield exampleOf(read, cue, gold);
    }
  },
  heldOut: (folder, models) => {
    const layersOf = attributionLayers(models);
    const articles = [...readBratCorpus(folder)].map(article => ({
      ...article,
      read: readArticle(article, layersOf(article.text)),
    }));
    return {
      gold: articles.flatMap(article =>
        pairs(article.read, article).flatMap(({ gold }) => marksOf(article, gold)),
      ),
      find: tagger =>
        articles.flatMap(article => {
          const wanted = new Set(pairs(article.read, article).map(({ cue }) => cue.site));
          const { tokens } = article.read.text;
          return tagAttributions(article.read, tagger)
            .filter(({ site }) => wanted.has(site))
            .flatMap(({ sources, contents }) => [
              ...sources.map(range => ({ ...range, type: 'SOURCE' })),
              ...contents.map(range => ({ ...range, type: 'CONTENT' })),
            ])
            .map(({ first, end, type }) =>
              markOf(article, { start: tokens[first]!.start, end: tokens[end - 1]!.end, type }),
            );
        }),
    };
  },
};

/** An annotated article as the stage would see it, had the cue tagger been right. */
function readArticle(article: AnnotatedArticle, layers: TaggedLayers): AttributionArticle {
  const tagged = goldRanges(layers.tokens, article).map(range => ({ ...range, probability: 1 }));
  const cues = settleCues(readCueArticle(article.text, layers), tagged);
  return readAttributionArticle(article.text, { ...layers, cues });
}

/** Cues that are in the gold, each with its attribution; refusals state nothing. */
function pairs(
  { windows }: AttributionArticle,
  { attributions }: AnnotatedArticle,
): { readonly cue: CueWindow; readonly gold: AnnotatedAttribution }[] {
  const gold = attributions
    .filter(({ cue }) => cue.length > 0)
    .sort((a, b) => a.cue[0]!.start - b.cue[0]!.start);
  let at = 0;
  return windows.flatMap(cue => {
    const { start, end, kind } = cue.site.cue;
    while (at < gold.length && gold[at]!.cue.at(-1)!.end <= start) at++;
    const found = gold[at];
    return found && found.cue[0]!.start < end && kind !== 'refusal' ? [{ cue, gold: found }] : [];
  });
}

function exampleOf(article: AttributionArticle, cue: CueWindow, gold: AnnotatedAttribution): Example {
  const { window } = cue;
  const { columns } = layWindows(article, [cue]);
  const spans: LabelledSpan[] = [];
  for (const [role, type] of roles) {
    for (const span of gold[role]) {
      const { first, end } = tokenRange(article.text.tokens, span);
      const start = Math.max(first, window.first) - window.first;
      const stop = Math.min(end, window.end) - window.first;
      if (start < stop) spans.push({ start, end: stop, type });
    }
  }
  return { columns, labels: labelsOf(disjoint(spans), columns.length) };
}

/** Of spans that overlap the first stays. */
function disjoint(spans: readonly LabelledSpan[]): LabelledSpan[] {
  let end = 0;
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(span => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}

function marksOf(article: AnnotatedArticle, gold: AnnotatedAttribution): Mark[] {
  return roles.flatMap(([role, type]) => gold[role].map(span => markOf(article, { ...span, type })));
}
