import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { browsers } from '../../build/browser';
import { BuiltExtension } from './built-extension';

/** All strings of a JSON value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const explained = [...readFileSync('docs/permissions.md', 'utf8').matchAll(/^### (.+)$/gm)]
  .flatMap(([, heading]) => [...(heading ?? '').matchAll(/`([^`]+)`/g)])
  .map(([, permission]) => permission ?? '');

describe.each(browsers)('the manifest for %s', (browser) => {
  const extension = new BuiltExtension(browser);
  const manifest = extension.manifest();

  it('names only files that are there', () => {
    const named = stringsIn(manifest).filter((text) => /^[\w./-]+\.(js|html|png|css|json)$/.test(text));
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((path) => !extension.files().includes(path))).toEqual([]);
  });

  it('has a panel, a background and both scripts of the page', () => {
    const panel = browser === 'chrome' ? manifest.side_panel : manifest.sidebar_action;
    expect(stringsIn(panel)).toContain('src/panel/index.html');
    expect(stringsIn(manifest.background)).toContain('service-worker-loader.js');
    expect(manifest.content_scripts.flatMap(({ js }) => js)).toEqual(['src/page/gate.iife.js']);
    expect(extension.files()).toContain('src/page/reader.iife.js');
  });

  it('makes nothing web-accessible', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('asks for the permissions that docs/permissions.md explains', () => {
    const here = explained.filter((permission) => browser === 'chrome' || permission !== 'sidePanel');
    expect([...manifest.permissions, ...manifest.host_permissions].sort()).toEqual(here.sort());
    expect(Object.keys(manifest).filter((key) => key.startsWith('optional_'))).toEqual([]);
  });

  it('keeps its pages from loading or running anything foreign', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    const directives = policy.split(/;\s*/).map((directive) => directive.split(' '));
    expect(Object.fromEntries(directives.map(([name, ...allowed]) => [name, allowed.join(' ')]))).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      // Charts are saved as pictures by way of a blob.
      'img-src': "'self' blob: data:",
      'font-src': "'self'",
      'worker-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
  });

  it('has its words in every catalogue', () => {
    const keys = stringsIn(manifest).flatMap((text) => /^__MSG_(\w+)__$/.exec(text)?.[1] ?? []);
    const catalogues = extension.files().filter((path) => path.startsWith('_locales/'));
    expect(catalogues).toContain('_locales/en/messages.json');
    for (const path of catalogues) {
      expect(Object.keys(JSON.parse(extension.text(path)) as object), path).toEqual(expect.arrayContaining(keys));
    }
  });
});

describe('what is said to the stores', () => {
  it('declares to Firefox that no data is collected', () => {
    const settings = new BuiltExtension('firefox').manifest().browser_specific_settings;
    expect(settings).toMatchObject({ gecko: { data_collection_permissions: { required: ['none'] } } });
  });

  it('names the oldest browsers as the docs explain them', () => {
    const chrome = String(new BuiltExtension('chrome').manifest().minimum_chrome_version);
    const { gecko } = new BuiltExtension('firefox').manifest().browser_specific_settings as {
      gecko: { strict_min_version: string };
    };
    const firefox = String(Number.parseFloat(gecko.strict_min_version));
    const table = readFileSync('docs/browser-bugs.md', 'utf8');
    for (const row of [`| Chrome | ${chrome} |`, `| Firefox | ${firefox} |`]) expect(table).toContain(row);
    const readme = readFileSync('README.md', 'utf8');
    for (const words of [`Chrome ${chrome} or later`, `Firefox ${firefox} or later`]) expect(readme).toContain(words);
  });

  it('states the version of package.json in both', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    for (const browser of browsers) expect(new BuiltExtension(browser).manifest().version).toBe(version);
  });
});
