import type { PartialDate } from './announcement';
import type { FigureEntry } from './figure-search';

/** One announcement of a campaign on the scale of time. */
interface Mark {
  readonly id: string;
  readonly date: PartialDate | null;
  /** Milliseconds of UTC. */
  readonly time: number;
}

/** A campaign on the scale of time: from the first day that its announcements cover to the last that they do. */
export interface CampaignSpan {
  readonly campaign: string;
  /** The first figure of its newest announcement. */
  readonly first: FigureEntry;
  /** Newest first. */
  readonly announcements: readonly Mark[];
  /** How many figures it has. */
  readonly figures: number;
  /** Milliseconds of UTC. */
  readonly start: number;
  readonly end: number;
}

const dayLength = 86_400_000;

/** The campaigns of some figures, the one that reported last first. What has no date at all is left out. */
export function campaignSpans(entries: readonly FigureEntry[]): CampaignSpan[] {
  const byCampaign = new Map<string, FigureEntry[]>();
  for (const entry of entries) {
    const { campaign } = entry.announcement;
    byCampaign.set(campaign, [...(byCampaign.get(campaign) ?? []), entry]);
  }
  const spans = [...byCampaign].flatMap(([campaign, figures]): CampaignSpan[] => {
    const marks = new Map<string, Mark>();
    const times: number[] = [];
    for (const { announcement, figure, year } of figures) {
      const { id, date } = announcement;
      const time = Date.parse(date ?? (year || ''));
      if (Number.isNaN(time)) continue;
      marks.set(id, { id, date, time });
      const { from, to } = figure.period ?? announcement.period;
      times.push(time, ...[from, to].flatMap((each) => (each === null ? [] : [Date.parse(each)])));
    }
    const announcements = [...marks.values()].sort((a, b) => b.time - a.time);
    const first = figures.find(({ announcement }) => announcement.id === announcements[0]?.id);
    if (!first) return [];
    return [
      { campaign, first, announcements, figures: figures.length, start: Math.min(...times), end: Math.max(...times) },
    ];
  });
  return spans.sort((a, b) => (b.announcements[0]?.time ?? 0) - (a.announcements[0]?.time ?? 0));
}

/** The time that some spans cover, with a month on either side. */
export function spanScale(spans: readonly CampaignSpan[]): { readonly from: number; readonly to: number } {
  return {
    from: Math.min(...spans.map(({ start }) => start)) - 30 * dayLength,
    to: Math.max(...spans.map(({ end }) => end)) + 30 * dayLength,
  };
}
