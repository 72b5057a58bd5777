export function packWords(words: Iterable<string>): string;
