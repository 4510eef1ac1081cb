/**
 * The DOM's own methods, taken from an element of ours. A form's named inputs shadow its properties, so that
 * `form.getAttribute` may be an input element; these are called on the element from outside.
 */
export interface NativeDom {
  hasAttributes(element: Element): boolean;
  attributeNames(element: Element): string[];
  attribute(element: Element, name: string): string | null;
  querySelector(element: Element, selector: string): Element | null;
  countOf(element: Element, selector: string): number;
  textOf(element: Node): string;
  parentOf(node: Node): Node | null;
  shadowRootOf(element: Element): ShadowRoot | null;
}

function getterOf<T>(start: object, name: string): (this: object) => T | null {
  for (let prototype: object | null = start; prototype !== null; prototype = Object.getPrototypeOf(prototype)) {
    const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    if (getter !== undefined) return getter as (this: object) => T | null;
  }
  return () => null;
}

/** Takes the methods of the document's own world; works in browsers and in DOM libraries. */
export function nativeDom(document: Document): NativeDom {
  const probe = document.createElement('div');
  const { getAttribute, getAttributeNames, hasAttributes, querySelector, querySelectorAll } = probe;
  const text = getterOf<string>(probe, 'textContent');
  const parent = getterOf<Node>(probe, 'parentNode');
  const shadow = getterOf<ShadowRoot>(probe, 'shadowRoot');
  return {
    hasAttributes: (element) => hasAttributes.call(element),
    attributeNames: (element) => getAttributeNames.call(element),
    attribute: (element, name) => getAttribute.call(element, name),
    querySelector: (element, selector) => querySelector.call(element, selector),
    countOf: (element, selector) => querySelectorAll.call(element, selector).length,
    textOf: (node) => text.call(node) ?? '',
    parentOf: (node) => parent.call(node),
    shadowRootOf: (element) => shadow.call(element),
  };
}
