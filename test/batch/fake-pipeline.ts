import type { ArticleRecord } from '../../src/model/record.ts';
import type { About } from '../../src/pipeline/index.ts';

/** A pipeline that finds nothing but the article itself. */
export const fakePipeline = {
  name: 'fake',
  fingerprint: 'fake',
  extract: (text: string, about: About = {}): ArticleRecord => ({
    schema: 'whosaid/article@1',
    id: about.id ?? 'article',
    metadata: about.metadata ?? {},
    text,
    people: [],
    places: [],
    organizations: [],
    roles: [],
    sources: [],
    attributions: [],
    anonymity: [],
    provenance: {
      tool: 'whosaid',
      version: '0.0.0',
      pipeline: 'fake',
      ...(about.sha256 && { sha256: about.sha256 }),
      ...(about.path && { path: about.path }),
    },
    ...(about.warnings?.length && { warnings: about.warnings }),
  }),
};

/** As `fakePipeline`, but it fails on texts that say so. */
export const failingPipeline = {
  name: 'failing',
  fingerprint: 'failing',
  extract: (text: string, about: About = {}): ArticleRecord => {
    if (text.includes('explode')) throw new RangeError('Maximum call\nstack size exceeded');
    return fakePipeline.extract(text, about);
  },
};
