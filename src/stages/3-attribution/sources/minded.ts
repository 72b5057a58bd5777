import { textOf } from '../../../model/span.ts';
import type { SourceContext } from './context.ts';
import type { Occasion } from './draft.ts';

/** What no paper does. */
const minded =
  /\b(?:believe[ds]?|want(?:s|ed)?|hope[ds]?|den(?:y|ies|ied)|refuse[ds]?|agree[ds]?|pledge[ds]?|vow(?:s|ed)?|declined|planned|plans|intends?|fears?|feared|jok(?:es?|ed)|implore[ds]?|beg(?:s|ged)?|laugh(?:s|ed)?|shout(?:s|ed)?|cr(?:y|ies|ied)|whisper(?:s|ed)?|recall(?:s|ed)?|repl(?:y|ies|ied)|admit(?:s|ted)?|thinks?|thought|knows?|knew|quip(?:s|ped)?|complain(?:s|ed)?|insist(?:s|ed)?|thank(?:s|ed)?|apologi[sz]e[ds]?|worr(?:y|ies|ied)|told)\b/;

/** True where whoever is the source must be a human being or an institution: it believes, hopes, denies. */
export function hasMind({ attribution }: Occasion, { index }: SourceContext): boolean {
  const cue = attribution?.cue;
  return cue != null && minded.test(textOf(index.text, cue).toLowerCase());
}
