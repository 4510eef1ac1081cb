import type { Tabs } from 'webextension-polyfill';
import type { FrameOutline } from '../messages';
import { countedFrames } from './badge';
import { nextStop, stopsOf } from './frame-walk';
import { readOnPress } from './injection';
import { closeOtherTooltips } from './one-tooltip';
import { toggleHighlights } from './painted';
import { openByCommand } from './panel-host';
import { createQueue } from './queue';
import { activeTab, tellReader } from './tabs';

/** Answers a keyboard command of the manifest. */
export function onCommand(command: string, tab?: Tabs.Tab): void {
  if (command === 'open-panel') void openByCommand(tab?.windowId);
  void obey(command, tab?.id ?? null);
}

async function obey(command: string, given: number | null): Promise<void> {
  const tab = given ?? (await activeTab());
  if (tab === null) return;
  if (command === 'open-panel') await readOnPress(tab);
  if (command === 'next-figure') await queue(() => step(tab, 'next'));
  if (command === 'previous-figure') await queue(() => step(tab, 'previous'));
  if (command === 'toggle-highlights') await queue(() => toggleHighlights(tab));
}

/** A key held down steps from where the last press led to. */
const queue = createQueue();

/** Goes to the next or previous mention of a tab, through all of its frames; one tooltip at a time. */
async function step(tab: number, direction: 'next' | 'previous'): Promise<void> {
  const outlines = new Map<number, FrameOutline>();
  await Promise.all(
    (await countedFrames(tab)).map(async (frame) => {
      const outline = await tellReader(tab, 'reader/outline', {}, frame);
      if (outline !== null) outlines.set(frame, outline);
    }),
  );
  const stops = stopsOf(outlines);
  const position = nextStop(stops, outlines, direction);
  const stop = stops[position];
  if (stop === undefined) {
    if (outlines.size === 0) await readOnPress(tab);
    return;
  }
  await closeOtherTooltips(tab, stop.frame);
  const place = { position: position + 1, count: stops.length };
  await tellReader(tab, 'reader/step', { mention: stop.mention, ...place }, stop.frame);
}
