import type { FrameReport, ReportedMention } from '../../messages';
import type { RelationKind } from '../../reading/link';
import { isSiteOff, type Settings } from '../../settings';

/** The tab that the panel reports on. */
export interface WatchedTab {
  readonly id: number;
  readonly url: string;
  readonly title: string;
}

/** What the panel can say of a tab. All but `report` tell in words why there is no list and what to do. */
export type PageState =
  | { readonly kind: 'no-tab' }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'site-off'; readonly host: string }
  | { readonly kind: 'on-request' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'nothing-found' }
  | { readonly kind: 'report' };

/** One mention with the frame that it stands in. */
export interface PlacedMention extends ReportedMention {
  readonly frame: number;
}

/** The reports of a tab's frames, by frame. */
export type FrameReports = ReadonlyMap<number, FrameReport>;

/** What the browser lets the extension see: the tab's own site, and all sites. */
export interface Access {
  readonly site: boolean;
  readonly everywhere: boolean;
  /** What keeps the tab's document from being looked into, though its address may be read. */
  readonly obstacle: 'pdf' | 'closed' | null;
}

/** Sites of the browsers' makers on which no extension runs. */
const storeSites =
  /^(?:chromewebstore\.google\.com|microsoftedge\.microsoft\.com|addons\.mozilla\.org|addons\.opera\.com)$/;

/** Says what state a tab is in. */
export function pageStateOf(
  tab: WatchedTab | null,
  reports: FrameReports,
  settings: Settings,
  access: Access,
): PageState {
  if (!tab) return { kind: 'no-tab' };
  if (mentionsOf(reports).length > 0) return { kind: 'report' };
  // The address of a page that may not be seen is not told either; with access everywhere it is the browser's own.
  if (!URL.canParse(tab.url)) return { kind: access.everywhere ? 'closed' : 'no-access' };
  const { hostname, pathname, protocol } = new URL(tab.url);
  if (!/^https?:$/.test(protocol) || storeSites.test(hostname)) return { kind: 'closed' };
  if (isSiteOff(settings, hostname)) return { kind: 'site-off', host: hostname };
  if (/\.pdf$/i.test(pathname)) return { kind: 'pdf' };
  if (!access.site) return { kind: 'no-access' };
  if (reports.size > 0) return { kind: 'nothing-found' };
  if (access.obstacle !== null) return { kind: access.obstacle };
  return { kind: settings.reading === 'click' ? 'on-request' : 'unread' };
}

/** All mentions of a tab, in the order of frames and of the text. */
export function mentionsOf(reports: FrameReports): PlacedMention[] {
  return [...reports]
    .sort(([a], [b]) => a - b)
    .flatMap(([frame, report]) => report.mentions.map((mention) => ({ ...mention, frame })));
}

/** The relations, the gravest first. */
export const gravestFirst: readonly RelationKind[] = ['differs', 'scope', 'unrecorded', 'rounded', 'same'];

/** Mentions with the gravest relation first; equals stay in the order of the text. */
export function worstFirst<M extends Pick<ReportedMention, 'relation'>>(mentions: readonly M[]): M[] {
  return [...mentions].sort((a, b) => gravestFirst.indexOf(a.relation) - gravestFirst.indexOf(b.relation));
}
