import type { BlockKind } from '../../reading/article';

/** Names set apart by blanks. Few are ever asked for, so that a set of all would take longer to make. */
interface NameList {
  has(name: string): boolean;
}

/** Makes names out of a list. */
export function nameList(list: string): NameList {
  const all = ` ${list} `;
  return { has: (name) => all.includes(` ${name} `) };
}

/**
 * Elements that are never read: no prose of the article stands in them, the reader must not look into them, or the paper
 * struck them out.
 */
export const UNREAD_ELEMENTS = nameList(
  'script style template noscript head title meta link base svg math canvas iframe frame frameset object embed video audio picture ' +
    'img map input textarea select option optgroup datalist button meter progress output code kbd samp nav rt rp menu del s strike ' +
    'amp-ad amp-embed amp-list',
);

/** Roles of elements that are never read. */
export const UNREAD_ROLES = nameList(
  'navigation menu menubar toolbar tablist search searchbox textbox combobox listbox button spinbutton tooltip status alert alertdialog log timer',
);

/** Elements that begin and end a block of text; every other element is taken as running with its line. */
export const BLOCK_ELEMENTS = nameList(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre search section summary table tbody td tfoot th thead tr ul',
);

const KINDS: Readonly<Record<string, BlockKind | undefined>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
  figcaption: 'caption',
  caption: 'caption',
};

/** Elements other than custom ones that may hold a shadow tree. */
const HOSTS = nameList('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span');

/** Blocks that mostly hold a line or paragraph of text alone. */
const LINES = nameList('p li h1 h2 h3 h4 h5 h6 td th dd dt figcaption caption');

/** Elements that are looked into before it is decided whether they are read. */
const DOUBTFUL = nameList('sup pre footer dialog');

/** What an element's name alone says of how its text is read. */
export interface NameRule {
  readonly name: string;
  readonly isUnread: boolean;
  readonly isBlock: boolean;
  /** What kind of block the element makes of the text in it; undefined where it says nothing of that. */
  readonly kind: BlockKind | undefined;
  readonly isCustom: boolean;
  /** Whether the element may hold a shadow tree. */
  readonly mayHost: boolean;
  /** True where an element without attributes is read, and where what the page names its fields hides nothing of it. */
  readonly isPlain: boolean;
  /** True of blocks that mostly hold a line or paragraph of text and nothing else. */
  readonly isLine: boolean;
}

/** Gives the rules of names, each looked up once: a page has few names and many elements. */
export function nameRules(): (name: string) => NameRule {
  const rules = new Map<string, NameRule>();
  return (name) => {
    const known = rules.get(name);
    if (known !== undefined) return known;
    const isCustom = name.includes('-');
    const isUnread = UNREAD_ELEMENTS.has(name);
    const rule: NameRule = {
      name,
      isUnread,
      isBlock: BLOCK_ELEMENTS.has(name),
      kind: Object.hasOwn(KINDS, name) ? KINDS[name] : undefined,
      isCustom,
      mayHost: HOSTS.has(name) || isCustom,
      isLine: LINES.has(name),
      isPlain: !isUnread && !isCustom && !DOUBTFUL.has(name) && name !== 'form' && name !== 'a' && name !== 'br',
    };
    rules.set(name, rule);
    return rule;
  };
}

/** Elements within a line that are not read as they stand: of other names than these, or with attributes that may say so. */
const NOT_OF_LINE =
  ':not(b,i,em,strong,u,small,big,font,mark,cite,q,abbr,dfn,var,time,ins,bdi,tt,nobr,wbr),[class],[style],[hidden],[role],[lang],[contenteditable]';

/** True where all that an element holds runs in one line and is read as it stands, so that its text can be taken as a whole. */
export function holdsLine(element: Element): boolean {
  return element.firstElementChild === null || element.querySelector(NOT_OF_LINE) === null;
}

/** A footnote mark: "1", "[12]", "(a)", "*", "†". */
const NOTE_MARK =
  /^[\s\u00a0]*(?:[[(（【]?\s*(?:\d{1,3}|[a-z]|note \d{1,3})\s*[\])）】]?|[*†‡§¹²³⁰-⁹#]{1,3})[\s\u00a0,]*$/iu;

/** True where a text that stands raised, or links within its page, is a footnote mark and no part of a number. */
export function isNoteMark(text: string): boolean {
  return text.length <= 12 && NOTE_MARK.test(text);
}
