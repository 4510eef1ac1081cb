import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, projectFiles, textOf } from './source-files';

/** Who may import whom. A part is a folder of `src` or a file beside them; each part may import itself. */
const arrows: Record<string, readonly string[]> = {
  figures: [],
  reading: ['figures'],
  notes: ['figures', 'reading', 'settings'],
  settings: ['reading'],
  'next-turn': [],
  messages: ['figures', 'reading', 'notes', 'settings'],
  ui: ['figures', 'reading', 'notes', 'messages', 'settings'],
  page: ['figures', 'reading', 'messages', 'next-turn', 'ui'],
  background: ['figures', 'reading', 'notes', 'messages', 'next-turn', 'settings', 'ui'],
  panel: ['figures', 'reading', 'notes', 'messages', 'settings', 'ui', 'page'],
};

/** All that the page may import of the reading; of other files it may import types. The reading itself runs in the background. */
const readingInPages = ['src/reading/gate', 'src/reading/article-from-blocks'];

/** Packages of the browser and of the screen, which pure parts do without. */
const impure = /^(webextension-polyfill|preact|@preact\/|dexie|@floating-ui\/)/;
const pureParts = ['figures', 'reading'];

const sources = projectFiles().filter((path) => /^src\/.*\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
const partOf = (path: string) => path.split('/')[1]?.replace(/\.tsx?$/, '') ?? '';

describe('the arrows of the house', () => {
  it('sees the imports that there are', () => {
    expect(importsOf("import type { A } from './a';\nimport './b';\nexport { c } from '../c';\nimport('./d')")).toEqual(
      ['./a', './b', '../c', './d'],
    );
  });

  it('knows every part', () => {
    expect(Object.keys(arrows).sort()).toEqual([...new Set(sources.map(partOf))].sort());
  });

  it.each(Object.entries(arrows))('%s imports only what it may', (part, allowed) => {
    const wrong = sources
      .filter((path) => partOf(path) === part)
      .flatMap((path) =>
        importsOf(textOf(path))
          .filter((name) => name.startsWith('.'))
          .map((name) => normalize(join(dirname(path), name)))
          .filter((target) => target.startsWith('src/') && partOf(target) !== part && !allowed.includes(partOf(target)))
          .map((target) => `${path} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('the page takes types of the reading, and hardly more', () => {
    const inPage = sources.filter((path) => partOf(path) === 'page');
    const taken = inPage.flatMap((path) =>
      importsOf(textOf(path).replace(/^import type .*$/gm, ''))
        .map((name) => normalize(join(dirname(path), name)))
        .filter((target) => target.startsWith('src/reading/')),
    );
    expect([...new Set(taken)].sort()).toEqual([...readingInPages].sort());
  });

  it.each(pureParts)('%s knows neither browser nor document nor screen', (part) => {
    const wrong = sources
      .filter((path) => partOf(path) === part)
      .filter((path) => {
        const code = textOf(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
        return importsOf(code).some((name) => impure.test(name)) || /\b(browser|chrome|document|window)\./.test(code);
      });
    expect(wrong).toEqual([]);
  });
});
