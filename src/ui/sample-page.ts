/**
 * The sample article, a page of the extension that is treated as a web page: it is read, and its reader may ask of the
 * background what the reader of a web page may, no more.
 */
export const samplePage = 'src/panel/sample/index.html';

/** True for the address of the sample article; `ownRoot` is the address of the extension's root. */
export function isSamplePage(url: string, ownRoot: string): boolean {
  return url.split(/[?#]/, 1)[0] === `${ownRoot}${samplePage}`;
}
