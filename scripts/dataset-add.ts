import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Announcement } from '../src/figures/announcement';
import { readContribution } from '../src/figures/contribution';
import { announcementFiles } from './dataset-files';

/**
 * Writes the announcements of a contribution file into a dataset folder, one file each, and gives their names. Throws,
 * and writes nothing, where one does not have the form or its id is taken.
 */
export async function addContribution(directory: string, path: string): Promise<string[]> {
  const announcements = readContribution(await readFile(path, 'utf8'));
  const names = announcements.map(({ id }) => `${id}.json`);
  const taken = new Set(await announcementFiles(directory));
  for (const name of names) {
    if (taken.has(name)) throw new Error(`${name} is there already`);
    taken.add(name);
  }
  for (const announcement of announcements) {
    const file = join(directory, 'announcements', `${announcement.id}.json`);
    await writeFile(file, announcementText(announcement), { flag: 'wx' });
  }
  return names;
}

/** An announcement as its file holds it: fields with their usual value left out. */
function announcementText({ sources, figures, ...announcement }: Announcement): string {
  const file = {
    $schema: '../schema/announcement.schema.json',
    ...withoutUsual(announcement),
    sources: Object.fromEntries(Object.entries(sources).map(([key, source]) => [key, withoutUsual(source)])),
    figures: figures.map((figure) => withoutUsual(figure)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

// What is not known of these is said, not left out.
const always = ['date', 'retrieved'];

function withoutUsual(record: object): object {
  const isUsual = (value: unknown) =>
    value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => always.includes(key) || !isUsual(value)));
}
