import fakeAnchors from '../../../assets/dataset/announcements/2023-05-15-fake-news-anchors.json' with { type: 'json' };
import { parseAnnouncement } from '../../../src/figures/announcement-file';
import { aDraft, aNote } from '../examples';

const id = (last: number) => `5f3c1c1e-8d77-4d8e-9a53-0d6c5a5d8a${String(last).padStart(2, '0')}`;

/** A figure of the user's own has the dataset's form. */
const own = parseAnnouncement({ ...fakeAnchors, id: '2026-06-02-own-summer' });

/** One record of each kind and shape, by store, for the databases that are kept of released versions. */
export const exampleRecords = {
  notes: [
    aNote({ id: id(1), text: '**On** a figure, a passage and a page: 处置账号 🧭' }),
    aNote({ id: id(2), text: 'On a figure alone', passage: null, page: null, printed: null, tags: [] }),
    aNote({ id: id(3), text: 'On a page alone', figure: null, passage: null, printed: null }),
    aNote({ id: id(4), text: 'Deleted', revision: 3, deleted: '2026-05-03T00:00:00.000Z' }),
  ],
  drafts: [aDraft({ id: id(5), note: id(1), base: 1, text: 'Half a thought' })],
  rejections: [
    {
      id: id(6),
      figure: '2023-05-26-self-media/accounts-closed',
      text: '67,000',
      quote: '67,000',
      prefix: 'more than ',
      suffix: ' accounts',
      url: 'https://news.example/a/1',
      created: '2026-05-01T09:00:00.000Z',
    },
  ],
  own: [own],
  staged: [],
};
