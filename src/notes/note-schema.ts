import * as v from 'valibot';
import type { Draft } from './draft';
import type { Note, Passage } from './note';
import type { Rejection } from './rejection';

/** The longest text that a note may have, in UTF-16 units; far above a page, far below what a message may carry. */
const longestNote = 200_000;

const line = v.pipe(v.string(), v.maxLength(4_000));
const isoTime = v.pipe(v.string(), v.isoTimestamp());
const uuid = v.pipe(v.string(), v.uuid());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const figureId = v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/), v.maxLength(200)));

/** A passage as it comes from a page, from storage, or from a backup. */
export const passageSchema: v.GenericSchema<unknown, Passage> = v.object({
  quote: v.pipe(v.string(), v.maxLength(20_000)),
  prefix: line,
  suffix: line,
  start: count,
  end: count,
});

const page = v.object({
  url: v.pipe(v.string(), v.maxLength(8_000)),
  canonical: v.nullable(v.pipe(v.string(), v.maxLength(8_000))),
  title: line,
  language: v.nullable(line),
});

const printed = v.object({ text: line, value: v.pipe(v.number(), v.finite()), relation: line });

const content = {
  text: v.pipe(v.string(), v.maxLength(longestNote)),
  tags: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(100))), v.maxLength(100)),
  figure: figureId,
  passage: v.nullable(passageSchema),
  page: v.nullable(page),
  printed: v.nullable(printed),
  datasetVersion: line,
};

/** A note as it comes from storage, from a message, or from a backup. */
export const noteSchema: v.GenericSchema<unknown, Note> = v.object({
  id: uuid,
  ...content,
  created: isoTime,
  modified: isoTime,
  revision: v.pipe(count, v.minValue(1)),
  deleted: v.nullable(isoTime),
});

/** A draft as it comes from an editor or from a backup. */
export const draftSchema: v.GenericSchema<unknown, Draft> = v.object({
  id: uuid,
  note: uuid,
  base: count,
  ...content,
  modified: isoTime,
});

/** A rejection as it comes from storage or from a backup. */
export const rejectionSchema: v.GenericSchema<unknown, Rejection> = v.object({
  id: uuid,
  figure: figureId,
  text: line,
  quote: v.pipe(v.string(), v.maxLength(20_000)),
  prefix: line,
  suffix: line,
  url: v.pipe(v.string(), v.maxLength(8_000)),
  created: isoTime,
});
