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

/** Says what state a tab is in. `permitted` is whether the browser lets the extension see the tab's site. */
export function pageStateOf(
  tab: WatchedTab | null,
  reports: FrameReports,
  settings: Settings,
  permitted: boolean,
): PageState {
  if (!tab) return { kind: 'no-tab' };
  if (!URL.canParse(tab.url) || !/^https?:$/.test(new URL(tab.url).protocol)) return { kind: 'no-access' };
  const { hostname, pathname } = new URL(tab.url);
  const mentions = mentionsOf(reports);
  if (mentions.length > 0) return { kind: 'report' };
  if (isSiteOff(settings, hostname)) return { kind: 'site-off', host: hostname };
  if (/\.pdf$/i.test(pathname)) return { kind: 'pdf' };
  if (!permitted) return { kind: 'no-access' };
  if (reports.size > 0) return { kind: 'nothing-found' };
  return { kind: settings.reading === 'click' ? 'on-request' : 'unread' };
}

/** All mentions of a tab, in the order of frames and of the text. */
export function mentionsOf(reports: FrameReports): PlacedMention[] {
  return [...reports]
    .sort(([a], [b]) => a - b)
    .flatMap(([frame, report]) => report.mentions.map((mention) => ({ ...mention, frame })));
}

const severity: Readonly<Record<RelationKind, number>> = { differs: 0, scope: 1, unrecorded: 2, rounded: 3, same: 4 };

/** Mentions with the gravest relation first; equals stay in the order of the text. */
export function worstFirst(mentions: readonly PlacedMention[]): PlacedMention[] {
  return [...mentions].sort((a, b) => severity[a.relation] - severity[b.relation]);
}
