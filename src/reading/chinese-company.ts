/** Words that show Chinese company. */
export const china =
  /chin[aeoê]|(?<![a-z])cin(?:a|es)|beijing|p[eé]k[ií]n|pequim|tiong[kh]o|kin(?:a|es)|ç[iİ]n|[中全][国國]|北京|кита[йея]|кнр|пекин|중국|베이징|الصين|بكين|trung quốc|bắc kinh|চীন|বেইজিং|বেজিং|চিন|চায়না|चीन|चाइन|बीजिंग|पेइचिंग|पेकिंग/i;

/** Signs that a text speaks of China without naming it: its money, its agency, its platforms. */
const ofChina = /\b(?:yuan|rmb|xinhua|qinglang|weibo|wechat|douyin|rednote)\b/i;

/** Whether a text speaks of China. */
export function speaksOfChina(text: string): boolean {
  return china.test(text) || ofChina.test(text);
}

/** What stands near "CAC" where it is something else: the Paris index, a commission, a cost. */
const otherCac =
  /CAC[ -]?(?:mid|small|next|all|index|score|ratio|payback|gen|quarante)|corporate affairs|acquisition cost|calcium|classic auto|audiovis|indice|euronext|bourse|dax|ftse/i;

/** What says so anywhere in a text. */
const otherInFull =
  /corporate affairs commi|(?:customer|client) acq|coronary|common access|audiovisual de c|CAC[ -]?40/i;

/** How far Chinese company may stand from a name that means the regulator only there, in UTF-16 units. */
const reach = 240;

let asked = '';
let answer = false;

/** Whether a text anywhere says in full that its CAC is another one; asked once for each text. */
function elsewhereExplained(text: string): boolean {
  if (asked !== text) answer = otherInFull.test(text);
  asked = text;
  return answer;
}

/**
 * Whether the name that stands there has Chinese company. "CAC" counts in capitals only, and not where the text around
 * it speaks of another CAC.
 */
export function inChineseCompany(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const around = text.slice(Math.max(0, start - reach), end + reach);
  if (/^cac$/i.test(name) && (name !== 'CAC' || otherCac.test(around) || elsewhereExplained(text))) return false;
  return speaksOfChina(around);
}

/** What says before a name that the body is that of the country spoken of. */
const ofTheCountry = /\b(?:the|that) (?:country|nation)['’]s (?:[a-z]+ ){0,2}$/i;

/** Other countries whose regulators the English press writes of, and China. */
const countries =
  /\b(?:(chin(?:a|ese)|beijing)|india|russia|vietnam|(?:south )?korea|japan|australia|britain|u\.s\.|united states|americ|iran|turk|singapore|indonesia|malaysia|pakistan|europe)/gi;

/** "The country's top cyber authority", where Chinese company is further off: in a text that mostly speaks of China. */
export function isOfTheCountry(text: string, start: number): boolean {
  if (!ofTheCountry.test(text.slice(Math.max(0, start - longestPossessive), start))) return false;
  let own = 0;
  let others = 0;
  for (const match of text.matchAll(countries)) {
    if (match[1]) own += 1;
    else others += 1;
  }
  return own > 2 * others && own >= 3;
}

/** How far before a name the words for its country may begin, in UTF-16 units. */
const longestPossessive = 40;
