import type { CueSite, Draft, Text } from './site.ts';
import { subjectBefore } from './subject.ts';

/** The mayor declined to comment */
export function refusal(text: Text, site: CueSite, shared: Draft | null): Draft {
  const subject = subjectBefore(text, site.from, site.first);
  const mention = subject === 'shared' ? (shared?.mention ?? null) : subject;
  return { site, mention, content: [], by: site.cue.by };
}
