/** Writes every run of white space and control characters (line breaks, tabs, NUL …) as one space; none at the ends. */
export function fold(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
