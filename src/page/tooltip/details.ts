import type { DatasetIndex, FigureId } from '../../figures/dataset-index';
import type { FigureDetails, FiguresTold, PageWording } from '../../messages';
import { type Words, wordsIn } from '../../ui/words';
import { send } from '../browser-seam';

/** The tooltip's words, and what is known of the figures on the page. */
export interface Details {
  readonly wording: PageWording;
  readonly words: Words;
  readonly index: DatasetIndex;
  of(figure: FigureId | null): FigureDetails | null;
}

/** Asks the background once for what the tooltips on the page will need. */
export interface DetailsSource {
  /** Sees to it that what is known of these figures is there, or on its way. */
  want(figures: readonly FigureId[]): void;
  /** What is there, as soon as it is; null where the background does not answer. */
  get(): Promise<Details | null>;
  /** Forgets all, after settings or notes changed. */
  forget(): void;
}

/** Makes a source that has asked for nothing yet. What was not answered is asked for again by the next tooltip. */
export function createDetailsSource(): DetailsSource {
  let wanted = new Set<FigureId>();
  let asked = 0;
  let wording: Promise<PageWording | null> | null = null;
  let figures: Promise<FiguresTold | null> | null = null;

  function ask(): readonly [Promise<PageWording | null>, Promise<FiguresTold | null>] {
    wording ??= send('background/wording', {});
    if (figures === null || asked < wanted.size) {
      asked = wanted.size;
      figures = send('background/details', { figures: [...wanted] });
    }
    return [wording, figures];
  }

  return {
    want(more) {
      for (const id of more) wanted.add(id);
      ask();
    },
    async get() {
      const [here, told] = await Promise.all(ask());
      if (here === null) wording = null;
      if (told === null) figures = null;
      if (here === null || told === null) return null;
      return {
        wording: here,
        words: wordsIn(here.language, here.messages),
        index: told.index,
        of: (figure) => told.details.find(({ id }) => id === figure) ?? null,
      };
    },
    forget() {
      wanted = new Set();
      wording = null;
      figures = null;
    },
  };
}
