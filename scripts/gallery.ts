/**
 * `npm run gallery` builds the gallery and serves it until Ctrl-C: every state of every component, in each theme and
 * language. `npm run gallery -- shots [word …]` shoots it in both browsers into `.cache/gallery/shots`: all, or the
 * pictures whose names have all the words in them (`shots chrome dark tooltips`).
 */
import { mkdir } from 'node:fs/promises';
import { browsers } from '../build/browser';
import { GallerySite, galleryPages, openBrowser, openGalleryPage } from '../test/browser/harness/gallery';

const folder = '.cache/gallery/shots';
const looks = [
  { theme: 'light', forced: false },
  { theme: 'dark', forced: false },
  { theme: 'light', forced: true },
];
const languages = ['en', 'ar', 'zh-CN'];

async function shoot(site: GallerySite, words: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const browser of browsers)
    for (const { theme, forced } of looks) {
      const look = { browser, forced };
      const prefix = `${browser}-${forced ? 'forced' : theme}`;
      const running = await openBrowser(look);
      try {
        for (const language of languages)
          for (const { page, state, width } of await galleryPages(running, site)) {
            const name = `${prefix}-${language}-${page}${state === null ? '' : `-${state.replace(/\W+/g, '-')}`}`;
            if (!words.every((word) => name.includes(word))) continue;
            const asked = { theme, language, ...(state === null ? {} : { state }) };
            const shown = await openGalleryPage(running, site.url(`${page}.html`, asked), look, width);
            await shown.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
            await shown.close();
            console.log(`${folder}/${name}.png`);
          }
      } finally {
        await running.close();
      }
    }
}

const [task, ...words] = process.argv.slice(2);
const site = new GallerySite();
await site.start(task === undefined ? 5190 : 0);
if (task === 'shots') {
  await shoot(site, words);
  await site.stop();
} else console.log(`The gallery is at ${site.url()}. Press Ctrl-C to stop.`);
