import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileIndex } from '../src/figures/compile';
import { readArticle } from '../src/reading/read-article';
import { readArticleFile } from './article-files';
import { loadDataset } from './dataset-files';
import { type Expectation, type Judgement, judge } from './evaluation';
import { tableOf } from './evaluation-table';

/** Reads the test articles of a folder (default `test/articles`) and prints how the reading did; `--misses` lists each fault, `--undated` withholds the dates of publication. */
async function main(args: readonly string[]): Promise<number> {
  const showMisses = args.includes('--misses');
  const undated = args.includes('--undated');
  const here = fileURLToPath(new URL('..', import.meta.url));
  const folders = args.filter((arg) => !arg.startsWith('--'));
  const index = compileIndex(await loadDataset(join(here, 'assets/dataset')));
  const judgements: Judgement[] = [];
  for (const folder of folders.length > 0 ? folders : [join(here, 'test/articles')]) {
    const names = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
    for (const name of names) {
      const expectation = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Expectation;
      const article = await readArticleFile(join(folder, name.replace(/\.json$/, '.txt')));
      const known = { ...article, meta: { ...article.meta, published: undated ? null : expectation.published } };
      judgements.push(
        judge(basename(name, '.json'), expectation, article.text, readArticle(known, index).links, index),
      );
    }
  }
  process.stdout.write(tableOf(judgements));
  if (showMisses)
    for (const { name, misses } of judgements) for (const miss of misses) process.stdout.write(`${name}: ${miss}\n`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
