import { describe, expect, it } from 'vitest';
import { browsers } from '../../build/browser';
import { BuiltExtension } from './built-extension';

describe.each(browsers)('the pages for %s', (browser) => {
  const extension = new BuiltExtension(browser);
  const pages = extension.files().filter((path) => path.endsWith('.html'));
  const styles = extension.files().filter((path) => path.endsWith('.css'));

  it('are the panel and the sample article', () => {
    expect(pages).toEqual(['src/panel/index.html', 'src/panel/sample/index.html']);
  });

  it('load nothing but files of the extension', () => {
    const loaded = pages.flatMap((path) =>
      [...extension.text(path).matchAll(/\b(?:src|href|action|data)\s*=\s*"([^"]*)"/g)].map(
        ([, target = '']) => target,
      ),
    );
    expect(loaded.length).toBeGreaterThan(pages.length);
    expect(loaded.filter((target) => !extension.files().includes(target.replace(/^\//, '')))).toEqual([]);
  });

  it('hold no script and no handler of their own', () => {
    for (const path of pages) expect(extension.text(path), path).not.toMatch(/<script[^>]*>[^<]|\son\w+\s*=|<style/i);
  });

  it('are styled without any other file', () => {
    expect(styles.length).toBeGreaterThan(0);
    for (const path of styles) expect(extension.text(path), path).not.toMatch(/url\(|@import|https?:/i);
  });
});
