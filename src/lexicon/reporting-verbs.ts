import { type Entry, loadJson } from './load.ts';

interface ReportingVerbEntry extends Entry {
  /** Dictionary form. */
  readonly lemma: string;
  /** Log-odds that the verb is a cue, beside what its frame says. */
  readonly weight: number;
  /** Probability of being a cue in frames where weight and frame together are off. */
  readonly frames?: Readonly<Record<string, number>>;
  /** Prepositions that belong to the cue: called for. */
  readonly prepositions?: readonly string[];
  /** Inflected forms; they help where a headline's capitals hide the verb. */
  readonly forms: readonly string[];
}

interface ReportingFrameEntry extends Entry {
  /** As `readFrame` names it, the verb's form before it where that is not finite. */
  readonly frame: string;
  /** Log-odds that a verb of weight 0 is a cue in this frame. */
  readonly weight: number;
}

export interface ReportingVerb {
  readonly weight: number;
  readonly frames: ReadonlyMap<string, number>;
  readonly prepositions: ReadonlySet<string>;
}

export const reportingVerbEntries = loadJson<readonly ReportingVerbEntry[]>('reporting-verbs.json');
export const reportingFrameEntries = loadJson<readonly ReportingFrameEntry[]>('reporting-frames.json');

/** Lemma -> what is known of the verb. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = new Map(
  reportingVerbEntries.map(entry => [
    entry.lemma,
    {
      weight: entry.weight,
      frames: new Map(Object.entries(entry.frames ?? {})),
      prepositions: new Set(entry.prepositions),
    },
  ]),
);

/** Inflected form -> lemma. */
export const reportingForms: ReadonlyMap<string, string> = new Map(
  reportingVerbEntries.flatMap(entry => entry.forms.map(form => [form, entry.lemma] as const)),
);

const frameWeights = new Map(reportingFrameEntries.map(entry => [entry.frame, entry.weight]));

/** Weight of a frame that the corpus does not show. */
const rare = -1.5;

/** Probability that the verb is a cue in this frame, 0 for verbs that are not in the lexicon. */
export function reportingProbability(lemma: string, frame: string): number {
  const verb = reportingVerbs.get(lemma);
  if (!verb) return 0;
  return verb.frames.get(frame) ?? 1 / (1 + Math.exp(-verb.weight - (frameWeights.get(frame) ?? rare)));
}
