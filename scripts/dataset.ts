import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { addContribution } from './dataset-add';
import { loadDataset } from './dataset-files';
import { problemText } from './dataset-problem';
import { problemsOf } from './dataset-problems';
import { reportOf } from './dataset-report';

/**
 * `npm run dataset [folder]`: checks a dataset folder and prints what is in it; exit status 1 where something is wrong.
 * `--add FILE` first writes the announcements of a contribution file into the folder.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { add: { type: 'string' } }, allowPositionals: true });
  const directory = positionals[0] ?? join(fileURLToPath(new URL('..', import.meta.url)), 'assets', 'dataset');
  if (values.add !== undefined) {
    const written = await addContribution(directory, values.add);
    for (const name of written) console.log(`Written: announcements/${name}`);
  }
  const problems = await problemsOf(directory);
  for (const problem of problems) console.error(problemText(problem));
  if (problems.length > 0) {
    console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'}`);
    process.exitCode = 1;
    return;
  }
  console.log(reportOf(await loadDataset(directory)));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
