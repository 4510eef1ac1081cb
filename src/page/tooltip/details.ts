import type { FigureId } from '../../figures/dataset-index';
import type { FigureDetails, PageWording } from '../../messages';
import { type Words, wordsIn } from '../../ui/words';
import { send } from '../browser-seam';

/** The tooltip's words, and what is known of the figures on the page beyond the index. */
export interface Details {
  readonly wording: PageWording;
  readonly words: Words;
  of(figure: FigureId | null): FigureDetails | null;
}

/** Asks the background once for what the tooltips on the page will need. */
export interface DetailsSource {
  /** Sees to it that the details of these figures are there, or on their way. */
  want(figures: readonly FigureId[]): void;
  /** What is there, as soon as it is; null where the background does not answer. */
  get(): Promise<Details | null>;
  /** Forgets all, after settings or notes changed. */
  forget(): void;
}

/** Makes a source that has asked for nothing yet. What was not answered is asked for again by the next tooltip. */
export function createDetailsSource(): DetailsSource {
  let known = new Map<FigureId, FigureDetails>();
  let wanted = new Set<FigureId>();
  let asked = new Set<FigureId>();
  let wording: Promise<PageWording | null> | null = null;
  let pending: Promise<void> = Promise.resolve();

  function ask(): void {
    wording ??= send('background/wording', {});
    const missing = [...wanted].filter((id) => !asked.has(id));
    if (missing.length === 0) return;
    const [into, of] = [known, asked];
    for (const id of missing) of.add(id);
    const answer = send('background/details', { figures: missing }).then((found) => {
      for (const each of found ?? []) into.set(each.id, each);
      if (found === null) for (const id of missing) of.delete(id);
    });
    pending = Promise.all([pending, answer]).then(() => {});
  }

  return {
    want(figures) {
      for (const id of figures) wanted.add(id);
      ask();
    },
    async get() {
      ask();
      const here = (await wording) ?? null;
      await pending;
      if (here === null) {
        wording = null;
        return null;
      }
      return {
        wording: here,
        words: wordsIn(here.language, here.messages),
        of: (figure) => (figure === null ? null : (known.get(figure) ?? null)),
      };
    },
    forget() {
      known = new Map();
      wanted = new Set();
      asked = new Set();
      wording = null;
    },
  };
}
