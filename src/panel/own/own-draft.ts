import * as v from 'valibot';
import type { Announcement, Qualifier, SourceRank } from '../../figures/announcement';
import { announcementFile } from '../../figures/announcement-file';
import { parseOwnAnnouncement } from '../../figures/own-announcement';
import { type Campaigns, noCampaign } from '../../figures/vocabulary';

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
  readonly published: string;
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
  published: '',
  sourceLanguage: 'en',
  url: '',
  carriesNotice: false,
};

/** What is wrong with a field: nothing is there where something must be, or what is there does not have the form. */
export type OwnProblem = 'missing' | 'unfit';

/** How the form stands: the announcement that it makes, or the fields that do not hold. */
export type OwnCheck =
  | { readonly kind: 'sound'; readonly announcement: Announcement }
  | { readonly kind: 'unsound'; readonly problems: ReadonlyMap<keyof OwnDraft, OwnProblem> };

/** What a check needs beside the form. `today` is an ISO date; `tag` makes the id unique. */
export interface OwnSurroundings {
  readonly today: string;
  readonly tag: string;
  readonly campaigns: Campaigns;
  /** The announcement that the form changes; its id stays, since notes hang on it. Null for a new one. */
  readonly changed: Announcement | null;
}

/** Checks the form against the dataset's own schema. */
export function checkOwn(draft: OwnDraft, surroundings: OwnSurroundings): OwnCheck {
  const file = fileOf(draft, surroundings);
  const problems = new Map<keyof OwnDraft, OwnProblem>();
  const { issues = [] } = v.safeParse(announcementFile, file);
  for (const issue of issues) {
    const field = fieldAt(v.getDotPath(issue) ?? '');
    problems.set(field, String(draft[field]).trim() === '' ? 'missing' : 'unfit');
  }
  const { from, to } = file.period;
  if (from !== null && to !== null && from > `${to}~`) problems.set('to', 'unfit');
  if (problems.size > 0) return { kind: 'unsound', problems };
  return { kind: 'sound', announcement: parseOwnAnnouncement(file) };
}

function fileOf(draft: OwnDraft, { today, tag, campaigns, changed }: OwnSurroundings) {
  const date = draft.date.trim() || null;
  const campaign = campaignIdOf(draft.campaign, campaigns);
  return {
    id: changed?.id ?? `${date ?? 'undated'}-own-${campaign}-${tag}`,
    date,
    dateNote: date !== null && date.length === 10 ? '' : 'Entered by a user, who did not know the day.',
    issuer: 'cac',
    campaign,
    period: { from: draft.from.trim() || null, to: draft.to.trim() || null },
    sources: {
      seen: {
        rank: draft.rank,
        publisher: draft.publisher.trim(),
        date: draft.published.trim() || null,
        language: draft.sourceLanguage.trim(),
        url: draft.url.trim() || null,
        retrieved: changed?.sources.seen ? changed.sources.seen.retrieved : today,
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
}

/** The form's field behind a place of the file, such as `figures.0.value`. */
function fieldAt(path: string): keyof OwnDraft {
  if (path === 'sources.seen.date') return 'published';
  const last = path.split('.').at(-1) ?? '';
  const renamed: Readonly<Record<string, keyof OwnDraft>> = {
    id: 'date',
    language: 'sourceLanguage',
    phrase: 'original',
  };
  if (Object.hasOwn(emptyOwnDraft, last)) return last as keyof OwnDraft;
  return renamed[last] ?? 'value';
}

/** The id of the campaign that has this name in some language; where none has, an id made of the words. */
function campaignIdOf(name: string, campaigns: Campaigns): string {
  const wanted = name.trim().toLowerCase();
  const known = Object.entries(campaigns).find(([, { names }]) =>
    Object.values(names).some((each) => each.toLowerCase() === wanted),
  );
  return known?.[0] ?? (slugOf(name) || noCampaign);
}

function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}
