import type { DatasetIndex } from '../../figures/dataset-index';
import type { ReadSection } from '../../messages';
import { nextTurn } from '../../next-turn';
import type { NotesDatabase } from '../../notes/database';
import { cleanAddress } from '../../notes/page-address';
import type { Rejection } from '../../notes/rejection';
import { sift } from '../../notes/sift';
import { lengthened } from '../../reading/compiled';
import type { Reading } from '../../reading/link';
import { regulatorNames } from '../../reading/regulator';
import { wasAsked } from '../injection';
import type { Origin } from '../sender';
import { loadSettings } from '../settings-store';
import { createReadingDesk } from './desk';
import { indexWith } from './index-at-hand';
import { sectionSteps } from './read-section';

// Work in hand, not state: a page whose reading died with the background asks again.
const desk = createReadingDesk({ now: () => performance.now(), pause: nextTurn });

/** Names the regulator, so that its names are compiled. */
const named = 'China’s CAC';

/** Has at hand what the first reading waits for; called while the page is busy with its reader. */
export function prepareReading(db: NotesDatabase): void {
  db.open().catch(() => {});
  indexWith([]);
  regulatorNames(lengthened(named));
}

/** What the user chose and kept that bears on the reading of a page. */
export interface UsersShare {
  readonly index: DatasetIndex;
  readonly rejections: readonly Rejection[];
  readonly isSupposed: boolean;
}

/** Gathers the user's own figures, what the user refused on a page, and whether its reading was asked for. */
export async function usersShare(
  db: NotesDatabase,
  { tab, pageUrl }: Extract<Origin, { kind: 'page' }>,
): Promise<UsersShare> {
  // Where the storage fails, pages are read all the same.
  const [asked, { reading }, own, rejections] = await Promise.all([
    wasAsked(tab, pageUrl),
    loadSettings(),
    db.own.toArray().catch(() => []),
    db.rejections
      .where('url')
      .anyOf('', cleanAddress(pageUrl))
      .toArray()
      .catch(() => []),
  ]);
  return {
    index: indexWith(sift('own', own).sound),
    rejections: sift('rejection', rejections).sound,
    // Where reading waits for a press anyway, the press says nothing of the page.
    isSupposed: asked && reading === 'always',
  };
}

/** Reads a stretch of a tab's page with the user's own figures, without what the user refused there. */
export async function readForPage(tab: number, section: ReadSection, users: UsersShare): Promise<Reading> {
  const { index, rejections, isSupposed } = users;
  return desk.read(tab, section.isVisible, sectionSteps(section, index, rejections, isSupposed));
}
