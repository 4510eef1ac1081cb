/** A stretch of a block that is read as a whole; offsets are those of the block's text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const enders = /[.!?。！？؟।|…]+["”’»」』)\]]*(?=\s|$)|[。！？]["”’」』）]*|[;；]\s?|\s[·•|｜]\s|\n\s*\n|\n/g;

/** Words before whose full stop no sentence ends. */
const abbreviations =
  /(?:^|[\s(])(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mr|mrs|ms|dr|st|no|vs|inc|co|corp|ltd|jr|mio|mrd|mia|tsd|mill|milj|mkr|млн|млрд|u\.s|u\.k|mln|bln|approx|ca|bzw|d\.h|z\.b|тыс|млн|млрд|г|т\.е|núm|nº|art|rd|sr|sra)$/i;

/** Longest stretch taken as one sentence; a text without full stops is cut, so that work stays linear. */
const longest = 900;

/** Splits a text into sentences. Semicolons end one: notices list their counts between them. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    for (; end - start > longest; start += longest) sentences.push({ start, end: start + longest });
    if (end > start) sentences.push({ start, end });
    start = end;
  };
  for (const match of text.matchAll(enders)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && abbreviations.test(text.slice(Math.max(start, match.index - 8), match.index))) continue;
    if (match[0] === '\n' && /[\p{Ll},-]\s*$/u.test(text.slice(Math.max(0, match.index - 3), match.index))) continue;
    push(end);
  }
  push(text.length);
  return sentences;
}
