export function packEntries(json: string): string;
