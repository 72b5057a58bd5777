import { createRequire } from 'node:module';

/*
 * Packages that few inputs need, loaded by the first one that does: together they take longer than to read an article.
 */

const require = createRequire(import.meta.url);

export const yaml = () => require('yaml') as typeof import('yaml');
export const yauzl = () => require('yauzl') as typeof import('yauzl');
export const iconv = () => require('iconv-lite') as typeof import('iconv-lite');
