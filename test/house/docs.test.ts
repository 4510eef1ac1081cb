import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, root, textOf } from './source-files';

const pages = projectFiles().filter((path) => path.endsWith('.md'));
const scripts = Object.keys((JSON.parse(textOf('package.json')) as { scripts: object }).scripts);

describe('the docs', () => {
  it('link only to files that are there', () => {
    const broken = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, target]) => join(dirname(page), target ?? ''))
        .filter((target) => !existsSync(root + target))
        .map((target) => `${page}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('name only commands that there are', () => {
    const unknown = pages.flatMap((page) =>
      [...textOf(page).matchAll(/`npm run (?:--silent )?([\w:-]+)/g)]
        .map(([, script]) => script ?? '')
        .filter((script) => !scripts.includes(script))
        .map((script) => `${page}: ${script}`),
    );
    expect(unknown).toEqual([]);
  });

  it('say of every package what for', () => {
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Record<string, object>;
    const page = textOf('docs/dependencies.md');
    const packages = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'));
    expect(packages.filter((name) => !page.includes(`| \`${name}\``) && !page.includes(`, \`${name}\``))).toEqual([]);
  });

  it('name only files that there are', () => {
    const gone = pages.flatMap((page) =>
      [...textOf(page).matchAll(/`((?:src|test|build|scripts|docs|assets)\/[\w./-]+\.\w+)`/g)]
        .map(([, path]) => path ?? '')
        .filter((path) => !existsSync(root + path))
        .map((path) => `${page}: ${path}`),
    );
    expect(gone).toEqual([]);
  });
});
