import shippedLibrary from 'virtual:dataset-full';
import compactIndex from 'virtual:dataset-index';
import type { Announcement } from '../../figures/announcement';
import { decodeIndex } from '../../figures/compact-index';
import { compileIndex } from '../../figures/compile';
import type { DatasetIndex } from '../../figures/dataset-index';
import { joinedIndex } from '../../figures/joined-index';

let shipped: DatasetIndex | null = null;
let joined: { readonly own: string; readonly index: DatasetIndex } | null = null;

/** The dataset's index with the user's own figures behind it; the same object as long as these do not change. */
export function indexWith(own: readonly Announcement[]): DatasetIndex {
  shipped ??= decodeIndex(compactIndex());
  if (own.length === 0) return shipped;
  const key = JSON.stringify(own);
  if (joined?.own !== key)
    joined = { own: key, index: joinedIndex(shipped, compileIndex({ ...shippedLibrary(), announcements: own })) };
  return joined.index;
}
