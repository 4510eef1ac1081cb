import type { Tabs } from 'webextension-polyfill';
import { openByCommand } from './panel-host';
import { activeTab, tellReader } from './tabs';

/** Answers a keyboard command of the manifest. */
export function onCommand(command: string, tab?: Tabs.Tab): void {
  if (command === 'open-panel') void openByCommand(tab?.windowId);
  else void tellActiveReader(command, tab?.id ?? null);
}

async function tellActiveReader(command: string, given: number | null): Promise<void> {
  const tab = given ?? (await activeTab());
  if (tab === null) return;
  if (command === 'next-figure') await tellReader(tab, 'reader/step', { direction: 'next' });
  if (command === 'previous-figure') await tellReader(tab, 'reader/step', { direction: 'previous' });
  if (command === 'toggle-highlights') await tellReader(tab, 'reader/toggle', {});
}
