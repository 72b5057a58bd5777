import type { AnyStage } from '../model/stage.ts';
import metadata from './1-text/metadata/index.ts';
import paragraphs from './1-text/paragraphs/index.ts';
import quotations from './1-text/quotations/index.ts';
import sentences from './1-text/sentences/index.ts';
import tokens from './1-text/tokens/index.ts';
import names from './2-mentions/names/index.ts';
import organizations from './2-mentions/organizations/index.ts';
import people from './2-mentions/people/index.ts';
import places from './2-mentions/places/index.ts';
import roles from './2-mentions/roles/index.ts';
import anonymity from './3-attribution/anonymity/index.ts';
import attributions from './3-attribution/attributions/index.ts';
import cues from './3-attribution/cues/index.ts';
import sources from './3-attribution/sources/index.ts';

/** Every stage that comes with whosaid; a test holds this list against the folders. */
export const stages: readonly AnyStage[] = [
  paragraphs,
  metadata,
  tokens,
  sentences,
  quotations,
  names,
  people,
  places,
  organizations,
  roles,
  cues,
  attributions,
  anonymity,
  sources,
];
