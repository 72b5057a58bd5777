/** Control characters, and what Windows refuses in names. Slashes are already parted. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be replaced.
const illegal = /[\u0000-\u001f\u007f-\u009f<>:"\\|?*]/g;

/**
 * An article's id from its path below the input folder: without extension, parted by `/`, in NFC (file systems differ),
 * and good as a path below another folder: no `..`, nothing hidden, nothing illegal.
 *
 * @example articleId('2021/Résumé of a talk.txt') === '2021/Résumé of a talk'
 */
export function articleId(relativePath: string): string {
  const withoutExtension = relativePath.replace(/(?<=[^/])\.[^./]*$/, '');
  const segments = withoutExtension.split('/').filter(segment => segment !== '');
  return segments.map(safeSegment).join('/') || '_';
}

function safeSegment(name: string): string {
  return name.normalize('NFC').replace(illegal, '_').replace(/^\.+/, '_').replace(/[. ]$/, '_');
}
