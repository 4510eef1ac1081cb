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

const votes = new Map<string, LanguageId[]>();
let longestStopWord = 0;
for (const [language, words] of Object.entries(stopWords)) {
  for (const word of words.split(' ')) {
    votes.set(word, [...(votes.get(word) ?? []), language as LanguageId]);
    longestStopWord = Math.max(longestStopWord, word.length);
  }
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

const wordPattern = /[\p{L}]+/gu;

const vietnameseLetter = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/;

function latinLanguage(text: string, hint: LanguageId | null): LanguageId | null {
  const counts = new Map<LanguageId, number>();
  const lower = text.toLowerCase();
  const words = lower.match(wordPattern) ?? [];
  if (vietnameseLetter.test(lower) && words.filter((word) => vietnameseLetter.test(word)).length >= 3) return 'vi';
  for (const word of words) {
    const languages = word.length > longestStopWord ? undefined : votes.get(word);
    if (languages) for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
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

function isLatin(language: LanguageId): boolean {
  return stopWords[language] !== undefined;
}
