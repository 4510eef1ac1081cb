import { breathe } from '../../notes/breathe';
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

/** A file that is left out, and why: `too-long` is a text, or a file, beyond what is read; `no-column` names those there are. */
export type RefusedFile = { readonly file: string } & (
  | { readonly problem: 'unreadable' | 'no-text' | 'empty' | 'too-long' }
  | { readonly problem: 'no-column'; readonly columns: string }
);

/** The texts of a corpus, and the files that hold none. */
export interface Corpus {
  readonly texts: readonly CorpusText[];
  readonly refused: readonly RefusedFile[];
}

const textColumns = ['text', 'body', 'content', 'article', 'fulltext'];
const idColumns = ['id', 'row', 'key', 'url'];
/** Bytes of a file: far above a corpus of a hundred thousand articles' leads, far below what a browser's string holds. */
const longestFile = 200_000_000;
/** UTF-16 units of one text, a long book; it is read as one article, and the time for it grows with its length. */
const longestText = 3_000_000;
/** Signs without meaning, one in so many, from which a file is taken to be no text or of an encoding that it does not name. */
const unreadableShare = 1 / 500;

/** The texts of dropped files. HTML is parsed as a document that runs nothing and loads nothing. Throws the signal's reason. */
export async function corpusOf(files: readonly File[], stop: AbortSignal): Promise<Corpus> {
  const texts: CorpusText[] = [];
  const refused: RefusedFile[] = [];
  for (const file of files) {
    const found = await textsOf(file);
    if ('problem' in found) refused.push(found);
    else texts.push(...found);
    await breathe(stop);
  }
  return { texts, refused };
}

async function textsOf(file: File): Promise<readonly CorpusText[] | RefusedFile> {
  const { name } = file;
  if (file.size > longestFile) return { file: name, problem: 'too-long' };
  let text: string;
  try {
    text = decodeText(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { file: name, problem: 'unreadable' };
  }
  if (text.trim() === '') return { file: name, problem: 'empty' };
  if (!isText(text)) return { file: name, problem: 'no-text' };
  if (/\.csv$/i.test(name)) return rowsOf(name, text);
  if (text.length > longestText) return { file: name, problem: 'too-long' };
  const article = /\.x?html?$/i.test(name) ? articleFromHtml(text) : articleFromText(text);
  return [{ file: name, row: '', article }];
}

/** False for a packed file, a picture or a PDF, whatever its name, and for text in an encoding other than the one it was read in. */
function isText(text: string): boolean {
  const odd = text.match(/[\0\uFFFD]/g)?.length ?? 0;
  return odd < text.length * unreadableShare;
}

function articleFromHtml(html: string): Article {
  const document = new DOMParser().parseFromString(html, 'text/html');
  // A parsed document has no layout, so nothing in it counts as hidden by it.
  return articleFromDocument(document, { isShown: () => true }).article;
}

/** The rows of a CSV file that has a column of texts. */
function rowsOf(file: string, csv: string): readonly CorpusText[] | RefusedFile {
  const [columns = [], ...rows] = csvRows(csv);
  const find = (names: readonly string[]) => columns.findIndex((each) => names.includes(each.trim().toLowerCase()));
  const column = find(textColumns);
  if (column < 0) return { file, problem: 'no-column', columns: columns.join(', ').slice(0, 200) };
  if (rows.some((row) => (row[column]?.length ?? 0) > longestText)) return { file, problem: 'too-long' };
  const id = find(idColumns);
  return rows.map((row, position) => ({
    file,
    row: row[id] || String(position + 1),
    article: articleFromText(row[column] ?? ''),
  }));
}
