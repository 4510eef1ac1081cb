/** What JSON-LD says of the article on a page. */
export interface LinkedData {
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string | null;
}

const NOTHING: LinkedData = { headline: null, outlet: null, published: null, language: null };
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

function nameIn(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isRecord(first) ? textIn(first.name) : textIn(first);
}

function articleIn(value: unknown, depth = 0): Readonly<Record<string, unknown>> | null {
  if (!isRecord(value) || depth > DEEPEST) return null;
  const types: unknown[] = Array.isArray(value['@type']) ? value['@type'] : [value['@type']];
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return value;
  const inner: unknown[] = Array.isArray(value) ? value : [value['@graph'], value.mainEntity, value.mainEntityOfPage];
  for (const entry of inner) {
    const found = articleIn(entry, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/** Reads the first article in the page's JSON-LD; broken data says nothing. */
export function linkedData(document: Document): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent;
    if (text.length > LONGEST_SCRIPT) continue;
    try {
      const article = articleIn(JSON.parse(text));
      if (article === null) continue;
      return {
        headline: textIn(article.headline) ?? textIn(article.name),
        outlet: nameIn(article.publisher),
        published: textIn(article.datePublished) ?? textIn(article.dateCreated),
        language: textIn(article.inLanguage),
      };
    } catch {
      // Many pages carry broken JSON-LD; the meta elements stand in.
    }
  }
  return NOTHING;
}
