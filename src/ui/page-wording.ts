import type { PageWording } from '../messages';
import { interfaceLanguage, messagesIn } from './catalogues';
import { directionOf } from './direction';

/** Keys that the tooltip uses; the others stay out of the page. */
const OF_THE_PAGE = /^(?:tooltip|relation|remark|qualifier|grade|issuer|period|reason)_/;

/** The tooltip's words in the interface's language that serves `wished` best; labels of the vocabulary are the caller's. */
export function pageWording(wished: string): Pick<PageWording, 'language' | 'direction' | 'messages'> {
  const language = interfaceLanguage(wished);
  const messages = Object.fromEntries(Object.entries(messagesIn(language)).filter(([key]) => OF_THE_PAGE.test(key)));
  return { language, direction: directionOf(language), messages };
}
