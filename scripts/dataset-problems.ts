import { join } from 'node:path';
import { checkDataset } from './dataset-checks';
import { announcementFiles, loadDataset } from './dataset-files';
import type { Problem } from './dataset-problem';
import { loadSchemas } from './dataset-schema';

/**
 * Everything wrong with a dataset folder: first the form of every file; where all have it, the rules over all of them.
 * An empty list says that the dataset is sound.
 */
export async function problemsOf(directory: string): Promise<Problem[]> {
  const validate = await loadSchemas(directory);
  const names = await announcementFiles(directory);
  const ofForm = await Promise.all([
    ...(['campaigns', 'dataset', 'series', 'vocabulary'] as const).map((name) =>
      validate(name, join(directory, `${name}.json`)),
    ),
    ...names.map((name) => validate('announcement', join(directory, 'announcements', name))),
  ]);
  if (ofForm.flat().length > 0) return ofForm.flat();
  const parts = await loadDataset(directory);
  const misnamed = parts.announcements.flatMap(({ id }, position) =>
    names[position] === `${id}.json`
      ? []
      : [{ file: names[position] ?? id, field: 'id', message: `"${id}" is not the name of the file` }],
  );
  return [...misnamed, ...checkDataset(parts)];
}
