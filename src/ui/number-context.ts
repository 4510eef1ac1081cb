/** A number with the words around it; `at` is where the number begins in `context`. */
export interface NumberContext {
  readonly context: string;
  readonly at: number;
}

/** UTF-16 units on either side. */
const reach = 90;

/** The words around a number of a text, cut at white space where there is some. Line breaks count as spaces. */
export function contextOf(text: string, start: number, end: number): NumberContext {
  const from = Math.max(start - reach, 0);
  const to = Math.min(end + reach, text.length);
  const head = text.slice(from, start);
  const tail = text.slice(end, to);
  const before = from === 0 ? head : `…${head.replace(/^\S*\s(?=\S)/, '')}`;
  const behind = to === text.length ? tail : `${tail.replace(/(\S)\s\S*$/, '$1')}…`;
  return { context: (before + text.slice(start, end) + behind).replace(/\s/g, ' '), at: before.length };
}
