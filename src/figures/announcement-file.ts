import * as v from 'valibot';
import type { Announcement } from './announcement';

const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  v.check((date) => !Number.isNaN(Date.parse(date)), 'no such date'),
);
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const words = v.pipe(v.string(), v.minLength(1));
const period = v.strictObject({ from: v.nullable(partialDate), to: v.nullable(partialDate) });

const source = v.strictObject({
  rank: v.picklist(['official', 'state-media', 'press', 'mirror']),
  publisher: words,
  title: v.optional(v.nullable(words), null),
  date: v.optional(v.nullable(partialDate), null),
  language: words,
  url: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//))), null),
  address: v.optional(v.nullable(words), null),
  retrieved: v.nullable(partialDate),
  archive: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//))), null),
  carriesNotice: v.optional(v.boolean(), false),
  note: v.optional(v.string(), ''),
});

const figure = v.strictObject({
  id,
  value: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  qualifier: v.picklist(['exact', 'over', 'nearly', 'about', 'at-least', 'up-to']),
  original: words,
  originalLanguage: v.optional(words, 'zh'),
  object: id,
  action: id,
  otherActions: v.optional(v.array(id), []),
  facets: v.optional(v.array(id), []),
  detail: v.optional(v.string(), ''),
  period: v.optional(v.nullable(period), null),
  partOf: v.optional(v.nullable(id), null),
  sources: v.pipe(v.array(v.strictObject({ source: words, phrase: words })), v.minLength(1)),
  alsoPrinted: v.optional(
    v.array(v.strictObject({ phrase: words, language: words, source: v.optional(v.nullable(words), null) })),
    [],
  ),
  misprints: v.optional(
    v.array(
      v.strictObject({
        phrase: words,
        language: words,
        publisher: v.optional(v.nullable(words), null),
        source: v.optional(v.nullable(words), null),
        value: v.optional(v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))), null),
        wrong: v.picklist(['number', 'noun', 'verb', 'scope', 'qualifier']),
        note: words,
      }),
    ),
    [],
  ),
  confidence: v.picklist(['high', 'medium', 'low']),
  doubts: v.optional(v.string(), ''),
});

/**
 * One announcement as its file holds it: what has a usual value may be left out (no title, no facets, Chinese original).
 * The same schema reads a user's own figures.
 */
export const announcementFile = v.strictObject({
  $schema: v.optional(v.string()),
  id: v.pipe(v.string(), v.regex(/^(\d{4}(-\d{2}(-\d{2})?)?|undated)-[a-z0-9]+(-[a-z0-9]+)*$/)),
  date: v.nullable(partialDate),
  dateNote: v.optional(v.string(), ''),
  issuer: v.picklist(['cac', 'cac-reporting-centre', 'provincial', 'joint']),
  issuerName: v.optional(v.nullable(words), null),
  campaign: id,
  title: v.optional(v.nullable(v.strictObject({ zh: words, en: words })), null),
  period,
  sources: v.record(words, source),
  figures: v.pipe(v.array(figure), v.minLength(1)),
  sums: v.optional(
    v.array(
      v.strictObject({ total: id, parts: v.pipe(v.array(id), v.minLength(2)), exception: v.optional(v.string(), '') }),
    ),
    [],
  ),
});

/** Reads one announcement file. Throws a {@link v.ValiError} whose message names the field that does not fit. */
export function parseAnnouncement(json: unknown): Announcement {
  const result = v.safeParse(announcementFile, json);
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`${v.getDotPath(issue) ?? '(whole file)'}: ${issue.message}`);
  }
  const { $schema: _, ...announcement } = result.output;
  return announcement;
}
