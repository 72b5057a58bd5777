export type { Article, Metadata } from './article.ts';
export * from './error-record.ts';
export * from './errors.ts';
export type * from './layers.ts';
export type * from './mentions.ts';
export * from './span.ts';
export * from './stage.ts';
