import type { BlockKind } from '../../reading/article';
import type { NameRule } from './element-rules';
import type { NativeDom } from './native-dom';

/** What the walk knows of the place that text stands in. */
export interface Place {
  readonly kind: BlockKind;
  readonly lang: string | null;
  readonly element: Element;
  readonly linked: boolean;
  /** White space counts as it stands (`<pre>`). */
  readonly preserved: boolean;
}

/** Addresses of links that lead to no other story: none, places in the page, scripts, and pictures in large. */
const STAYS_HERE = /^(?:#|javascript:|$)|\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i;

/** The place in an element of a place; the same one where the element changes nothing. */
export function placeWithin(place: Place, element: Element, { name, isBlock, kind }: NameRule, dom: NativeDom): Place {
  const lang = dom.hasAttributes(element) ? dom.attribute(element, 'lang') : null;
  if (!isBlock && lang === null && name !== 'a') return place;
  return {
    kind: kind ?? place.kind,
    lang: lang === null ? place.lang : lang.toLowerCase() || null,
    element: isBlock ? element : place.element,
    linked: place.linked || (name === 'a' && !STAYS_HERE.test(dom.attribute(element, 'href') ?? '')),
    preserved: place.preserved || name === 'pre',
  };
}

/** The place in an element of which its name says all: it has no attributes. */
export function plainPlaceWithin(place: Place, element: Element, rule: NameRule): Place {
  if (!rule.isBlock) return place;
  const { kind, lang, linked, preserved } = place;
  return { kind: rule.kind ?? kind, lang, element, linked, preserved };
}
