import * as v from 'valibot';

/** The key of `storage.local` that holds the settings. */
export const settingsKey = 'settings';

/** What the user chose; written by the background only. */
export const settingsSchema = v.object({
  /** `always` reads every page that names the regulator, `click` only when the user asks on that page. */
  reading: v.optional(v.picklist(['always', 'click']), 'always'),
  /** Count in the badge, no paint and no tooltip. */
  quiet: v.optional(v.boolean(), false),
  /** Milliseconds that the pointer rests on a highlight before the tooltip shows. */
  dwell: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)), 300),
  /** Relations that are painted; all are listed in the panel. */
  relations: v.optional(v.array(v.picklist(['same', 'rounded', 'scope', 'differs', 'unrecorded'])), [
    'same',
    'rounded',
    'scope',
    'differs',
    'unrecorded',
  ]),
  /** Host names on which nothing is read, subdomains included. */
  sitesOff: v.optional(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(253))), []),
  /** Language of the interface, a BCP 47 tag; null follows the browser. */
  language: v.optional(v.nullable(v.string()), null),
  theme: v.optional(v.picklist(['system', 'light', 'dark']), 'system'),
  /** False keeps no page addresses and titles with notes. */
  keepAddresses: v.optional(v.boolean(), true),
  /** ISO time of the last backup that the user made; null for none. */
  lastBackup: v.optional(v.nullable(v.string()), null),
  /** True once the user has seen the first-run choice. */
  welcomed: v.optional(v.boolean(), false),
});

/** The user's choices, each with its default where nothing was chosen. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** What holds before the user chose anything. */
export const defaultSettings: Settings = v.parse(settingsSchema, {});

/** The settings in a stored value; each part that does not hold falls back to its default, the others are kept. */
export function readSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const sound = Object.entries(stored).filter(([key, value]) => v.safeParse(settingsSchema, { [key]: value }).success);
  return v.parse(settingsSchema, Object.fromEntries(sound));
}

/** True where the user switched off the site of `hostname` or a site above it. */
export function isSiteOff(settings: Settings, hostname: string): boolean {
  return settings.sitesOff.some((site) => hostname === site || hostname.endsWith(`.${site}`));
}
