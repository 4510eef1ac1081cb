import type { Announcement, Qualifier, SourceRank } from '../../figures/announcement';
import { parseAnnouncement } from '../../figures/announcement-file';

/** What the form for one's own figure holds: text as typed, so that a half-typed date is no error of the form's. */
export interface OwnDraft {
  readonly value: string;
  readonly qualifier: Qualifier;
  readonly original: string;
  readonly originalLanguage: string;
  readonly object: string;
  readonly action: string;
  readonly detail: string;
  readonly date: string;
  readonly campaign: string;
  readonly from: string;
  readonly to: string;
  readonly rank: Exclude<SourceRank, 'mirror'>;
  readonly publisher: string;
  readonly sourceLanguage: string;
  readonly url: string;
  readonly carriesNotice: boolean;
}

/** An empty form. */
export const emptyOwnDraft: OwnDraft = {
  value: '',
  qualifier: 'exact',
  original: '',
  originalLanguage: 'zh',
  object: 'accounts',
  action: 'dealt-with',
  detail: '',
  date: '',
  campaign: '',
  from: '',
  to: '',
  rank: 'press',
  publisher: '',
  sourceLanguage: 'en',
  url: '',
  carriesNotice: false,
};

/** How the form stands: the announcement that it makes, or the first field that does not hold. */
export type OwnCheck =
  | { readonly kind: 'sound'; readonly announcement: Announcement }
  | { readonly kind: 'unsound'; readonly problem: string };

/**
 * Checks the form against the dataset's own schema. `today` is an ISO date (the source was seen then); `tag` makes the
 * id unique and stays the same while one figure is edited.
 */
export function checkOwn(draft: OwnDraft, today: string, tag: string): OwnCheck {
  const date = draft.date.trim() || null;
  const slug = slugOf(draft.campaign) || 'figure';
  const file = {
    id: `${date ?? 'undated'}-own-${slug}-${tag}`,
    date,
    issuer: 'cac',
    campaign: slug,
    period: { from: draft.from.trim() || null, to: draft.to.trim() || null },
    sources: {
      seen: {
        rank: draft.rank,
        publisher: draft.publisher.trim(),
        date,
        language: draft.sourceLanguage.trim(),
        url: draft.url.trim() || null,
        retrieved: today,
        carriesNotice: draft.carriesNotice,
      },
    },
    figures: [
      {
        id: 'figure',
        value: draft.value.trim() === '' ? null : Number(draft.value.replace(/[,\s]/g, '')),
        qualifier: draft.qualifier,
        original: draft.original.trim(),
        originalLanguage: draft.originalLanguage.trim(),
        object: draft.object,
        action: draft.action,
        detail: draft.detail.trim(),
        sources: [{ source: 'seen', phrase: draft.original.trim() }],
        confidence: 'medium',
        doubts: 'Entered by a user.',
      },
    ],
  };
  try {
    return { kind: 'sound', announcement: parseAnnouncement(file) };
  } catch (error) {
    return { kind: 'unsound', problem: error instanceof Error ? error.message : String(error) };
  }
}

function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

/** One's own figures as one file for the maintainers: each announcement as the dataset keeps it. */
export function contributionFile(own: readonly Announcement[]): string {
  return `${JSON.stringify({ format: 'cac-lens-contribution', version: 1, announcements: own }, null, 2)}\n`;
}
