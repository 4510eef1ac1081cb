/** A stretch of a block that is read as a whole; offsets are those of the block's text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const enders = /[.!?。！？؟।|…]+["”’»」』)\]]*(?=\s|$)|[。！？]["”’」』）]*|[;；]\s?|\s[·•|｜]\s|\n\s*\n|\n/y;

/** What may begin an end: 1 for the marks, 2 for those with a blank before. A table, as each unit is looked up. */
const marks = new Uint8Array(0x10000);
for (const mark of '.!?。！？؟।|…;；\n') marks[mark.charCodeAt(0)] = 1;
for (const mark of '·•|｜') marks[mark.charCodeAt(0)] = (marks[mark.charCodeAt(0)] ?? 0) | 2;

/** The first place from which an end of a sentence may begin, or the text's length. */
function nextMark(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const mark = marks[text.charCodeAt(at)] ?? 0;
    if (mark === 0) continue;
    if ((mark & 2) !== 0 && at > from && blank.test(text.charAt(at - 1))) return at - 1;
    if ((mark & 1) !== 0) return at;
  }
  return text.length;
}

const blank = /\s/;

/** Words before whose full stop no sentence ends. */
const abbreviations =
  /(?:^|[\s(])(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mr|mrs|ms|dr|st|no|vs|inc|co|corp|ltd|jr|mio|mrd|mia|tsd|mill|milj|mkr|млн|млрд|u\.s|u\.k|mln|bln|approx|ca|bzw|d\.h|z\.b|тыс|млн|млрд|г|т\.е|núm|nº|art|rd|sr|sra)$/i;

/** Longest stretch taken as one sentence; a text without full stops is cut, so that work stays linear. */
const longest = 900;

/** Shortest line that is wrapped behind a number; shorter ones are rows of a list, in UTF-16 units. */
const wrappedLength = 40;

/** Whether a line break stands within a sentence: behind a small letter, or between a number and what it counts. */
function isWithinSentence(text: string, start: number, at: number): boolean {
  const ahead = text.slice(Math.max(0, at - 3), at);
  if (/[\p{Ll},-]\s*$/u.test(ahead)) return true;
  return at - start >= wrappedLength && /\d\s*$/.test(ahead) && /^\p{Ll}/u.test(text.slice(at + 1, at + 3));
}

/** Splits a text into sentences. Semicolons end one: notices list their counts between them. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    for (; end - start > longest; start += longest) sentences.push({ start, end: start + longest });
    if (end > start) sentences.push({ start, end });
    start = end;
  };
  for (let at = nextMark(text, 0); at < text.length; at = nextMark(text, at)) {
    enders.lastIndex = at;
    const match = enders.exec(text);
    if (!match) {
      at += 1;
      continue;
    }
    const end = match.index + match[0].length;
    at = end;
    if (match[0] === '.' && abbreviations.test(text.slice(Math.max(start, match.index - 8), match.index))) continue;
    if (match[0] === '\n' && isWithinSentence(text, start, match.index)) continue;
    push(end);
  }
  push(text.length);
  return sentences;
}
