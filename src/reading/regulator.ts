/**
 * What the Cyberspace Administration of China, its reporting centre and its predecessor are called, in all languages of
 * the reading, with the common mistranslations. Kept small: the gate carries this file into every page.
 * Sources: names printed in the coverage that the dataset cites, and the office's own English name.
 */

/** Names that mean the regulator wherever they stand. Regular expression sources, matched without regard to case. */
const strong =
  'cyberspace[- ]?(?:space )?(?:affairs|authorit|aufsicht|regul)|cybersecurity administration of china' +
  '|cyber(?:space)?(?: space)?[- ]?(?:administration|verwaltung|behörde|myndighet|förvaltning)|cyber(?:raum|rymd)' +
  '|(?:chin(?:a|ese)(?:.s)?|beijing.s?) (?:\\S+ )?cyber(?:space|security)? (?:watchdog|regulator|authorit|agency|body|administrat)' +
  '|(?:internet|net(?:work)?) (?:letter|information) (?:office|report|department|bureau)' +
  '|网信|網(?:\\(wǎng\\))?信|网络信息办|[国國]信[办辦]|中央网[络安]|互[联聯][网網]信息[办辦]|[互網网][聯际際路]?[網网]?路?(?:网络)?[资資][讯訊]辦|不良信息[举舉][报報]|[网網][络絡]安全和信息化' +
  '|ネット(?:ワーク)?情報(?:(?:弁公|事務)室|局|部門)|サイバー(?:スペース|空間)?(?:管理|監督|規制)' +
  '|(?:인터넷|사이버) ?정보 ?(?:판공|사무[실처])|사이버(?:(?:공간|스페이스) ?(?:관리|규제|감독)| ?관리국| ?당국)|왕신판' +
  "|administration (?:\\S+ ){0,2}(?:du |de la |des )?cyber|bureau (?:\\S+ ){0,4}informations? (?:sur |de |d')(?:l.)?internet" +
  '|(?:administra[cç][aiã][oó]n?|oficina|agencia|autoridad) (?:\\S+ ){0,4}(?:ciber(?:espa|n[eé]tic)|espa[cç]o cibern)|oficina (?:\\S+ )?de informaci[oó]n (?:\\S+ ){0,2}internet' +
  '|administra[cç][aã]o d[eo] ciber' +
  '|(?:управлени|администраци|канцеляри|ведомств)\\S* (?:\\S+ ){0,3}кибер|киберадминистрац|интернет-информаци' +
  '|amministrazione (?:\\S+ ){0,3}c[iy]ber' +
  '|siber ?(?:uzay|alan|güvenlik) (?:\\S+ )?(?:[iİ]dare|yönetim|düzenle|kurum|otorite|daire)|[iİ]nternet bilgi ofisi' +
  '|(?:[إا]دارة|هيئة|مكتب|مصلحة|وكالة|منظمة|[إا]شراف|سلط[اة]ت?) (?:\\S+ ){0,4}(?:[ال]|با)ل(?:فضاء (?:ال)?(?:سيبران|[إا]لكترون|افتراض)[يى]|معلومات (?:ال)?[إا]نترنت)|الفضاء ال(?:سيبران|[إا]لكترون)[يى] (?:في )?ب?الصين' +
  '|(?:administrasi|pentadbiran|badan|otoritas|regulator|kantor) (?:\\S+ )?(?:(?:ruang|dunia) )?(?:siber|cyber|maya|informasi internet)' +
  '|quản lý (?:không gian )?mạng|không gian mạng (?:của )?trung quốc|văn phòng thông tin internet' +
  '|সাইবার ?(?:স্পেস|(?:নিরাপত্তা )?প্রশাসন)|साइबर ?(?:स्पेस|प्रशासन)';

/** Names that mean the regulator only in Chinese company. */
const weak =
  '\\bcac\\b' +
  '|\\b12377\\b' +
  '|(?:internet|cyber(?:space|security)?|online|web|media|content) ?(?:space )?(?:regulator|watchdog|censor|overseer)' +
  '|(?:internet|cyber(?:space|security)?) (?:(?:control|oversight|regulat|supervis|management|censorship)\\S* )?(?:authorit|agenc|body|department|unit|office|bureau)' +
  '|(?:r[eé]g[ou]la[dt][eo]u?r\\S*|autori[dt]\\S+|vigilante|gendarme) (?:\\S+ ){0,3}(?:internet|cyber|cibern|réseau|ruang)' +
  '|a[dm]ministra\\S* (?:\\S+ ){0,4}\\S{0,2}c[iy]ber' +
  '|internet ?(?:-?regul|aufsicht|behörde|zensur|myndighet|düzenleyici|denetim|kurulu)' +
  '|интернет-?(?:регулятор|цензор|надзор)|регулятор\\S* интернета' +
  '|ネット(?:規制|管理|監督)(?:当局|部門|機関)|ネット情報中国' +
  '|(?:互[联聯][网網]|[网網][络絡路])(?:管理|[监監]管|[审審]查)(?:部[门門]|[机機]构|機構|[当當]局)' +
  '|인터넷 ?(?:규제|감독|관리|감시) ?(?:당국|기관|기구|부서)' +
  '|(?:cơ quan|tổng cục|văn phòng) (?:\\S+ ){0,5}(?:internet|mạng|trực tuyến)' +
  '|هيئة (?:تنظيم|رقابة) الإنترنت|(?:منظم|رقيب) الإنترنت' +
  '|इंटरनेट (?:नियामक|निगरानी)|ইন্টারনেট (?:নিয়ন্ত্রক|নজরদারি)';

/** Words that show Chinese company. */
export const china =
  /chin[aeoê]|(?<![a-z])cin(?:a|es)|beijing|p[eé]kin|pequim|tiong(?:kok|hoa)|kina|çin|[中全][国國]|北京|кита|пекин|중국|베이징|الصين|بكين|trung quốc|bắc kinh|চীন|चीन|बीजिंग/i;

/** What stands after or before "CAC" where it is something else: the Paris index, a commission, a cost, a card. */
const otherCac =
  /CAC[ -]?(?:40|mid|small|next|all|index|score|ratio|payback|gen|quarante)|(?:corporate affairs|(?:customer|client) acquisition|acquisition cost|coronary|calcium|common access|classic auto|indice|euronext|bourse|dax|ftse)/i;

/** How far Chinese company may stand from a weak name, in UTF-16 units. */
const company = 240;

/** The union of all names, without what must stand around the weak ones. */
export const regulatorPattern = new RegExp(`(${strong})|${weak}`, 'gi');

/** One place where a text names the regulator. */
export interface RegulatorName {
  readonly start: number;
  readonly end: number;
}

/**
 * The first place from `from` on where a text names the regulator, or null. "CAC" counts in capitals only, and not where
 * the text around it speaks of another CAC.
 */
export function regulatorFrom(text: string, from: number): RegulatorName | null {
  regulatorPattern.lastIndex = from;
  for (const match of text.matchAll(regulatorPattern)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[1] !== undefined || inChineseCompany(text, start, end)) return { start, end };
  }
  return null;
}

function inChineseCompany(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const around = text.slice(Math.max(0, start - company), end + company);
  if (/^cac$/i.test(name) && (name !== 'CAC' || otherCac.test(around) || elsewhereExplained(text))) return false;
  return china.test(around);
}

const otherInFull = /corporate affairs commission|(?:customer|client) acquisition|coronary|common access|CAC[ -]?40/i;

let asked = '';
let answer = false;

/** Whether a text anywhere says in full that its CAC is another one; asked once for each text. */
function elsewhereExplained(text: string): boolean {
  if (asked !== text) answer = otherInFull.test(text);
  asked = text;
  return answer;
}

/** All places where a text names the regulator, in order. */
export function regulatorNames(text: string): RegulatorName[] {
  const found: RegulatorName[] = [];
  for (let name = regulatorFrom(text, 0); name; name = regulatorFrom(text, name.end)) found.push(name);
  return found;
}
