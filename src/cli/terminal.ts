import { styleText } from 'node:util';

/** Styles for text on one stream. */
export interface Colour {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
}

/** Styles that do nothing where the stream is no terminal, or where `NO_COLOR` is set (no-color.org). */
export function colourOf(stream: NodeJS.WriteStream): Colour {
  const isOn = isLively(stream) && !process.env['NO_COLOR'];
  const style = (name: keyof Colour) => (text: string) => (isOn ? styleText(name, text) : text);
  return { bold: style('bold'), dim: style('dim'), red: style('red') };
}

/** True for a terminal that can overwrite a line and has somebody before it. */
export function isLively(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && process.env['TERM'] !== 'dumb' && !process.env['CI'];
}
