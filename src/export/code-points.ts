/** Returns a function that cuts `text` at Unicode code points, the unit of every offset in a record. */
export function codePointSlicer(text: string): (start: number, end: number) => string {
  if (!/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text)) return (start, end) => text.slice(start, end);
  const points = Array.from(text);
  return (start, end) => points.slice(start, end).join('');
}
