import { signal } from '@preact/signals';
import type { Announcement } from '../../figures/announcement';
import { type Campaigns, campaignOf, labelIn, noCampaign } from '../../figures/vocabulary';
import { sameContent } from '../../notes/same-content';
import { checkOwn, emptyOwnDraft, type OwnDraft } from './own-draft';

/** What the form holds, and the figure that it changes; null where it makes a new one. */
export interface OwnForm {
  readonly draft: OwnDraft;
  readonly changed: Announcement | null;
}

/** The form of a figure of one's own as nobody has filled it in. */
export const emptyOwnForm: OwnForm = { draft: emptyOwnDraft, changed: null };

/** The form as it stands; set by whoever sends the user there, and kept while the user looks at other places. */
export const ownForm = signal<OwnForm>(emptyOwnForm);

/** The form filled in with a figure of the user's own; null where the figure holds more than the form can show. */
export function ownDraftOf(announcement: Announcement, campaigns: Campaigns, language: string): OwnDraft | null {
  const [figure] = announcement.figures;
  const { seen } = announcement.sources;
  if (!figure || !seen || seen.rank === 'mirror') return null;
  const campaign = campaignOf(campaigns, announcement.campaign);
  const draft: OwnDraft = {
    value: String(figure.value),
    qualifier: figure.qualifier,
    original: figure.original,
    originalLanguage: figure.originalLanguage,
    object: figure.object,
    action: figure.action,
    detail: figure.detail,
    date: announcement.date ?? '',
    campaign: campaign ? labelIn(campaign.names, language) : withoutNone(announcement.campaign),
    from: announcement.period.from ?? '',
    to: announcement.period.to ?? '',
    rank: seen.rank,
    publisher: seen.publisher,
    published: seen.date ?? '',
    sourceLanguage: seen.language,
    url: seen.url ?? '',
    carriesNotice: seen.carriesNotice,
  };
  const check = checkOwn(draft, { today: '', tag: '', campaigns, changed: announcement });
  return check.kind === 'sound' && sameContent(check.announcement, announcement) ? draft : null;
}

function withoutNone(campaign: string): string {
  return campaign === noCampaign ? '' : campaign;
}
