import type { RoleStatus } from '../model/mentions.ts';
import { type Entry, loadJson } from './load.ts';

interface RoleVerbEntry extends Entry {
  /** Dictionary form. */
  readonly text: string;
  /** What ties verb and role: `was mayor` directly, `served as mayor`, `title of mayor`, `her term as mayor`. */
  readonly link: 'direct' | 'as' | 'of' | 'own';
  /** Done to the person: counts in the passive (`was named`) or with the person behind it (`named Roe`). */
  readonly transitive?: true;
  /** `tense`: former in the past tense, else current; `become`: incoming in the future, else current. */
  readonly status: 'tense' | 'become' | 'current' | 'former' | 'incoming' | 'candidate';
}

export type RoleVerbStatus = RoleVerbEntry['status'];

export const roleVerbEntries = loadJson<readonly RoleVerbEntry[]>('role-verbs.json');

const linked = (link: RoleVerbEntry['link']): ReadonlyMap<string, RoleVerbStatus> =>
  new Map(roleVerbEntries.filter(e => e.link === link).map(e => [e.text, e.status] as const));

/** Verbs and nouns of what is done to the person: `hire`, `removal`. */
export const transitiveVerbs: ReadonlySet<string> = new Set(
  roleVerbEntries.filter(e => e.transitive).map(e => e.text),
);

/** `was mayor`, `named mayor`: lemma -> status. */
export const directVerbs = linked('direct');
/** `served as mayor`, `departure of Roe as mayor`: lemma -> status. */
export const asVerbs = linked('as');
/** `title of mayor`: lemma -> status. */
export const ofNouns = linked('of');
/** `her term as mayor`: noun -> status. */
export const ownedPosts: ReadonlyMap<string, RoleStatus> = new Map(
  roleVerbEntries
    .filter(e => e.link === 'own')
    .flatMap(e => (e.status === 'tense' || e.status === 'become' ? [] : [[e.text, e.status] as const])),
);
