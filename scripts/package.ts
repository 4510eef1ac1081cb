/** `npm run package`: builds both extensions and packs them, with the sources, into `dist`. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { browsers } from '../build/browser';
import { packages } from '../build/packages';

for (const browser of browsers) await build({ mode: browser, configLoader: 'runner' });
for (const [name, archive] of Object.entries(packages())) {
  await writeFile(`dist/${name}`, archive);
  const hash = createHash('sha256').update(archive).digest('hex');
  console.log(`dist/${name}  ${(archive.length / 1024).toFixed(0)} KB  sha256 ${hash}`);
}
