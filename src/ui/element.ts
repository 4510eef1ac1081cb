/** What an element may hold: other nodes, texts, and nothing. */
export type Child = Node | string | null;

/** Attributes by name; null and false leave one out, true writes it without a value. */
export type Attributes = Readonly<Record<string, string | boolean | null>>;

/** Makes elements of one document. */
export type ElementMaker = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes?: Attributes,
  ...children: readonly Child[]
) => HTMLElementTagNameMap[Name];

/** Makes elements without any HTML text in between, so that no text can become markup. */
export function elementsOf(document: Document): ElementMaker {
  return (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== null && value !== false) element.setAttribute(key, value === true ? '' : value);
    }
    element.append(...children.filter((child) => child !== null));
    return element;
  };
}
