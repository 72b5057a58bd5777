/** What the process ends with; scripts rely on them. */
export const exitCodes = {
  done: 0,
  someFailed: 1,
  wrongUsage: 2,
  interrupted: 130,
} as const;

/** For the end of `whosaid --help`. */
export const exitCodesHelp = `
Exit codes:
  0    all good
  1    some inputs failed, or a score is below its minimum
  2    wrong usage: nothing to read, an unknown name, or a folder or queue that cannot be used
  130  interrupted; what was in hand is finished and the files are whole
`;
