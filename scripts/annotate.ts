import { fileURLToPath } from 'node:url';
import { compileIndex } from '../src/figures/compile';
import { annotationOf } from './annotation';
import { readArticleFile } from './article-files';
import { loadDataset } from './dataset-files';
import { readerVersion } from './reader-version';

/**
 * Reads each .txt or .html file and prints one line of JSON a file; `--text` prints the extracted text instead, which the
 * offsets refer to. A file that cannot be read is named on standard error, and the exit status is 1.
 */
async function main(args: readonly string[]): Promise<number> {
  const textOnly = args.includes('--text');
  const files = args.filter((arg) => arg !== '--text');
  if (files.length === 0) {
    process.stderr.write('Usage: annotate [--text] FILE…\n');
    return 2;
  }
  const index = compileIndex(await loadDataset(fileURLToPath(new URL('../assets/dataset', import.meta.url))));
  const figures = new Map(index.figures.map((figure) => [figure.id, figure]));
  const reader = readerVersion();
  let status = 0;
  for (const file of files) {
    try {
      const article = await readArticleFile(file);
      process.stdout.write(
        textOnly ? article.text : `${JSON.stringify(annotationOf(file, article, index, figures, reader))}\n`,
      );
    } catch (error) {
      process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
      status = 1;
    }
  }
  return status;
}

process.exitCode = await main(process.argv.slice(2));
