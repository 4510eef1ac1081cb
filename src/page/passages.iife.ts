import { type PagePassages, pagePassagesKey } from '../messages';
import { pageWords } from './passages/page-words';
import { selectedPassage } from './passages/selected-passage';
import { showPassage } from './passages/show-passage';

// Put into a page only where a note needs it. It listens to nothing and knows no note: the extension asks, it answers.
const passages: PagePassages = {
  text: () => pageWords(document).text,
  selection: () => selectedPassage(pageWords(document), document.getSelection()),
  show(start, end, words) {
    const now = pageWords(document);
    return now.text.slice(start, end) === words && showPassage(now, start, end, window);
  },
};

Object.assign(globalThis, { [Symbol.for(pagePassagesKey)]: passages });
