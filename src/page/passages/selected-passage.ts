import type { PageSelection } from '../../messages';
import type { PageWords } from './page-words';

const AROUND = 64;
const LONGEST_QUOTE = 20_000;

/** The selected words with those around them; null where nothing is selected that the document shows. */
export function selectedPassage({ text, nodes, starts }: PageWords, selection: Selection | null): PageSelection | null {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const first = nodes.findIndex((node) => range.intersectsNode(node));
  const last = nodes.findLastIndex((node) => range.intersectsNode(node));
  const [from, to] = [nodes[first], nodes[last]];
  if (from === undefined || to === undefined) return null;
  const begin = (starts[first] ?? 0) + (from === range.startContainer ? range.startOffset : 0);
  const stop = (starts[last] ?? 0) + (to === range.endContainer ? range.endOffset : to.length);
  const selected = text.slice(begin, stop);
  const quote = selected.trim().slice(0, LONGEST_QUOTE);
  if (quote === '') return null;
  const start = begin + selected.length - selected.trimStart().length;
  const end = start + quote.length;
  return {
    quote,
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
    start,
    end,
  };
}
