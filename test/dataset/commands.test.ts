import { execFile } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { scaffold } from '../../scripts/dataset-new';
import { parseAnnouncement } from '../../src/figures/announcement-file';
import { contributionFile } from '../../src/figures/contribution';
import { checkOwn, emptyOwnDraft, type OwnDraft } from '../../src/panel/own/own-draft';
import { fixture, folderWith } from './dataset-folder';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

describe('npm run dataset', () => {
  it('prints what is in a sound folder', async () => {
    const folder = await folderWith(await fixture('sound.json'));
    const { stdout } = await run(process.execPath, ['--import', 'tsx', 'scripts/dataset.ts', folder], { cwd: root });
    expect(stdout).toMatch(/Announcements +1, of 1 campaigns\nFigures +3/);
  });

  it('names file and field of a fault, and fails', async () => {
    const folder = await folderWith(await fixture('broken/part-loop.json'));
    const failed = run(process.execPath, ['--import', 'tsx', 'scripts/dataset.ts', folder], { cwd: root });
    await expect(failed).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('2023-05-26-example.json: figures.accounts-closed.partOf: leads back'),
    });
  });
});

describe('npm run dataset -- --add', () => {
  const add = async (folder: string, contribution: string) => {
    const path = join(folder, 'contribution.json');
    await writeFile(path, contribution);
    return run(process.execPath, ['--import', 'tsx', 'scripts/dataset.ts', folder, '--add', path], { cwd: root });
  };
  const draft: OwnDraft = {
    ...emptyOwnDraft,
    value: '12,000',
    qualifier: 'over',
    original: '1.2万余个',
    date: '2026-06-02',
    campaign: 'An example',
    publisher: 'News',
    url: 'https://news.example/a',
  };
  const contributed = (part: Partial<OwnDraft> = {}) => {
    const campaigns = { example: { names: { en: 'An example' } } };
    const check = checkOwn({ ...draft, ...part }, { today: '2026-06-03', tag: 'abc', campaigns, changed: null });
    if (check.kind !== 'sound') throw new Error('The form is unsound.');
    return contributionFile([check.announcement]);
  };

  it('takes what the form for one’s own figures exports into a dataset that stays sound', async () => {
    const folder = await folderWith(await fixture('sound.json'));
    const { stdout } = await add(folder, contributed());
    expect(stdout).toContain('Written: announcements/2026-06-02-own-example-abc.json');
    expect(stdout).toMatch(/Announcements +2, of 1 campaigns\nFigures +4/);
    await expect(add(folder, contributed())).rejects.toMatchObject({
      stderr: expect.stringContaining('there already'),
    });
  });

  it('takes one without a day or a known campaign, and names what the maintainer has to settle', async () => {
    const folder = await folderWith(await fixture('sound.json'));
    await expect(add(folder, contributed({ date: '', campaign: 'Another one' }))).rejects.toMatchObject({
      stderr: expect.stringMatching(/: campaign: "another-one" is not in campaigns.json\n1 problem\n/),
    });
  });

  it('refuses what is none, and writes nothing', async () => {
    const folder = await folderWith(await fixture('sound.json'));
    const dangling = contributed().replace('"source": "seen"', '"source": "gone"');
    await expect(add(folder, dangling)).rejects.toMatchObject({
      stderr: expect.stringContaining('announcements.0.figures.0.sources: no source "gone"'),
    });
    await expect(add(folder, '{}')).rejects.toMatchObject({ stderr: expect.stringContaining('no contribution file') });
    expect(await readdir(join(folder, 'announcements'))).toHaveLength(1);
  });
});

describe('npm run dataset:new', () => {
  it('scaffolds a file of the right form', () => {
    const announcement = parseAnnouncement(JSON.parse(scaffold('2026-12-01', 'slug', '2026-12-02')));
    expect(announcement).toMatchObject({ id: '2026-12-01-slug', date: '2026-12-01', campaign: 'slug' });
  });
});
