import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Announcement } from '../src/figures/announcement';
import { parseAnnouncement } from '../src/figures/announcement-file';
import type { DatasetAbout, DatasetParts } from '../src/figures/library';
import type { Series } from '../src/figures/series';
import type { Campaigns, Vocabulary } from '../src/figures/vocabulary';

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Error(`${basename(path)}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function readAnnouncement(directory: string, name: string): Promise<Announcement> {
  const json = await readJson(join(directory, name));
  try {
    return parseAnnouncement(json);
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The names of all announcement files of a dataset folder, in order. */
export async function announcementFiles(directory: string): Promise<string[]> {
  const names = await readdir(join(directory, 'announcements'));
  return names.filter((name) => name.endsWith('.json')).sort();
}

/**
 * Reads a dataset folder (`assets/dataset`). Throws an error naming file and field where an announcement does not have
 * the form; what goes beyond form is the work of the checks in `dataset-checks.ts`.
 */
export async function loadDataset(directory: string): Promise<DatasetParts> {
  const names = await announcementFiles(directory);
  const folder = join(directory, 'announcements');
  return {
    about: (await readJson(join(directory, 'dataset.json'))) as DatasetAbout,
    announcements: await Promise.all(names.map((name) => readAnnouncement(folder, name))),
    campaigns: (await readJson(join(directory, 'campaigns.json'))) as Campaigns,
    vocabulary: (await readJson(join(directory, 'vocabulary.json'))) as Vocabulary,
    series: ((await readJson(join(directory, 'series.json'))) as { series: Series[] }).series,
  };
}
