export { didYouMean } from './did-you-mean.ts';
export { type About, type GivenArticle, loadPipeline, type Pipeline } from './load.ts';
export { shippedPipelines } from './locate.ts';
export type { Settings } from './settings.ts';
export { version } from './version.ts';
