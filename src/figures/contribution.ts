import * as v from 'valibot';
import type { Announcement } from './announcement';
import { parseOwnAnnouncement } from './own-announcement';

const contribution = v.object({
  format: v.literal('cac-lens-contribution'),
  version: v.literal(1),
  announcements: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(10_000)),
});

/** A user's own figures as one file for the maintainers: each announcement as the dataset keeps it. */
export function contributionFile(own: readonly Announcement[]): string {
  const announcements = own.map(namedByDate);
  return `${JSON.stringify({ format: 'cac-lens-contribution', version: 1, announcements }, null, 2)}\n`;
}

/** The dataset names a file by its date; an own figure keeps its id when its user corrects the date. */
function namedByDate(announcement: Announcement): Announcement {
  const { id, date } = announcement;
  return { ...announcement, id: id.replace(/^(?:undated|\d{4}(?:-\d{2}){0,2})(?=-own-)/, date ?? 'undated') };
}

/** The announcements of a contribution file. Throws an error naming announcement and field where one does not hold. */
export function readContribution(text: string): Announcement[] {
  const parsed = v.safeParse(contribution, JSON.parse(text));
  if (!parsed.success) throw new Error('this is no contribution file of CAC Lens');
  return parsed.output.announcements.map((json, position) => {
    try {
      return parseOwnAnnouncement(json);
    } catch (error) {
      throw new Error(`announcements.${position}.${error instanceof Error ? error.message : String(error)}`);
    }
  });
}
