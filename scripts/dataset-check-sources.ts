import type { Announcement } from '../src/figures/announcement';
import { daysApart } from './dataset-dates';
import type { Problem } from './dataset-problem';

/** Checks name, date and sources of an announcement; `mirrorHosts` are the hosts that no link may lead to. */
export function checkAnnouncement(
  announcement: Announcement,
  campaignIds: ReadonlySet<string>,
  mirrorHosts: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = [];
  const add = (field: string, message: string) => problems.push({ file: `${announcement.id}.json`, field, message });
  checkDate(announcement, add);
  if (!campaignIds.has(announcement.campaign)) add('campaign', `"${announcement.campaign}" is not in campaigns.json`);
  const used = new Set<string>();
  for (const figure of announcement.figures) {
    const named = [...figure.sources, ...figure.alsoPrinted, ...figure.misprints];
    for (const { source } of named) {
      if (source === null) continue;
      used.add(source);
      if (!announcement.sources[source])
        add(`figures.${figure.id}.sources`, `"${source}" is not among the file's sources`);
    }
    if (!figure.sources.some(({ source }) => announcement.sources[source]?.retrieved)) {
      add(`figures.${figure.id}.sources`, 'no source of it was seen');
    }
  }
  for (const [key, source] of Object.entries(announcement.sources)) {
    const field = `sources.${key}`;
    if (!used.has(key) && source.title === null) add(field, 'supports no figure and has no title');
    if (source.rank === 'mirror' && source.url !== null) add(`${field}.url`, 'a mirror is never linked');
    if (source.url !== null && mirrorHosts.has(hostOf(source.url))) {
      add(`${field}.url`, `leads to ${hostOf(source.url)}, which is a mirror elsewhere`);
    }
    if (source.archive !== null && source.url === null) add(`${field}.archive`, 'archives a page that is not named');
    if (source.rank !== 'mirror' && source.retrieved === null && source.title === null && !source.note) {
      add(`${field}.title`, 'a source that was not seen is cited by its title, or has a note on how it is known');
    }
  }
  return problems;
}

function checkDate({ id, date, dateNote, period }: Announcement, add: (field: string, message: string) => void): void {
  const named = /^(?:undated|\d{4}(?:-\d{2}(?=-))?(?:-\d{2}(?=-))?)/.exec(id)?.[0] ?? '';
  if (named === 'undated' ? date !== null : date === null || daysApart(named, date) > 10) {
    add('date', `${date ?? 'no date'} does not go with the file name`);
  }
  if ((date === null || date.length < 10) && !dateNote) add('dateNote', 'must say what is known of the date');
  if (period.from && period.to && period.from > `${period.to}~`) add('period', 'begins after it ends');
}

/** The hosts on which mirrors were seen, over the whole dataset. */
export function mirrorHostsOf(announcements: readonly Announcement[]): Set<string> {
  const addresses = announcements.flatMap(({ sources }) => Object.values(sources).map((source) => source.address));
  return new Set(addresses.filter((address) => address !== null).map((address) => hostOf(`https://${address}`)));
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}
