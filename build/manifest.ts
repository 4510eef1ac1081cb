import type { ManifestV3Export } from '@crxjs/vite-plugin';
import manifest from '../manifest.json' with { type: 'json' };
import packageJson from '../package.json' with { type: 'json' };
import type { Browser } from './browser';

/** Keys of manifest.json that only the other browser understands. */
const foreignKeys: Record<Browser, readonly string[]> = {
  chrome: ['browser_specific_settings', 'sidebar_action'],
  firefox: ['message_serialization', 'minimum_chrome_version', 'side_panel'],
};

/** Derives one browser's manifest from manifest.json: the version comes from package.json, foreign keys are left out. */
export function manifestFor(browser: Browser): ManifestV3Export {
  const own = Object.entries(manifest).filter(([key]) => !foreignKeys[browser].includes(key));
  const { service_worker, scripts, type } = manifest.background;
  return {
    ...Object.fromEntries(own),
    version: packageJson.version,
    background: browser === 'chrome' ? { service_worker, type } : { scripts, type },
    permissions: manifest.permissions.filter((permission) => browser === 'chrome' || permission !== 'sidePanel'),
  } as ManifestV3Export;
}
