import { articleFromDocument } from '../../page/extraction/article-from-document';
import type { Article } from '../../reading/article';
import { articleFromText } from '../../reading/article-from-text';
import { decodeText } from '../../reading/decode-text';
import { csvRows } from './csv-rows';

/** One text of a corpus: a file, or a row of a CSV file. */
export interface CorpusText {
  readonly file: string;
  /** The row's id, or its number from 1; empty for a file of its own. */
  readonly row: string;
  readonly article: Article;
}

const textColumns = ['text', 'body', 'content', 'article', 'fulltext'];
const idColumns = ['id', 'row', 'key', 'url'];

/** The texts of dropped files. HTML is parsed as a document that runs nothing and loads nothing. */
export async function corpusTexts(files: readonly File[]): Promise<CorpusText[]> {
  const texts: CorpusText[] = [];
  for (const file of files) {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    if (/\.csv$/i.test(file.name)) texts.push(...rowsOf(file.name, text));
    else if (/\.x?html?$/i.test(file.name)) texts.push({ file: file.name, row: '', article: articleFromHtml(text) });
    else texts.push({ file: file.name, row: '', article: articleFromText(text) });
  }
  return texts;
}

function articleFromHtml(html: string): Article {
  const document = new DOMParser().parseFromString(html, 'text/html');
  // A parsed document has no layout, so nothing in it counts as hidden by it.
  return articleFromDocument(document, { isShown: () => true }).article;
}

/** The rows of a CSV file that has a column of texts. Throws where it has none. */
function rowsOf(file: string, csv: string): CorpusText[] {
  const [columns = [], ...rows] = csvRows(csv.replace(/^\uFEFF/, ''));
  const find = (names: readonly string[]) => columns.findIndex((each) => names.includes(each.trim().toLowerCase()));
  const column = find(textColumns);
  if (column < 0) throw new Error(`${file}: ${columns.join(', ')}`);
  const id = find(idColumns);
  return rows.map((row, position) => ({
    file,
    row: row[id] || String(position + 1),
    article: articleFromText(row[column] ?? ''),
  }));
}
