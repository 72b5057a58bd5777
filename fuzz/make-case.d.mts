export interface Case {
  readonly text?: string;
  readonly name?: string;
  readonly bytes?: Uint8Array;
  readonly did: readonly string[];
}

export interface Bases {
  readonly texts: readonly string[];
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

export function makeCase(seed: number, step: number, bases: Bases): Case;
