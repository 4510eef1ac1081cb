/** Times of the hover contract, in milliseconds unless said otherwise. */
export interface Delays {
  /** Rest on a highlight before its tooltip opens. The user's choice, 0 to 1000. */
  readonly dwell: number;
  /** Rest on another highlight while a tooltip is open; short, and long enough to pass over a neighbour on the way. */
  readonly change: number;
  /** From leaving highlight and tooltip to closing. */
  readonly leave: number;
  /** Pointer speed in pixels a millisecond above which it is on its way elsewhere, and the rest begins anew. */
  readonly fast: number;
}

/**
 * MediaWiki's page previews wait 500 ms, most of it for the network, and close after 300 ms (`ABANDON_END_DELAY`); ours
 * needs no network. Yomitan's 20 ms presuppose a modifier key. Half a pixel a millisecond is 500 px a second, about
 * where reading along a line with the pointer ends and travelling begins.
 */
export const DEFAULT_DELAYS: Delays = { dwell: 300, change: 100, leave: 300, fast: 0.5 };
