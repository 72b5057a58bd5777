/** Words by which articles speak of people whom they do not name, even right after a name. */
export const usuallyUnnamed: ReadonlySet<string> = new Set(
  'someone somebody official source person aide adviser advisor insider spokesman spokeswoman spokesperson judge jury juror lawyer attorney prosecutor detective officer investigator witness eyewitness neighbor neighbour relative friend colleague victim suspect reporter interviewer doctor nurse editor editors translator caller narrator complainant informant whistleblower whistle-blower bystander passer-by'.split(
    ' ',
  ),
);
