/*
 * Characters that would change what surrounds them, or that HTML does not allow: overrides, embeddings and isolates of
 * writing direction (Unicode TR 36, "Bidirectional Text Spoofing"), controls, halves of surrogate pairs, noncharacters.
 */
const disturbing = /[\u202A-\u202E\u2066-\u2069\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu;

/** The text with U+FFFD in place of each disturbing character: as long as before, and harmless beside other text. */
export function visible(text: string): string {
  return text.replace(disturbing, '\uFFFD');
}
