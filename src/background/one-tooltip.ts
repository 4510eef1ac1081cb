import { countedFrames } from './badge';
import { tellReader } from './tabs';

/** Closes the tooltips of a tab that are not in one frame of it: frames know nothing of each other. */
export async function closeOtherTooltips(tab: number, frame: number): Promise<void> {
  const others = (await countedFrames(tab)).filter((each) => each !== frame);
  await Promise.all(others.map((each) => tellReader(tab, 'reader/aside', {}, each)));
}
