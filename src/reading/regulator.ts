/**
 * What the Cyberspace Administration of China, its reporting centre and its predecessor are called, in all languages of
 * the reading, with the common mistranslations. Kept small: the gate carries this file into every page.
 * Sources: names printed in the coverage that the dataset cites, and the office's own English name.
 */

/** Names that mean the regulator wherever they stand. Regular expression sources, matched without regard to case. */
const strong = [
  'cyberspace (?:space )?(?:administration|affairs|authorit)',
  'cyber(?:security|space)? administration of china',
  'cyber administration',
  '(?:chin(?:a|ese)(?:.s)?|beijing.s?) (?:\\S+ )?cyber(?:space|security)? (?:watchdog|regulator|authorit|agency|body|administrat)',
  '(?:state|national|illegal|harmful) internet information (?:office|report)',
  'internet information office',
  '网信|網(?:\\(wǎng\\))?信|网络信息办|國信辦|国信办|中央网[络安]|互[联聯]网信息办|互聯網信息辦|[互網网][聯际際路]?[網网路]?(?:网络)?[资資][讯訊]辦公室|不良信息[举舉]报',
  '不良信息舉報|網際網路資訊辦|網路資訊辦|互聯網資訊辦',
  '(?:インターネット|ネット|ネットワーク)情報(?:弁公室|事務室)|サイバー(?:スペース|空間)?(?:管理|監督|規制)|網信(?:弁|办)',
  '인터넷 ?정보 ?(?:판공실|사무실|사무처)|사이버(?:공간|스페이스) ?(?:관리|규제|감독)|왕신판|사이버 ?관리국|사이버 ?당국',
  "administration (?:\\S+ ){0,2}(?:du |de la |des )?(?:cybere?space|cyber)|cyberadministration|bureau (?:\\S+ ){0,4}informations? (?:sur |de |d')(?:l.)?internet",
  '(?:administraci[oó]n|oficina|agencia|autoridad) (?:\\S+ ){0,3}(?:del? )?ciber(?:espacio|n[eé]tic)|oficina (?:\\S+ )?de informaci[oó]n (?:\\S+ )?(?:de |en )?internet',
  'administra[cç][aã]o (?:\\S+ ){0,3}(?:ciberespa[cç]o|espa[cç]o cibern)|administra[cç][aã]o d[eo] ciber',
  'cyberspace[- ]?(?:verwaltung|behörde|aufsicht|regul)|cyber(?:raum|verwaltung)|cyber-?behörde',
  '(?:управлени|администраци|канцеляри|ведомств)\\S* (?:\\S+ ){0,3}(?:кибер|интернет-информ)|киберадминистрац|интернет-информации',
  'amministrazione (?:\\S+ ){0,2}(?:del )?(?:cyber|ciber)',
  'siber ?(?:uzay|alan|güvenlik) (?:\\S+ )?(?:[iİ]dare|yönetim|düzenle|kurum|otorite|daire)|[iİ]nternet bilgi ofisi',
  'cyberrymd\\S*|cyber(?:space)?-?(?:administration|myndighet|förvaltning)',
  '(?:[إا]دارة|هيئة|مكتب|مصلحة|وكالة|منظمة|[إا]شراف|سلطات|سلطة) (?:\\S+ ){0,4}(?:ال|لل|بال)(?:فضاء (?:ال)?(?:سيبران|[إا]لكترون|افتراض)[يى]|معلومات (?:ال)?[إا]نترنت)|الفضاء (?:السيبران|ال[إا]لكترون)[يى] (?:في الصين|الصيني|بالصين)',
  '(?:administrasi|pentadbiran|badan|otoritas|regulator|kantor) (?:\\S+ )?(?:ruang |dunia )?(?:siber|cyber|maya|cyberspace|informasi internet)',
  'quản lý (?:không gian )?mạng|không gian mạng (?:của )?trung quốc|văn phòng thông tin internet',
  'সাইবার ?(?:স্পেস|প্রশাসন|নিরাপত্তা প্রশাসন)|साइबर ?(?:स्पेस|प्रशासन)',
];

/** Names that mean the regulator only in Chinese company. */
const weak = [
  '\\bcac\\b',
  '\\b12377\\b',
  '(?:internet|cyber|online|web|media|content) ?(?:space )?(?:regulator|watchdog|censor|overseer)s?',
  '(?:regulador\\S*|autoridad\\S*|vigilante|régulateur|gendarme|regolatore|autorit\\S+|órgão regulador|agência reguladora|regulator) (?:\\S+ ){0,3}(?:internet|cyber|cibern|réseau|ruang)',
  'a[dm]ministra\\S* (?:\\S+ ){0,4}\\S{0,2}(?:ciber|cyber)',
  'internet ?(?:-?regul|aufsicht|behörde|zensur|myndighet)\\S*',
  'интернет-?(?:регулятор|цензор|надзор)\\S*|регулятор\\S* интернета',
  'インターネット(?:規制|管理|監督)(?:当局|部門|機関)|ネット規制当局',
  '인터넷 ?(?:규제|감독|관리) ?(?:당국|기관|부서)',
  'cơ quan (?:\\S+ ){0,3}(?:internet|mạng)',
  'هيئة (?:تنظيم|رقابة) الإنترنت|(?:منظم|رقيب) الإنترنت',
  'internet (?:düzenleyici|denetim|kurulu)',
  'इंटरनेट (?:नियामक|निगरानी)|ইন্টারনেট (?:নিয়ন্ত্রক|নজরদারি)',
];

/** Words that show Chinese company. */
export const china =
  /chin[aeoê]|(?<![a-z])cin(?:a|es)|beijing|p[eé]kin|pequim|tiong(?:kok|hoa)|kina|çin|中[国國]|北京|全[国國]|кита|пекин|중국|베이징|الصين|بكين|trung quốc|bắc kinh|চীন|चीन|बीजिंग/i;

/** What stands after or before "CAC" where it is something else: the Paris index, a commission, a cost, a card. */
const otherCac =
  /CAC[ -]?(?:40|mid|small|next|all|index|score|ratio|payback|gen|quarante)|(?:corporate affairs|customer acquisition|client acquisition|acquisition cost|coronary|calcium|common access|classic auto|indice|euronext|bourse|dax|ftse)/i;

/** How far Chinese company may stand from a weak name, in UTF-16 units. */
const company = 240;

/** The union of all names, without what must stand around the weak ones. */
export const regulatorPattern = new RegExp(`(${strong.join('|')})|${weak.join('|')}`, 'gi');

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
  for (let match = regulatorPattern.exec(text); match; match = regulatorPattern.exec(text)) {
    const start = match.index;
    const end = regulatorPattern.lastIndex;
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

const otherInFull =
  /corporate affairs commission|(?:customer|client) acquisition cost|coronary arter|common access card|CAC[ -]?40/i;

let explained: { readonly text: string; readonly answer: boolean } = { text: '', answer: false };

/** Whether a text anywhere says in full that its CAC is another one; asked once for each text. */
function elsewhereExplained(text: string): boolean {
  if (explained.text !== text) explained = { text, answer: otherInFull.test(text) };
  return explained.answer;
}

/** All places where a text names the regulator, in order. */
export function regulatorNames(text: string): RegulatorName[] {
  const found: RegulatorName[] = [];
  for (let name = regulatorFrom(text, 0); name; name = regulatorFrom(text, name.end)) found.push(name);
  return found;
}
