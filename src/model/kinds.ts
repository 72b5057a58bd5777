/*
 * The closed lists of words that records hold, in the order in which docs and schema/article.schema.json give them.
 */

export const placeTypes = ['country', 'region', 'city', 'facility', 'natural', 'other'] as const;

export const roleStatuses = [
  'current',
  'former',
  'outgoing',
  'incoming',
  'acting',
  'candidate',
  'late',
] as const;

export const roleRelations = ['title', 'apposition', 'predicate', 'inclusion', 'credit'] as const;

export const attributionTypes = ['statement', 'declined', 'no-response'] as const;

export const attributionForms = ['direct', 'mixed', 'indirect', 'free-direct'] as const;

export const anonymityScopes = ['sources', 'third-party'] as const;

export const sourceKinds = [
  'named-person',
  'unnamed-person',
  'unnamed-group',
  'spokesperson',
  'organization',
  'collective',
  'document',
  'unknown',
] as const;
