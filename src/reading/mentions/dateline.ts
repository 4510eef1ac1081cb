import type { Phrase } from './deed';

/** How far from the start of its paragraph a place opens it, in UTF-16 units. */
const opening = 30;

/** What follows the place: "Jakarta, Aktual.com –", "NEW DELHI (AP) -", "PEKÍN.-". */
const afterPlace =
  /^[^\n.!?:]{0,40}?(?:\)\s?[-–—:]?|[,，](?:[^\n.!?:]|\.(?=\p{L})){0,30}?\s?(?:--|[–—:]))\s|^\.?\s*(?:--|[–—])\s|^\.-\s/u;

/** Whether a place and the agency before an article's first words stand at `name`: they neither tell nor act. */
export function isDateline(text: string, sentence: { readonly start: number }, name: Phrase): boolean {
  const opensBlock = sentence.start === 0 || text.charAt(sentence.start - 1) === '\n';
  return opensBlock && name.start - sentence.start <= opening && afterPlace.test(text.slice(name.end, name.end + 60));
}
