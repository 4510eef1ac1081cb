import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser';

const sizes = [16, 32, 48, 96, 128];
const directory = fileURLToPath(new URL('../assets/icons/', import.meta.url));

/** Draws `assets/icons/icon.svg` at each size that the manifest names. */
const svg = await readFile(`${directory}icon.svg`, 'utf8');
const browser = await puppeteer.launch({ executablePath: findBrowser('chrome'), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await writeFile(`${directory}icon-${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
