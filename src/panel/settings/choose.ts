import type { Settings } from '../../settings';
import { ask } from '../ask';
import { settings } from '../environment';

/** Changes settings: shown at once, kept by the background. */
export async function choose(change: Partial<Settings>): Promise<void> {
  settings.value = { ...settings.value, ...change };
  await ask('background/change-settings', change);
}
