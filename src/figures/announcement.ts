/**
 * The dataset as people write it: one announcement, one file under `assets/dataset/announcements`.
 * The JSON Schema in `assets/dataset/schema/announcement.schema.json` says the same to an editor.
 */

/** An ISO date as far as it is known: `2023`, `2023-05` or `2023-05-26`. */
export type PartialDate = string;

/** The time that a figure covers; either end may be unknown. */
export interface Period {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** Who made the announcement: the CAC, its reporting centre (12377), a provincial office, or the CAC together with other bodies. */
export type Issuer = 'cac' | 'cac-reporting-centre' | 'provincial' | 'joint';

/**
 * How the announcement qualifies its number: 余/多 `over`, 近 `nearly`, 约 `about`, `at-least`, `up-to`.
 * `exact` means that no qualifier was printed; 369.8万 is exact as printed and rounded by nature.
 */
export type Qualifier = 'exact' | 'over' | 'nearly' | 'about' | 'at-least' | 'up-to';

/** What kind of publisher carries a source. Only the first three are ever links; a mirror is evidence in words. */
export type SourceRank = 'official' | 'state-media' | 'press' | 'mirror';

/** The evidence for a figure: a CAC or government page, the notice carried by an outlet, or the press alone. */
export type Grade = 'official' | 'republished' | 'reported';

/** How sure the editors are that the figure stands as given; the codebook is in `docs/dataset.md`. */
export type Confidence = 'high' | 'medium' | 'low';

/** A page or print on which the announcement, or a report of it, was seen. */
export interface Source {
  readonly rank: SourceRank;
  readonly publisher: string;
  /** Title in the source's own language, where known. */
  readonly title: string | null;
  readonly date: PartialDate | null;
  /** BCP 47 tag of the source's text. */
  readonly language: string;
  /** Only where `rank` is not `mirror`. */
  readonly url: string | null;
  /** Where a mirror was seen, without its scheme so that nothing makes a link of it; null for every other rank. */
  readonly address: string | null;
  /** ISO date on which the editors saw it; null where only its title is known, from another source. */
  readonly retrieved: string | null;
  /** Address of an archived copy; null says that none is known. */
  readonly archive: string | null;
  /** True where the source carries the notice's own text, so that it supports the grade `republished`. */
  readonly carriesNotice: boolean;
  /** What else a reader must know of it, such as that its address was inferred; empty where there is nothing to say. */
  readonly note: string;
}

/** The phrase in which a source prints a figure; `source` is a key of the announcement's `sources`. */
export interface Support {
  readonly source: string;
  /** The number phrase as printed there ("6.66万余个"), never a sentence. */
  readonly phrase: string;
}

/** A short way in which the press printed the figure soundly. */
export interface AlsoPrinted {
  readonly phrase: string;
  readonly language: string;
  /** Key of the announcement's `sources`, where the page that prints it is known. */
  readonly source: string | null;
}

/** A way in which the figure was printed wrongly, and what is wrong with it. */
export interface Misprint {
  readonly phrase: string;
  readonly language: string;
  readonly publisher: string | null;
  /** Key of the announcement's `sources`, where the page that prints it is known. */
  readonly source: string | null;
  /** The number that it prints, where the number is wrong and is one number; else null. */
  readonly value: number | null;
  readonly wrong: 'number' | 'noun' | 'verb' | 'scope' | 'qualifier';
  /** One plain sentence in English. */
  readonly note: string;
}

/** One number of one announcement. Ids are unique within the file; `partOf` names another figure of the same file. */
export interface Figure {
  readonly id: string;
  readonly value: number;
  readonly qualifier: Qualifier;
  /** The number phrase as the announcement printed it, or the closest print seen. */
  readonly original: string;
  readonly originalLanguage: string;
  readonly object: string;
  readonly action: string;
  /** What else the announcement names for the same count: 关闭、禁言 (closed or muted) in one. Usually empty. */
  readonly otherActions: readonly string[];
  /** Controlled words for what it is about; ids of `vocabulary.json`. */
  readonly facets: readonly string[];
  /** What exactly is counted, in a few English words; empty where object and action say it all. */
  readonly detail: string;
  /** Only where it differs from the announcement's. */
  readonly period: Period | null;
  readonly partOf: string | null;
  readonly sources: readonly Support[];
  readonly alsoPrinted: readonly AlsoPrinted[];
  readonly misprints: readonly Misprint[];
  readonly confidence: Confidence;
  /** Why the confidence is not high, which sources conflict, what is inferred; empty where there is nothing to say. */
  readonly doubts: string;
}

/** Parts that the announcement itself says make up a total, all of them. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
  /** Why the parts do not add up within their rounding; empty where they do. */
  readonly exception: string;
}

/** One public statement with figures. `id` is the file's name without `.json`. */
export interface Announcement {
  readonly id: string;
  readonly date: PartialDate | null;
  /** How the date is known, where it is inferred; else empty. */
  readonly dateNote: string;
  readonly issuer: Issuer;
  /** The issuing office or offices by name, where `issuer` does not say it. */
  readonly issuerName: string | null;
  /** A key of `campaigns.json`. */
  readonly campaign: string;
  /** The notice's own title in Chinese and a translation of ours, where the title is known. */
  readonly title: { readonly zh: string; readonly en: string } | null;
  readonly period: Period;
  readonly sources: Readonly<Record<string, Source>>;
  readonly figures: readonly Figure[];
  readonly sums: readonly Sum[];
}
