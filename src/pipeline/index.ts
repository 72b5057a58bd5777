export { didYouMean } from './did-you-mean.ts';
export { type About, loadPipeline, type Pipeline, shippedPipelines } from './load.ts';
