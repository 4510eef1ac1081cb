/** What a block of text is, as far as its place in the page tells. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'caption';

/** One run of text that a reader takes in as a whole. `start` is its UTF-16 offset in the article's text. */
export interface Block {
  readonly text: string;
  readonly start: number;
  readonly kind: BlockKind;
  /** The nearest `lang` attribute, lower-cased; null where the page gives none. */
  readonly lang: string | null;
}

/** What a page says of itself; every part may be missing. Dates are ISO. */
export interface ArticleMeta {
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string | null;
}

/** An article as the reading takes it: pure text in blocks. */
export interface Article {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly meta: ArticleMeta;
}
