import type {
  anonymityScopes,
  attributionForms,
  attributionTypes,
  placeTypes,
  roleRelations,
  roleStatuses,
  sourceKinds,
} from './kinds.ts';
import type { Span } from './span.ts';

/** What made a record, and how sure it is. */
export interface Provenance {
  /** The rule or model, e.g. `rule:title-before-name`, `model:names`. */
  readonly by: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export type NameType = 'person' | 'place' | 'organization';

/** One mention of a name as found; merging comes later. */
export interface Name extends Span, Provenance {
  readonly type: NameType;
}

/** Grammatical gender as the article itself shows it (`Mr.`, `Ms.`, `her husband`), never guessed from a name. */
export type Gender = 'female' | 'male';

export interface Person extends Provenance {
  /** `person-1`, `person-2` … in the order of first mention; the other records' ids likewise. */
  readonly id: string;
  /** The fullest form; between equals, the first. */
  readonly name: string;
  readonly gender: Gender | null;
  readonly mentions: readonly Span[];
}

export type PlaceType = (typeof placeTypes)[number];

export interface Place extends Provenance {
  readonly id: string;
  readonly name: string;
  readonly type: PlaceType;
  /** ISO 3166-1 alpha-2 code of the country in which it lies. */
  readonly country: string | null;
  /** WGS84 degrees. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** GeoNames id. */
  readonly geonames: number | null;
  readonly mentions: readonly Span[];
}

export interface Organization extends Provenance {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly Span[];
}

export type RoleStatus = (typeof roleStatuses)[number];
export type RoleRelation = (typeof roleRelations)[number];

/** An office, profession, membership or expertise that the article gives a named person. */
export interface Role extends Span, Provenance {
  readonly id: string;
  /** Id of the person. */
  readonly person: string;
  /** The bare head, singular: `foreign minister`. */
  readonly title: string;
  readonly status: RoleStatus;
  readonly relation: RoleRelation;
  /** Ids of the organisations named in the role. */
  readonly organizations: readonly string[];
  /** ISO 3166-1 alpha-2 code of the country named in the role. */
  readonly country: string | null;
}

export type AttributionType = (typeof attributionTypes)[number];
export type AttributionForm = (typeof attributionForms)[number];
export type AnonymityScope = (typeof anonymityScopes)[number];

/** Words that signal an attribution: `said`, `according to`, `declined to comment`. */
export interface Cue extends Span, Provenance {
  /** How the cue is built, which decides where its source and content stand. */
  readonly kind: 'verb' | 'according' | 'noun' | 'colon' | 'refusal' | 'adjective';
  /** Dictionary form of the cue's head. */
  readonly lemma: string;
  readonly type: AttributionType;
}

/** An attribution as found; the sources layer says who is behind it. */
export interface Attribution extends Provenance {
  readonly id: string;
  readonly type: AttributionType;
  /** Null where nothing is stated (refusals). */
  readonly form: AttributionForm | null;
  /** The source's span, with determiner and identifying clauses; null where the text has none. */
  readonly mention: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
}

/** A passage in which the article says that a name is withheld. */
export interface Anonymity extends Provenance {
  readonly id: string;
  readonly scope: AnonymityScope;
  readonly who: Span | null;
  readonly cue: Span;
  readonly reason: Span | null;
}

export type SourceKind = (typeof sourceKinds)[number];

/** How many people; null where open or not people. */
export interface Count {
  readonly min: number | null;
  readonly max: number | null;
}

export interface Source extends Provenance {
  readonly id: string;
  readonly kind: SourceKind;
  /** True where human beings gave information and are not named. */
  readonly anonymous: boolean;
  /** Ids of people. */
  readonly people: readonly string[];
  /** Ids of organisations. */
  readonly organizations: readonly string[];
  readonly count: Count;
  readonly mentions: readonly Span[];
  /** Ids of the attributions that it stands behind. */
  readonly attributions: readonly string[];
}
