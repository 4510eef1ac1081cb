import themeStyle from '../../ui/theme.css?inline';
import type { PageTone } from '../painting/highlight-style';
import tooltipStyle from './tooltip.css?inline';

/** The element that the tooltip lives in; it stands in the page only while the tooltip is shown. */
export interface TooltipHost {
  readonly element: HTMLElement;
  readonly isShown: boolean;
  /** Puts a card into view for a number in an element; false where the page does not let ours stay. */
  show(card: HTMLElement, tone: PageTone, beside: Element): boolean;
  hide(): void;
  /** Moves it so that its corner is at a point of the viewport; `room` is the greatest height there. */
  place(x: number, y: number, room: number): void;
  /** Moves the focus into the card. */
  focus(): void;
  /** True while the focus is in the card. */
  readonly hasFocus: boolean;
  /** Says a text through a polite live region, once. */
  say(text: string): void;
  /** Takes the element away although something may still be said. */
  remove(): void;
}

// `all: initial` and the rest are inline and important: no style sheet of a page is stronger.
const STYLE = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  left: '0px',
  top: '0px',
  margin: '0',
  padding: '0',
  border: '0',
  width: 'max-content',
  height: 'auto',
  'max-width': '100vw',
  overflow: 'visible',
  background: 'transparent',
  display: 'block',
  'z-index': '2147483647',
};

/** Screen readers need the region to be there a moment before its text. */
const BEFORE_SAYING = 80;
/** How long a text stays in the region where no tooltip keeps the element in the page. */
const SAYING = 1500;

/** The modal dialog that an element stands in; all that is outside of it can be neither pressed nor heard. */
function modalAround(start: Element): Element | null {
  for (let node: Node | null = start; node !== null; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof Element && node.matches(':modal')) return node;
  }
  return null;
}

/** Gives an element a shadow root with the tooltip's styles. */
export function dressedRoot(element: HTMLElement, mode: ShadowRootMode): ShadowRoot {
  const root = element.attachShadow({ mode });
  root.adoptedStyleSheets = [themeStyle, tooltipStyle].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return root;
}

/** Makes the host of a document. Its root is closed: the page sees an empty element. */
export function createTooltipHost(document: Document): TooltipHost {
  const element = document.createElement('div');
  const root = dressedRoot(element, 'closed');
  const spoken = document.createElement('div');
  spoken.className = 'spoken';
  spoken.setAttribute('role', 'status');
  root.append(spoken);
  let tint: PageTone = 'light';
  let shown: HTMLElement | null = null;
  let saying: ReturnType<typeof setTimeout> | null = null;
  let home: Element | null = null;

  function set(name: string, value: string): void {
    element.style.setProperty(name, value, 'important');
  }

  function attach(): boolean {
    const parent = home?.isConnected ? home : (document.body ?? document.documentElement);
    if (element.isConnected && element.parentNode === parent) {
      set('color-scheme', tint);
      return true;
    }
    for (const [name, value] of Object.entries(STYLE)) set(name, value);
    // The theme's colours follow the scheme, which `all` has just reset.
    set('color-scheme', tint);
    element.setAttribute('popover', 'manual');
    parent.append(element);
    try {
      element.showPopover();
    } catch {
      // Taken away at once by the page, or its event was stopped: then it stands by its z-index alone.
    }
    return element.isConnected;
  }

  function detach(): void {
    if (shown === null && saying === null) element.remove();
  }

  return {
    element,
    get isShown() {
      return shown !== null && element.isConnected;
    },
    get hasFocus() {
      return root.activeElement !== null;
    },
    show(card, tone, beside) {
      tint = tone;
      home = modalAround(beside);
      // Who was in the card before goes on in this one.
      const hadFocus = root.activeElement !== null;
      shown?.remove();
      shown = card;
      root.prepend(card);
      const isThere = attach();
      if (hadFocus) card.focus({ preventScroll: true });
      return isThere;
    },
    hide() {
      shown?.remove();
      shown = null;
      detach();
    },
    place(x, y, room) {
      set('left', `${x}px`);
      set('top', `${y}px`);
      set('--room', `${room}px`);
    },
    focus() {
      shown?.focus({ preventScroll: true });
    },
    say(text) {
      attach();
      if (saying !== null) clearTimeout(saying);
      spoken.textContent = '';
      saying = setTimeout(() => {
        spoken.textContent = text;
        saying = setTimeout(() => {
          spoken.textContent = '';
          saying = null;
          detach();
        }, SAYING);
      }, BEFORE_SAYING);
    },
    remove() {
      if (saying !== null) clearTimeout(saying);
      saying = null;
      shown?.remove();
      shown = null;
      element.remove();
    },
  };
}
