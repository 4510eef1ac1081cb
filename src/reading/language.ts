import { type LanguageId, languageOfTag } from './languages/language';

/** Frequent short words that tell languages in Latin letters apart. A word may stand for several. */
const stopWords: Readonly<Partial<Record<LanguageId, string>>> = {
  en: 'the of and to in that for on with was has have were by from its are which their been as is an a',
  id: 'yang dan di dari untuk dengan ini itu pada dalam akan telah oleh sebagai tidak juga karena tersebut lebih para atau ke akun ditutup termasuk manakala sebanyak berkata',
  fr: 'le la les de des du et en une pour dans sur par qui au aux ont est plus ces ce cette sont avec d l un été elle ses selon dont fait leur',
  es: 'el la los las de del y en una por para con que se su sus han fue más al como un es lo',
  pt: 'o a os as de do da dos das e em um uma por para com que se foram mais ao não no na nos nas foi pela segundo são outros',
  de: 'der die das und in den von mit für auf ist im des dem ein eine wurden hat sich nicht auch als wegen nach zu worden wurde seien sei noch unter davon laut',
  vi: 'và của các đã được cho trong với là những này có không một người về theo tại để khoản trung quốc',
  it: 'il lo la gli le di del della dei delle e in un una per con che sono ha nel più stati alla al da è anche nei nella degli altri',
  tr: 've bir bu için ile da de olarak olan daha çok kadar ise göre sonra çin in ın hesap hesabı',
  sv: 'och att det en ett som på av för med har till den är i inte om de från har kina konton',
};

/** A stop word, with the places of the languages that have it. */
interface StopWord {
  readonly word: string;
  readonly languages: readonly number[];
}

const latinLanguages = Object.keys(stopWords) as LanguageId[];

/** The stop words by a hash of their letters; a few share one. */
const votes = new Map<number, StopWord[]>();
for (const [place, words] of Object.values(stopWords).entries())
  for (const word of words.split(' ')) addVote(word, place);

function addVote(word: string, language: number): void {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashed(hash, word.charCodeAt(i));
  const row = votes.get(hash) ?? [];
  const known = row.findIndex((each) => each.word === word);
  if (known < 0) row.push({ word, languages: [language] });
  else row[known] = { word, languages: [...(row[known]?.languages ?? []), language] };
  votes.set(hash, row);
}

function hashed(hash: number, unit: number): number {
  return (hash * 31 + unit) | 0;
}

/** How much of a block is looked at: enough for a sentence or two. */
const sample = 360;

/** Fewest hits of stop words that settle a language in Latin letters. */
const fewest = 2;

/** What it is worth, in hits, that the article is written in a language: "dos" is Portuguese, too. */
const ofTheArticle = 1;

/**
 * The language of a block: by its script, then by stop words. `hint` (the page's `lang`, or the language of the blocks
 * around) decides where the text alone does not, and Latin letters in a page that does not write them are English; null
 * where nothing decides, or where the script is one that we do not read.
 */
export function languageOfText(text: string, hint: LanguageId | null): LanguageId | null {
  const head = text.length > sample ? text.slice(0, sample) : text;
  const script = scriptOf(head);
  switch (script) {
    case 'han':
      return hint === 'ja' ? 'ja' : 'zh';
    case 'kana':
      return 'ja';
    case 'hangul':
      return 'ko';
    case 'arabic':
      return /[پچژگڤکیےۓہٹ]/.test(head) ? null : 'ar';
    case 'cyrillic':
      return /[іїєґјљњћђ]/i.test(head) ? null : 'ru';
    case 'bengali':
      return 'bn';
    case 'devanagari':
      return 'hi';
    case 'latin':
      return latinLanguage(head, hint);
    default:
      return hint;
  }
}

/** The language that a `lang` attribute names, or null. */
export function languageOfHint(tag: string | null): LanguageId | null {
  return tag ? languageOfTag(tag) : null;
}

type Script = 'han' | 'kana' | 'hangul' | 'arabic' | 'cyrillic' | 'bengali' | 'devanagari' | 'latin' | 'other';

const scriptRanges: readonly (readonly [from: number, to: number, script: Script, weight: number])[] = [
  [0x41, 0x24f, 'latin', 1],
  [0x400, 0x4ff, 'cyrillic', 1],
  [0x620, 0x6d3, 'arabic', 1],
  [0x904, 0x963, 'devanagari', 1],
  [0x985, 0x9e3, 'bengali', 1],
  [0x1e00, 0x1eff, 'latin', 1],
  [0x3041, 0x30fb, 'kana', 2],
  [0x3400, 0x9fff, 'han', 3],
  [0xac00, 0xd7a3, 'hangul', 3],
];

/** The script of each UTF-16 unit as its place among the ranges, from 1; 0 for signs. A table, as each unit is looked up. */
const rangeOf = new Uint8Array(0x10000);
scriptRanges.forEach(([from, to], place) => {
  rangeOf.fill(place + 1, from, to + 1);
});
rangeOf.fill(0, 0x5b, 0x61);

function scriptOf(text: string): Script {
  const lengths = new Uint16Array(scriptRanges.length + 1);
  // Of scripts that weigh alike the one that stands first wins.
  const counts = new Map<Script, number>();
  for (let i = 0; i < text.length; i++) {
    const range = rangeOf[text.charCodeAt(i)] ?? 0;
    const length = lengths[range] ?? 0;
    if (length === 0 && range > 0) counts.set(scriptRanges[range - 1]?.[2] ?? 'other', 0);
    lengths[range] = length + 1;
  }
  scriptRanges.forEach(([, , script, weight], place) => {
    const length = lengths[place + 1] ?? 0;
    if (length > 0) counts.set(script, (counts.get(script) ?? 0) + length * weight);
  });
  const kana = counts.get('kana') ?? 0;
  const han = counts.get('han') ?? 0;
  if (kana > 0 && kana * 6 >= han) counts.set('kana', kana + han);
  let best: Script = 'other';
  let most = 0;
  for (const [script, count] of counts) {
    if (count > most) {
      most = count;
      best = script;
    }
  }
  return best;
}

/** What a UTF-16 unit of a lower-case text is; what the table does not tell, an expression does. */
const kind = { sign: 0, letter: 1, vietnamese: 2, unknown: 3 } as const;

/** The kinds of the units below 0x1f00, where Latin letters end. A table, as each unit is looked up. */
const kinds = new Uint8Array(0x1f00)
  .fill(kind.unknown)
  .fill(kind.sign, 0, 0xf8)
  .fill(kind.letter, 0x41, 0x5b)
  .fill(kind.letter, 0x61, 0x7b)
  .fill(kind.letter, 0xc0, 0x250)
  .fill(kind.letter, 0x1e00, 0x1f00);
for (const letter of 'ªµº') kinds[letter.charCodeAt(0)] = kind.letter;
for (const sign of '×÷') kinds[sign.charCodeAt(0)] = kind.sign;
for (const letter of 'ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ') kinds[letter.charCodeAt(0)] = kind.vietnamese;

const letter = /\p{L}/u;

/** The kind of the character at a place, as far as it is a letter or none. */
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known =
    unit < kinds.length ? (kinds[unit] ?? kind.unknown) : unit >= 0x2000 && unit < 0x2070 ? kind.sign : kind.unknown;
  if (known !== kind.unknown) return known;
  return letter.test(String.fromCodePoint(text.codePointAt(at) ?? unit)) ? kind.letter : kind.sign;
}

/** Fewest words with letters that only Vietnamese has by which a text is in it. */
const vietnameseWords = 3;

function latinLanguage(text: string, hint: LanguageId | null): LanguageId | null {
  const counts = new Map<LanguageId, number>();
  const lower = text.toLowerCase();
  let vietnamese = 0;
  for (let at = 0; at < lower.length; ) {
    const start = at;
    let hash = 0;
    let isVietnamese = false;
    for (let found = 0; at < lower.length; at++) {
      found = kindAt(lower, at);
      if (found === kind.sign) break;
      isVietnamese ||= found === kind.vietnamese;
      const unit = lower.charCodeAt(at);
      hash = hashed(hash, unit);
      // The second half of a letter outside the plane that most are in.
      if (unit >= 0xd800 && unit < 0xdc00) at += 1;
    }
    if (isVietnamese) vietnamese += 1;
    if (at > start) vote(lower, start, at, votes.get(hash), counts);
    else at += (lower.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  if (vietnamese >= vietnameseWords) return 'vi';
  const hinted = hint ? counts.get(hint) : undefined;
  if (hint && hinted) counts.set(hint, hinted + ofTheArticle);
  let best: LanguageId | null = null;
  let most = 0;
  let second = 0;
  for (const [language, count] of counts) {
    if (count > most || (count === most && language === hint)) {
      second = most;
      most = count;
      best = language;
    } else if (count > second) second = count;
  }
  if (best && most >= fewest && most > second) return best;
  if (hint && isLatin(hint)) return hint;
  return best ?? (hint ? 'en' : null);
}

/** Counts a word for the languages that have it as a stop word. */
function vote(
  text: string,
  start: number,
  end: number,
  row: readonly StopWord[] | undefined,
  counts: Map<LanguageId, number>,
): void {
  const known = row?.find(({ word }) => word.length === end - start && text.startsWith(word, start));
  for (const place of known?.languages ?? []) {
    const language = latinLanguages[place];
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
}

function isLatin(language: LanguageId): boolean {
  return stopWords[language] !== undefined;
}
