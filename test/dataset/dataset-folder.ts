import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

/** The dataset that the project ships. */
export const shippedDataset = fileURLToPath(new URL('../../assets/dataset', import.meta.url));

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A folder that is gone after the tests of a file. */
export async function temporaryFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `cac-lens-${name}-`));
  folders.push(folder);
  return folder;
}

/** A dataset folder for one test: the shipped schemas and vocabulary, one campaign, and the given announcement. */
export async function folderWith(announcement: string, series: readonly object[] = []): Promise<string> {
  const folder = await temporaryFolder('dataset');
  await mkdir(join(folder, 'announcements'));
  for (const name of ['schema', 'vocabulary.json', 'dataset.json', 'CHANGELOG.md', 'LICENCE.md']) {
    await cp(join(shippedDataset, name), join(folder, name), { recursive: true });
  }
  const campaigns = { example: { names: { en: 'An example', 'zh-CN': '例' } } };
  await writeFile(join(folder, 'campaigns.json'), JSON.stringify(campaigns));
  await writeFile(join(folder, 'series.json'), JSON.stringify({ series }));
  await writeFile(join(folder, 'announcements', '2023-05-26-example.json'), announcement);
  return folder;
}

/** A file of this folder as text. */
export function fixture(name: string): Promise<string> {
  return readFile(fileURLToPath(new URL(name, import.meta.url)), 'utf8');
}
