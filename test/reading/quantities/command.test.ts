import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
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
