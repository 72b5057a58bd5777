export type { Columns, Format, InputFile, ReadOptions, UnreadArticle } from './format.ts';
export { formats } from './formats.ts';
export { countArticles, type ListOptions, listArticles } from './list-articles.ts';
export { articleFromBytes } from './text-file.ts';
