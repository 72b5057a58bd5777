export type { Difference, Figures, Reliability } from './marks.ts';
export { spread } from './marks.ts';
export { type Recipe, readRecipe } from './recipe.ts';
export { type CorpusFigures, runRecipe, type Trained, type Watcher } from './run-recipe.ts';
