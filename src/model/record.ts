import type { Metadata } from './article.ts';
import type { ParagraphKind } from './layers.ts';
import type {
  AnonymityScope,
  AttributionForm,
  AttributionType,
  Count,
  PlaceType,
  RoleRelation,
  RoleStatus,
  SourceKind,
} from './mentions.ts';

/*
 * The article record: what is written, and what the library returns. Its shape is schema/article.schema.json.
 * Unlike the layers, its offsets are Unicode code points, as W3C Web Annotation, brat and Python count.
 */

/** `[start, end)` in Unicode code points; `text` is exactly that slice. */
export interface RecordSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Made {
  readonly confidence?: number;
  readonly by?: string;
}

export interface ParagraphRecord {
  readonly start: number;
  readonly end: number;
  readonly kind: ParagraphKind;
}

export interface SentenceRecord {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

export interface PersonRecord extends Made {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly RecordSpan[];
}

export interface PlaceRecord extends Made {
  readonly id: string;
  readonly name: string;
  readonly type: PlaceType;
  readonly country: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly geonames?: number | null;
  readonly mentions: readonly RecordSpan[];
}

export interface OrganizationRecord extends Made {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly RecordSpan[];
}

export interface RoleRecord extends RecordSpan, Made {
  readonly id: string;
  readonly person: string;
  readonly title: string;
  readonly status: RoleStatus;
  readonly relation: RoleRelation;
  readonly organizations: readonly string[];
  readonly country: string | null;
}

export interface SourceRecord extends Made {
  readonly id: string;
  readonly kind: SourceKind;
  readonly anonymous: boolean;
  readonly people: readonly string[];
  readonly organizations: readonly string[];
  readonly count: Count;
  readonly mentions: readonly RecordSpan[];
}

export interface AttributionRecord extends Made {
  readonly id: string;
  readonly source: string;
  readonly type: AttributionType;
  readonly form: AttributionForm | null;
  readonly mention: RecordSpan | null;
  readonly cue: RecordSpan | null;
  readonly content: readonly RecordSpan[];
}

export interface AnonymityRecord extends Made {
  readonly id: string;
  readonly scope: AnonymityScope;
  readonly who: RecordSpan | null;
  readonly cue: RecordSpan;
  readonly reason: RecordSpan | null;
}

export interface RecordProvenance {
  readonly tool: string;
  readonly version: string;
  readonly pipeline: string;
  /** Of the input's bytes. */
  readonly sha256?: string;
  readonly path?: string;
}

/** One article and everything extracted from it (`whosaid/article@1`). Frozen plain JSON. */
export interface ArticleRecord {
  readonly schema: 'whosaid/article@1';
  readonly id: string;
  readonly metadata: Metadata;
  readonly text: string;
  readonly paragraphs?: readonly ParagraphRecord[];
  readonly sentences?: readonly SentenceRecord[];
  readonly people: readonly PersonRecord[];
  readonly places: readonly PlaceRecord[];
  readonly organizations: readonly OrganizationRecord[];
  readonly roles: readonly RoleRecord[];
  readonly sources: readonly SourceRecord[];
  readonly attributions: readonly AttributionRecord[];
  readonly anonymity: readonly AnonymityRecord[];
  readonly provenance?: RecordProvenance;
  readonly warnings?: readonly string[];
}
