import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadDataset } from './dataset-files';
import { problemText } from './dataset-problem';
import { problemsOf } from './dataset-problems';
import { reportOf } from './dataset-report';

/** `npm run dataset [folder]`: checks a dataset folder and prints what is in it; exit status 1 where something is wrong. */
async function main(): Promise<void> {
  const directory = process.argv[2] ?? join(fileURLToPath(new URL('..', import.meta.url)), 'assets', 'dataset');
  const problems = await problemsOf(directory);
  for (const problem of problems) console.error(problemText(problem));
  if (problems.length > 0) {
    console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'}`);
    process.exitCode = 1;
    return;
  }
  console.log(reportOf(await loadDataset(directory)));
}

await main();
