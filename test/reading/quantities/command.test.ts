import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { languageOfTag } from '../../../src/reading/languages/language';

const script = resolve(import.meta.dirname, '../../../scripts/quantities.ts');

function run(input: string, ...args: string[]): unknown {
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', script, ...args], { encoding: 'utf8', input }));
}

describe('the quantities command', () => {
  it('prints one JSON line for a text, without an upper end as null', () => {
    expect(run('關閉140多萬個帳號', '--lang', 'zh-Hant', '-')).toEqual([
      { start: 2, end: 7, value: 1_400_000, low: 1_400_000, high: 1_500_000 },
    ]);
    expect(run('over 430,000', '--lang', 'en', '-')).toEqual([
      { start: 5, end: 12, value: 430_000, low: 430_000, high: null },
    ]);
  });

  it('prints a line for each file, counts offsets with byte order mark and line ends, and reads an empty file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'quantities-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const files = ['\ufefffirst\r\n67,000 accounts', '', 'no number'].map((text, index) => {
      const file = join(folder, `${index}.txt`);
      writeFileSync(file, text);
      return file;
    });
    const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...files], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toBe('[{"start":8,"end":14,"value":67000,"low":66500,"high":67500}]\n[]\n[]\n');
  });

  it.each([
    [['--lang', 'nl', '-'], 2, 'The language "nl" is not one that we read.'],
    [['--lang', 'en'], 2, 'Usage:'],
    [['--lang', 'en', 'no such file'], 1, 'no such file cannot be read'],
  ])('says what is wrong with %j', (args, code, message) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
      encoding: 'utf8',
      input: '',
    });
    expect([status, stdout]).toEqual([code, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });

  it('takes any tag of a language that we read, and no other', () => {
    expect(['zh-CN', 'zh_TW', 'pt-BR', 'ms', 'en-GB', 'nl', ''].map(languageOfTag)).toEqual([
      'zh',
      'zh',
      'pt',
      'id',
      'en',
      null,
      null,
    ]);
  });
});
