import type { RecordPair } from '../../src/score/index.ts';
import { bakeryGold, bakeryPred } from './bakery.ts';
import { ferryGold } from './ferry.ts';
import { ferryPred } from './ferry-prediction.ts';

/** Hand-made: a prediction with faults in every layer, one that misses half, and none at all. */
export const pairs: readonly RecordPair[] = [
  { gold: ferryGold, pred: ferryPred },
  { gold: bakeryGold, pred: bakeryPred },
  { gold: { ...bakeryGold, id: 'unseen' }, pred: null },
];
