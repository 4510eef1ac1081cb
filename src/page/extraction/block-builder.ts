import type { ExtractedBlock } from './extracted-block';
import type { Place } from './place';

// Soft hyphen, zero-width space and no-break, word joiner, direction marks: invisible, and found inside numbers.
const INVISIBLE = '\\u00ad\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
const NEEDS_CARE = new RegExp(` {2}|[\\t\\n\\r\\f${INVISIBLE}]`);
/** Runs that a browser shows as one blank, or not at all; a single blank between words is none. */
const COLLAPSING = new RegExp(`^ +| *[\\t\\n\\r\\f${INVISIBLE}][ \\t\\n\\r\\f${INVISIBLE}]*| {2,}`, 'g');
const SPACE = /[ \t\n\r\f]/;
const NOT_SPACE = /[^ \t\n\r\f]/;

const BLANK = 0x20;
const LINE_BREAK = 0x0a;

/** What a browser shows of a run of blanks and signs that cannot be seen. */
function asShown(run: string, at: number): string {
  return at > 0 && SPACE.test(run) ? ' ' : '';
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/**
 * Gathers text nodes into one block after another, white space collapsed as a browser shows it.
 * `apart` is asked, seldom, whether two nodes whose digits would run into one number stand apart on the page.
 */
export class BlockBuilder {
  readonly #emit: (block: ExtractedBlock) => void;
  readonly #apart: (before: Text, after: Text) => boolean;
  #text = '';
  /** The last unit of the text, kept apart: looking into a text that grows would copy it each time. */
  #last = 0;
  #nodes: (Text | null)[] = [];
  #at: number[] = [];
  #from: number[] = [];
  #linked = 0;
  #place: Place | null = null;

  constructor(emit: (block: ExtractedBlock) => void, apart: (before: Text, after: Text) => boolean) {
    this.#emit = emit;
    this.#apart = apart;
  }

  /** Adds a text node's characters to the block. */
  add(node: Text, place: Place): void {
    const { data } = node;
    if (data === '') return;
    this.#place ??= place;
    // Every second text node of a page is the line break between two blocks.
    if (!place.preserved && data.charCodeAt(0) <= BLANK && this.#isBlankBefore() && !NOT_SPACE.test(data)) return;
    if (place.preserved || !NEEDS_CARE.test(data)) {
      const from = !place.preserved && data.charCodeAt(0) === BLANK && this.#isBlankBefore() ? 1 : 0;
      if (from < data.length) this.#push(from === 0 ? data : data.slice(from), node, from, place.linked);
      return;
    }
    let from = 0;
    // `matchAll` would make a new pattern for each text node.
    COLLAPSING.lastIndex = 0;
    for (let found = COLLAPSING.exec(data); found !== null; found = COLLAPSING.exec(data)) {
      const { 0: run, index } = found;
      if (index > from) this.#push(data.slice(from, index), node, from, place.linked);
      if (SPACE.test(run)) this.#space(node, index);
      from = index + run.length;
    }
    if (from < data.length) this.#push(data.slice(from), node, from, place.linked);
  }

  /** Makes a block of all that a block element holds, its text taken as a whole. */
  line(whole: string, place: Place): void {
    let text = NEEDS_CARE.test(whole) ? whole.replace(COLLAPSING, asShown) : whole;
    if (text.charCodeAt(0) === BLANK) text = text.slice(1);
    text = text.trimEnd();
    if (text === '') return;
    const { kind, lang, element, linked } = place;
    this.#emit({ text, kind, lang, element, pieces: null, linked: linked ? text.length : 0 });
  }

  /** A line break inside the block. */
  breakLine(): void {
    if (this.#text === '') return;
    this.#piece(null, 0);
    this.#append('\n');
  }

  /** Ends the block; one without any text is not handed on. */
  end(): void {
    if (this.#text === '') {
      this.#place = null;
      return;
    }
    const text = this.#text.trimEnd();
    const place = this.#place;
    if (text !== '' && place !== null) {
      this.#emit({
        text,
        kind: place.kind,
        lang: place.lang,
        element: place.element,
        pieces: { nodes: this.#nodes, at: this.#at, from: this.#from },
        linked: this.#linked,
      });
    }
    this.#text = '';
    this.#linked = 0;
    this.#place = null;
  }

  #push(run: string, node: Text, from: number, linked: boolean): void {
    if (this.#text !== '' && isDigit(this.#last) && isDigit(run.charCodeAt(0))) {
      const last = this.#nodes.at(-1) ?? null;
      if (last !== null && last !== node && this.#apart(last, node)) this.breakLine();
    }
    this.#piece(node, from);
    this.#append(run);
    if (linked) this.#linked += run.length;
  }

  #space(node: Text, from: number): void {
    if (this.#isBlankBefore()) return;
    this.#piece(node, from);
    this.#append(' ');
  }

  /** True where a blank would not show. */
  #isBlankBefore(): boolean {
    return this.#text === '' || this.#last === BLANK || this.#last === LINE_BREAK;
  }

  #append(run: string): void {
    this.#text += run;
    this.#last = run.charCodeAt(run.length - 1);
  }

  #piece(node: Text | null, from: number): void {
    if (this.#text === '') {
      this.#nodes = [node];
      this.#at = [0];
      this.#from = [from];
      return;
    }
    const last = this.#nodes.length - 1;
    const follows =
      node !== null &&
      last >= 0 &&
      this.#nodes[last] === node &&
      (this.#from[last] ?? 0) + this.#text.length - (this.#at[last] ?? 0) === from;
    if (follows) return;
    this.#nodes.push(node);
    this.#at.push(this.#text.length);
    this.#from.push(from);
  }
}
