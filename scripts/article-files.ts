import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { articleFromDocument } from '../src/page/extraction/article-from-document';
import type { Article } from '../src/reading/article';
import { articleFromText } from '../src/reading/article-from-text';
import { decodeText } from '../src/reading/decode-text';

/** Reads a .txt or .html file as an article; HTML goes through the page's own text extraction. Throws where it cannot be read. */
export async function readArticleFile(path: string): Promise<Article> {
  const text = decodeText(await readFile(path));
  return /^\.x?html?$/i.test(extname(path)) ? articleFromHtml(text) : articleFromText(text);
}

function articleFromHtml(html: string): Article {
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const { document } = window;
  return articleFromDocument(document).article;
}
