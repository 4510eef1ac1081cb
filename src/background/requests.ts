import * as v from 'valibot';
import { type Messages, type MessageTo, readingLimits } from '../messages';
import { draftSchema } from '../notes/note-schema';
import { settingsSchema } from '../settings';

/** The messages that the background hears. */
export type BackgroundName = MessageTo<'background'>;

const nothing = v.object({});
const position = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const uuid = v.pipe(v.string(), v.uuid());
const line = v.pipe(v.string(), v.maxLength(4_000));
const figureId = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/), v.maxLength(200));
const relation = v.picklist(['same', 'rounded', 'scope', 'differs', 'unrecorded']);

const noteSeed = v.object({
  figure: v.nullable(figureId),
  quote: v.pipe(v.string(), v.maxLength(20_000)),
  prefix: line,
  suffix: line,
  start: position,
  end: position,
  printed: v.nullable(v.object({ text: line, value: v.pipe(v.number(), v.finite()), relation })),
  story: v.nullable(
    v.object({
      headline: v.nullable(line),
      language: v.nullable(v.pipe(v.string(), v.maxLength(100))),
      canonical: v.nullable(v.pipe(v.string(), v.maxLength(8_000))),
    }),
  ),
});

/** What each message must hold; whatever else it holds is dropped. */
export const requestSchemas: {
  readonly [Name in BackgroundName]: v.GenericSchema<unknown, Messages[Name]['request']>;
} = {
  'background/gate-passed': nothing,
  'background/read': v.object({
    blocks: v.pipe(
      v.array(
        v.object({
          text: v.pipe(v.string(), v.minLength(1), v.maxLength(readingLimits.block)),
          kind: v.picklist(['heading', 'paragraph', 'item', 'cell', 'caption']),
          lang: v.nullable(line),
        }),
      ),
      v.check((blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= readingLimits.section),
    ),
    meta: v.object({
      headline: v.nullable(line),
      outlet: v.nullable(line),
      published: v.nullable(line),
      language: v.nullable(line),
    }),
    isVisible: v.boolean(),
  }),
  'background/pointing': nothing,
  'background/tooltip-open': nothing,
  'background/found': v.object({ count: position }),
  'background/details': v.object({ figures: v.pipe(v.array(figureId), v.maxLength(5_000)) }),
  'background/add-note': noteSeed,
  'background/wording': nothing,
  'background/show-in-panel': v.object({ mention: position }),
  'background/not-this': noteSeed,
  'background/page-facts': v.object({ tab: position, url: v.pipe(v.string(), v.maxLength(8_000)) }),
  'background/read-anyway': v.object({ tab: position }),
  'background/keep-draft': draftSchema,
  'background/drop-draft': v.object({ id: uuid }),
  'background/save-note': draftSchema,
  'background/delete-note': v.object({ id: uuid, revision: position }),
  'background/restore-note': v.object({ id: uuid }),
  'background/purge-note': v.object({ id: uuid }),
  'background/revoke': v.object({ rejection: uuid }),
  'background/change-settings': v.partial(v.object({ ...settingsSchema.entries })) as v.GenericSchema<
    unknown,
    Messages['background/change-settings']['request']
  >,
  'background/keep-own': v.object({ announcement: v.unknown() }),
  'background/drop-own': v.object({ announcement: v.pipe(v.string(), v.maxLength(200)) }),
  'background/import-slice': v.object({
    run: uuid,
    records: v.pipe(
      v.array(v.object({ kind: v.picklist(['note', 'draft', 'rejection', 'own']), record: v.unknown() })),
      v.maxLength(1_000),
    ),
  }),
  'background/import-commit': v.object({ run: uuid, expected: position, preferImported: v.array(line) }),
  'background/import-cancel': v.object({ run: uuid }),
  'background/wipe': v.object({ sure: v.literal(true) }),
};

/** The messages that a web page's frame may send; all others come from extension pages only. */
export const pageMessages: ReadonlySet<BackgroundName> = new Set([
  'background/gate-passed',
  'background/read',
  'background/pointing',
  'background/tooltip-open',
  'background/found',
  'background/details',
  'background/add-note',
  'background/wording',
  'background/show-in-panel',
  'background/not-this',
]);
