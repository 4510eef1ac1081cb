import type { DatasetIndex, FigureId } from './figures/dataset-index';
import type { Draft } from './notes/draft';
import type { ImportedRecord, ImportResult } from './notes/import-result';
import type { NotedPage } from './notes/note';
import type { FailureReason, SaveResult } from './notes/save-result';
import type { ArticleMeta, Block } from './reading/article';
import type { Reading, RelationKind, Remark, ScopeAspect } from './reading/link';
import type { Settings } from './settings';

/**
 * The one typed table of messages between the parts. A name says who hears it:
 * `background/…` is heard by the background, `reader/…` by the reader of one tab's frame, `panel/…` by every open panel.
 * Payloads are validated where they are heard, and the sender is checked there.
 */
export interface Messages {
  /** A gate passed: the page names the regulator. The background injects the reader into the sending frame. */
  'background/gate-passed': { request: Record<never, never>; reply: undefined };
  /** Reads a stretch of the page's text, and says how the reader is to behave. Null where the sender may not ask. */
  'background/read': { request: ReadSection; reply: PageReading | null };
  /** The reader's findings changed. The background keeps the badge by it; an open panel hears it too, and asks for the report. */
  'background/found': { request: { count: number }; reply: undefined };
  /** The reader needs the script for pointing at numbers in its frame. */
  'background/pointing': { request: Record<never, never>; reply: { loaded: boolean } };
  /** A tooltip opened on a page of several frames: those of other frames are to close. */
  'background/tooltip-open': { request: Record<never, never>; reply: undefined };
  /** What is known of the figures on a page, asked once a number is pointed at. */
  'background/details': { request: { figures: FigureId[] }; reply: FiguresTold };
  /** Add note was pressed in the tooltip (a trusted event). `opened` says where the editor opened. */
  'background/add-note': { request: NoteSeed; reply: { opened: 'panel' | 'window' } };
  /** The words of the tooltip in the interface's language, asked once a mention is pointed at. */
  'background/wording': { request: Record<never, never>; reply: PageWording };
  /** Show in panel was pressed in the tooltip (a trusted event). */
  'background/show-in-panel': { request: { mention: number }; reply: { opened: 'panel' | 'window' } };
  /** "Not this" was pressed: the mention does not report the figure. The background keeps it as a rejection. */
  'background/not-this': { request: NoteSeed; reply: undefined };
  /** The settings, own figures, rejections or notes changed: ask again and read again. */
  'reader/refresh': { request: Record<never, never>; reply: undefined };
  /** Where a frame's mentions stand; asked of all frames of a tab before a step. */
  'reader/outline': { request: Record<never, never>; reply: FrameOutline };
  /** Goes to a mention, by command: the `position`-th of `count` in all frames. */
  'reader/step': { request: { mention: number; position: number; count: number }; reply: { moved: boolean } };
  /** Another frame opens its tooltip: close the own one. */
  'reader/aside': { request: Record<never, never>; reply: undefined };
  /** Paint the highlights or take them away, by command. */
  /** Takes the highlights off or puts them on, or the other way round where nothing is said; tells which it is. */
  'reader/toggle': { request: { readonly painted: boolean | null }; reply: { painted: boolean } };
  /** Leave the page at once (the site was switched off). */
  'reader/leave': { request: Record<never, never>; reply: undefined };
  /** The panel's pointer is over a mention's row (null: no longer); the reader marks it as the current one. */
  'reader/mark': { request: { mention: number | null }; reply: undefined };
  /** The tooltip of a mention opened (null: closed), so that the panel can mark its row. */
  'panel/current': { request: { mention: number | null }; reply: undefined };
  /** What a tab's page says of itself, read or not; asked by the panel for its notes. */
  'background/page-facts': { request: { tab: number; url: string }; reply: PageFacts };
  /** Reads the tab's page though the gate did not pass or the user reads only on request. */
  'background/read-anyway': { request: { tab: number }; reply: { injected: boolean } };
  /** Keeps what an editor holds; sent while typing. */
  'background/keep-draft': { request: Draft; reply: { kept: boolean; reason: FailureReason | null } };
  'background/drop-draft': { request: { id: string }; reply: undefined };
  /** Saves a draft as its note and drops the draft, in one transaction. */
  'background/save-note': { request: Draft; reply: SaveResult };
  'background/delete-note': { request: { id: string; revision: number }; reply: SaveResult };
  'background/restore-note': { request: { id: string }; reply: SaveResult };
  /** Deletes a note for good that is deleted already. */
  'background/purge-note': { request: { id: string }; reply: undefined };
  /** Takes a rejection back. */
  'background/revoke': { request: { rejection: string }; reply: undefined };
  'background/change-settings': { request: Partial<Settings>; reply: Settings };
  /** Keeps one of the user's own figures, an announcement in the dataset's schema. */
  'background/keep-own': { request: { announcement: unknown }; reply: { kept: boolean; reason: FailureReason | null } };
  'background/drop-own': { request: { announcement: string }; reply: undefined };
  /** An import goes over in slices, is staged, and becomes notes in one transaction by `import-commit`. */
  'background/import-slice': {
    request: { run: string; records: readonly ImportedRecord[] };
    reply: { staged: number; reason: FailureReason | null };
  };
  'background/import-commit': {
    request: { run: string; expected: number; preferImported: readonly string[] };
    reply: ImportResult;
  };
  'background/import-cancel': { request: { run: string }; reply: undefined };
  /** Deletes everything that the extension keeps: notes, drafts, own figures, rejections, settings. */
  'background/wipe': { request: { sure: true }; reply: { wiped: boolean } };
  /** The panel asks a frame's reader for what it found. */
  'reader/report': { request: Record<never, never>; reply: FrameReport };
  /** Scroll to a mention and flash it. */
  'reader/show': { request: { mention: number }; reply: { shown: boolean } };
}

/** The messages that one part hears: `background`, `reader` or `panel`. */
export type MessageTo<Part extends 'background' | 'reader' | 'panel'> = Extract<keyof Messages, `${Part}/${string}`>;

/** What goes over the wire: `runtime.sendMessage({ name, request })`. */
export interface Envelope<Name extends keyof Messages = keyof Messages> {
  readonly name: Name;
  readonly request: Messages[Name]['request'];
}

/** What the tooltip can tell of some figures. */
export interface FiguresTold {
  /** The part of the dataset, own figures included, that speaks of them. */
  readonly index: DatasetIndex;
  readonly details: readonly FigureDetails[];
}

/** What the tooltip shows of a figure beyond the index. Labels are in the interface's language. */
export interface FigureDetails {
  readonly id: FigureId;
  readonly original: string;
  readonly detail: string;
  readonly campaign: string;
  readonly title: string | null;
  readonly sources: readonly {
    publisher: string;
    date: string | null;
    url: string | null;
    rank: string;
    phrase: string;
  }[];
  /** Wrong prints of the figure elsewhere; at most three, the panel has them all. */
  readonly misprints: readonly { phrase: string; language: string; publisher: string | null; note: string }[];
  /** Sound prints of the figure elsewhere; at most four. */
  readonly alsoPrinted?: readonly { phrase: string; language: string; publisher: string | null }[];
  /** The citation as plain text, ready to copy. */
  readonly citation?: string;
  /** True where the user entered the figure. */
  readonly isOwn?: boolean;
  /** How many notes of the user are on this figure; 0 in private windows. */
  readonly notes?: number;
  /** Archive addresses of `sources`, by position; null where none is known. */
  readonly archives?: readonly (string | null)[];
}

/** Longest text of a stretch that is read as one article, and of one block in it; in UTF-16 units, line breaks apart. */
export const readingLimits = { section: 120_000, block: 20_000 } as const;

/** A stretch of a page's text that is read as one article. */
export interface ReadSection {
  readonly blocks: readonly Omit<Block, 'start'>[];
  readonly meta: ArticleMeta;
  /** False where the page is in a tab that nobody looks at; the others are read before it. */
  readonly isVisible: boolean;
}

/** What a reader is told when it asks for a reading. */
export interface PageReading {
  readonly setup: ReaderSetup;
  /**
   * Offsets are those of the stretch's blocks set one under another, a line break between them. Null where the page is not
   * to be read.
   */
  readonly reading: Reading | null;
}

/** How a reader is to behave on its page. */
export interface ReaderSetup {
  /** False where the user switched the site off, or reading is only on request and was not requested. */
  readonly active: boolean;
  /** Count only: nothing is painted, no tooltip opens by itself. */
  readonly quiet: boolean;
  /** False where the user took the highlights off this page before the frame was read. */
  readonly painted: boolean;
  /** Rest on a highlight before its tooltip opens, in milliseconds, 0 to 1000. */
  readonly dwell: number;
  /** Relations that are painted. */
  readonly relations: readonly RelationKind[];
  readonly theme: 'page' | 'light' | 'dark';
}

/** The words of the tooltip: `src/ui/page-wording.ts` makes it from the catalogues and the vocabulary. */
export interface PageWording {
  /** BCP 47 tag of the interface's language. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Readonly<Record<string, string>>;
  /** Labels of vocabulary ids. */
  readonly objects: Readonly<Record<string, string>>;
  readonly actions: Readonly<Record<string, string>>;
  readonly facets: Readonly<Record<string, string>>;
}

/** What a note starts from when it is begun in a page. */
export interface NoteSeed {
  readonly figure: FigureId | null;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  readonly printed: { text: string; value: number; relation: RelationKind } | null;
  /** What the story says of itself that the passage stands in; null for the page's own story. */
  readonly story: StoryFacts | null;
}

/** What a note keeps of a story that follows under the first on one page. */
export interface StoryFacts {
  readonly headline: string | null;
  readonly language: string | null;
  /** Its own address, as the page gives it. */
  readonly canonical: string | null;
}

/** What a page says of itself. `canonical` is its believable canonical address; `language` a BCP 47 tag. */
export type PageFacts = Pick<NotedPage, 'canonical' | 'language'>;

/** Words selected in a page, with those around them. Offsets are into all words that the page shows. */
export type PageSelection = Pick<NoteSeed, 'quote' | 'prefix' | 'suffix' | 'start' | 'end'>;

/** `Symbol.for` this names {@link PagePassages} on the global object of the extension's own world in a page. */
export const pagePassagesKey = 'cac-lens passages';

/** What the script gives that is put into a page for its notes' passages. Only the page's own words go in and out. */
export interface PagePassages {
  /** All words that the document shows. */
  text(): string;
  selection(): PageSelection | null;
  /** Scrolls to a stretch of the text and paints it for a while; false where it does not hold `words` any more. */
  show(start: number, end: number, words: string): boolean;
}

/** One mention as the panel lists it. */
export interface ReportedMention {
  /** Number of the mention in its frame, stable until the frame is read anew. */
  readonly mention: number;
  readonly text: string;
  readonly context: string;
  /** Where the number begins in `context`. */
  readonly at: number;
  readonly value: number;
  readonly relation: RelationKind;
  readonly figure: FigureId | null;
  readonly aspects?: readonly ScopeAspect[];
  readonly remarks?: readonly Remark[];
  /** What the article says was counted and done, as vocabulary ids. */
  readonly object?: string | null;
  readonly action?: string | null;
  /** What the story says of itself that the mention stands in, where that is not the page's own. */
  readonly story?: ArticleMeta;
}

/** A mention, or a frame within, by its position among `window.frames`. `isAbove`: it stands above what is in view. */
export type OutlineItem = ({ readonly mention: number } | { readonly frame: number }) & { readonly isAbove: boolean };

/** What shows in a frame, in the order of the document. */
export interface FrameOutline {
  /** Where the frame stands: its position among the frames of the one around it, the outermost first; empty for the page. */
  readonly path: readonly number[];
  readonly items: readonly OutlineItem[];
  /** The mention whose tooltip is open, or was until Escape closed it. */
  readonly current: { readonly mention: number; readonly isOpen: boolean } | null;
}

/** What a frame's reader found. */
export interface FrameReport {
  readonly url: string;
  readonly title: string;
  readonly language: string | null;
  readonly mentions: readonly ReportedMention[];
  readonly meta?: ArticleMeta;
  /** The page's canonical address, where it gives one. */
  readonly canonical?: string | null;
  /** False where the text holds nothing about the regulator. */
  readonly relevant?: boolean;
}

/** The key of `storage.session` by which the background asks a panel to show something; the panel that takes it removes it. */
export const panelRequestKey = 'panel-request';

/** What a panel is asked to show. */
export type PanelRequest =
  | { readonly show: 'draft'; readonly draft: string; readonly private?: false }
  | { readonly show: 'mention'; readonly tab: number; readonly frame: number; readonly mention: number }
  | { readonly show: 'private' };
