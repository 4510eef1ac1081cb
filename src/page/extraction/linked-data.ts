/** What JSON-LD says of the article on a page. */
export interface LinkedData {
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string | null;
}

const NOTHING: LinkedData = { headline: null, outlet: null, published: null, language: null };
const LINKED_DATA = /^application\/ld\+json/i;
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;
/** Longer scripts are product lists and the like; parsing them would cost more than they tell. */
const LONGEST_SCRIPT = 200_000;
const DEEPEST = 4;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function textIn(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : null;
}

function nodesOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data;
  return isRecord(data) && Array.isArray(data['@graph']) ? data['@graph'] : [];
}

/** The name of a thing that is described in place, or elsewhere in the data under its `@id`. */
function nameIn(value: unknown, data: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (!isRecord(first)) return textIn(first);
  const id = first['@id'];
  const elsewhere = nodesOf(data).find((node) => isRecord(node) && node['@id'] === id && textIn(node.name) !== null);
  return textIn(first.name) ?? (isRecord(elsewhere) && id !== undefined ? textIn(elsewhere.name) : null);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: '\u00a0' };

/** Text of which entities are left over: some systems escape it for HTML before they write it as JSON. */
function unescaped(text: string | null): string | null {
  return (
    text?.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,4}));/gi, (whole, decimal, hexadecimal, name) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }) ?? null
  );
}

/** Takes off what wraps JSON for old parsers, and line breaks within its strings. */
function cleaned(text: string): string {
  return text
    .replace(/^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*$/, '')
    .replace(/[\t\n\r]+/g, ' ');
}

function articleIn(value: unknown, wanted: string | null, depth = 0): Readonly<Record<string, unknown>> | null {
  if (!isRecord(value) || depth > DEEPEST) return null;
  const types: unknown[] = Array.isArray(value['@type']) ? value['@type'] : [value['@type']];
  const isArticle = types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
  if (isArticle && (wanted === null || headlineOf(value) === wanted)) return value;
  const inner: unknown[] = Array.isArray(value) ? value : [value['@graph'], value.mainEntity, value.mainEntityOfPage];
  for (const entry of inner) {
    const found = articleIn(entry, wanted, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function headlineOf(article: Readonly<Record<string, unknown>>): string | null {
  return unescaped(textIn(article.headline) ?? textIn(article.name));
}

/**
 * Reads the first article in the JSON-LD of a document, or of a part of it, where a headline is given the first with that
 * headline; broken data says nothing.
 */
export function linkedData(part: Document | Element, wanted: string | null = null): LinkedData {
  for (const script of part.getElementsByTagName('script')) {
    if (!LINKED_DATA.test(script.getAttribute('type') ?? '')) continue;
    const text = script.textContent;
    if (text.length > LONGEST_SCRIPT) continue;
    try {
      const data: unknown = JSON.parse(cleaned(text));
      const article = articleIn(data, wanted);
      if (article === null) continue;
      return {
        headline: headlineOf(article),
        outlet: unescaped(nameIn(article.publisher, data)),
        published: textIn(article.datePublished) ?? textIn(article.dateCreated),
        language: textIn(article.inLanguage),
      };
    } catch {
      // Many pages carry broken JSON-LD; the meta elements stand in.
    }
  }
  return NOTHING;
}
