import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { scaffold } from '../../scripts/dataset-new';
import { parseAnnouncement } from '../../src/figures/announcement-file';
import { fixture, folderWith } from './dataset-folder';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

describe('npm run dataset', () => {
  it('prints what is in a sound folder', async () => {
    const folder = await folderWith(await fixture('sound.json'));
    const { stdout } = await run('npx', ['tsx', 'scripts/dataset.ts', folder], { cwd: root });
    expect(stdout).toMatch(/Announcements +1, of 1 campaigns\nFigures +3/);
  }, 30_000);

  it('names file and field of a fault, and fails', async () => {
    const folder = await folderWith(await fixture('broken/part-loop.json'));
    const failed = run('npx', ['tsx', 'scripts/dataset.ts', folder], { cwd: root });
    await expect(failed).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('2023-05-26-example.json: figures.accounts-closed.partOf: leads back'),
    });
  }, 30_000);
});

describe('npm run dataset:new', () => {
  it('scaffolds a file of the right form', () => {
    const announcement = parseAnnouncement(JSON.parse(scaffold('2026-12-01', 'slug', '2026-12-02')));
    expect(announcement).toMatchObject({ id: '2026-12-01-slug', date: '2026-12-01', campaign: 'slug' });
  });
});
