/** whosaid's public API: reads news articles and writes down who said what, and who stayed unnamed. */
export type { Article, Metadata } from './model/article.ts';
export { InputError, PipelineError, UsageError } from './model/errors.ts';
export type {
  LayerName,
  Layers,
  Paragraph,
  ParagraphKind,
  PartOfSpeech,
  Quotation,
  Sentence,
  Token,
} from './model/layers.ts';
export type * from './model/mentions.ts';
export type {
  AnonymityRecord,
  ArticleRecord,
  AttributionRecord,
  OrganizationRecord,
  PersonRecord,
  PlaceRecord,
  RecordSpan,
  RoleRecord,
  SourceRecord,
} from './model/record.ts';
export type { Span } from './model/span.ts';
export { defineStage, type Stage, type StageInput, type StageRun, type StageSetup } from './model/stage.ts';
export {
  type About,
  type GivenArticle,
  loadPipeline,
  type Pipeline,
  type Settings,
  shippedPipelines,
} from './pipeline/index.ts';
