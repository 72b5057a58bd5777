import type { RoleStatus } from '../model/mentions.ts';
import { type Entry, loadJson } from './load.ts';

interface RoleStatusEntry extends Entry {
  readonly text: string;
  readonly status: RoleStatus;
}

export const roleStatusEntries = loadJson<readonly RoleStatusEntry[]>('role-status.json');

/** Lower-case word in or before a role -> what it says of the office: `former`, `elect`, `late`. */
export const roleStatus: ReadonlyMap<string, RoleStatus> = new Map(
  roleStatusEntries.map(entry => [entry.text, entry.status] as const),
);
