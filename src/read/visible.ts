/** Something besides white space and invisible characters. */
const visible = /[^\s\p{Cc}\p{Cf}]/u;

/** True where a text has anything to read in it. */
export function isVisible(text: string): boolean {
  return visible.test(text);
}
