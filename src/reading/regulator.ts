import { inChineseCompany, isOfTheCountry, speaksOfChina } from './chinese-company';
import { lengthened, wide } from './compiled';
import { gatePattern } from './gate';
import { shortNames } from './short-names';
import type { Steps } from './steps';

/**
 * What the Cyberspace Administration of China, its reporting centre and its predecessor are called, in all languages of
 * the reading, with the common mistranslations. The gate carries a shorter form of it, `gate.ts`.
 * Sources: names printed in the coverage that the dataset cites, and the office's own English name.
 */

/** Words for bodies, by language, in the forms with which names begin or end. */
const body = {
  en: '(?:administration|authority|agency|office|body|regulator|watchdog|overseer|department|commission|organi[sz]ation)s?',
  de: '(?:verwaltung|administration|behörde|aufs(?:icht|eher)|regul|regl|amt|büro|wächter|zens(?!ur(?![a-zäöü]))|überwach|kontroll|kommission)',
  fr: '(?:administration|autorité|agence|bureau|office|régulateur|gendarme|censeur|organisme|organe|département|commission)s?',
  es: '(?:administraci[oó]n|autoridad|oficina|agencia|reguladora?|organismo|ente|entidad|órgano|supervisora?|vigilante|censora?|comisi[oó]n|departamento)(?:es)?',
  pt: '(?:administração|autoridade|gabinete|escritório|agência|reguladora?|organismo|entidade|órgão|supervisor|vigilante|censor|comissão|departamento)(?:e?s)?',
  it: '(?:amministrazione|autorità|authority|ufficio|agenzia|regolatore|garante|watchdog|ente|organismo|dipartimento|commissione|censor[ei])',
  ru: '(?:управлени|администраци|канцеляри|ведомств|комисси|бюро|агентств|регулятор|орган|комитет|надзор)[а-я]*',
  tr: '(?:[iİ]dare|yönetim|düzenle|kurum|kurul|otorite|daire|ajans|ofis|komisyon|büro|denet|gözetim|gözcü|gözlem|regülat|bekçi|sansürc)',
  sv: '(?:administration|myndighet|förvaltning|byrå|kontor|tillsyn|cens(?!ur(?![a-zåäö]))|vakt|övervak|regl|regul|kommission)',
  id: '(?:administrasi|pentadbiran|badan|otoritas|regulator|kantor|lembaga|pengawas|pengawal selia|komisi|biro|pihak berkuasa)',
  ar: '(?:[إا]دار[ةه]|هيئ[ةه]|جهاز|مكتب|مصلح[ةه]|وكال[ةه]|منظم[ةه]?|[إا]شراف|سلط(?:[ةه]|ات)|جه(?:[ةه]|ات)|لجن[ةه]|رقاب[ةه]|رقيب|مراقب[ةه]?|تنظيم)',
  hi: '(?:प्रशास|एडमि|ऐडमि|नियाम|नियंत्र|रेगु|रेग्यु|प्राधि|निगरा|वॉचडॉग|विभाग|एजेंसी|आयोग|कार्यालय|ऑफिस|ऑफ़िस)',
  bn: '(?:প্রশাস|অ্যাডমি|নি(?:য়|\\u09df)ন্ত্র|কর্তৃপক্ষ|সংস্থা|বিভাগ|কমিশন|কার্যাল|নজরদারি|পর্যবেক্ষ)',
} as const;

/** Words that may stand between the parts of a name, by language. */
const link = {
  fr: '(?:(?:chinoise?s?|d[ue]|des|d.[eé]tat|la|l[ae]s?|nationale?|centrale?|affaires|régulation|contrôle|surveillance|sécurité|chargée?|pour|sur|en|chine|qui|régule|contrôle|surveille|pékin) ){0,6}',
  es: '(?:(?:chin[ao]s?|estatal|estado|nacional|central|del?|la|el|l[ao]s|para|reguladora?|control|regulación|asuntos|información|seguridad|supervisión|vigilancia|encargad[ao]|comisión|rector[ae]?|que|regula|controla|supervisa|pek[ií]n|china|y) ){0,6}',
  pt: '(?:(?:chines[ae]s?|chinês|estatal|estado|nacional|central|d[aeo]s?|para|os?|as?|n[ao]|reguladora?|regulação|controlo|controle|assuntos|informação|segurança|supervisão|comissão|que|regula|controla|fiscaliza|vigilância|pequim|china) ){0,6}',
  it: '(?:(?:cines[ei]|statale|stato|nazionale|centrale|d[ie]l?|dell[ao]|per|il|l[aoe]|gli|affari|regolamentazione|regolatore|vigilanza|controllo|sicurezza|che|regola|controlla|vigila|su(?:l|lla)?|pechino|cina) ){0,6}',
  ru: '(?:(?:по|за|в|китая|китайск[а-я]+|вопросам|делам|надзору|контролю|сфере|регулировани[а-я]|кнр|интернет-цензуры|безопасности|области|пекина) ){0,4}',
  id: '(?:(?:pengawas|pengatur|sensor|keamanan|urusan|ruang|dunia|alam|nasional|pusat|informasi|china|tiongkok|cina|beijing|di) ){0,4}',
} as const;

/** What the press says that such a body does: "the agency that polices the internet". */
const overseeing =
  '(?:polic|monitor|overs|regulat|control|censor|govern|manag|supervis|in charge of|responsible for)\\S*(?: (?:regulating|policing|overseeing|monitoring|controlling))?';

/** What it does it to; "internet finance" and the like have bodies of their own. */
const aim =
  "(?:(?:the|its|chin\\S+|\\S+[’']s) ){0,2}(?:internet|cyber-?space|cyber-?security|web)\\b(?! (?:financ|gam|video|cafe|crime|fraud|service|compan|users))";

/** Up to so many words of any kind, numbers left out. */
const words = (most: number) => `(?:[^\\s\\d.,;:]+ ){0,${most}}`;

/** Names that mean the regulator in any text that speaks of China. Regular expression sources, matched without regard to case. */
const strong =
  'cyberspace[- ]?(?:space )?(?:affairs|authorit|regul)|cybersecurity administration of china' +
  '|cy[bp]er(?:space|security)?(?: space)?[- ]?administration(?: of china)?' +
  '|(?:chin(?:a|ese)(?:.s)?|beijing.s?) (?:\\S+ )?cyber(?:space|security)? (?:watchdog|regulator|authorit|agency|body|administrat)' +
  '|(?:national|state) (?:\\S+ ){0,2}(?:inter)?net(?:work)? information(?! cent)(?: (?:office|department|system)s?)?|internet illegal information report|(?:internet|net(?:work)?) (?:letter|information) (?:office|report|department|bureau|system)' +
  '|网信|網(?:\\(wǎng\\))?信|[国國]信[办辦]|中央网[络安]|互[联聯][网網]信息[办辦]|[互網网聯際际路络絡]{1,4}[信资資][息讯訊][办辦]|不良信息[举舉][报報]|[网網][络絡]安全和信息化|ネット(?:ワーク)?安全(?:と|・)?情報化|인터넷안전정보화' +
  '|ネット信(?:情報|部門|弁|办|局)|ネット(?:ワーク)?(?:(?:情報)?弁公室|情報(?:事務室|局|部門))|サイバー(?:スペース|空間)?(?:管理|監督|規制|当?局)' +
  '|(?:인터넷|사이버|네트워크) ?(?:(?:(?:정보|신식) ?)?판공|(?:정보|신식) ?사무[실처국])|사이버(?:(?:공간|스페이스) ?(?:관리|규제|감독)| ?(?:관리국|행정국|당국|감독))|왕신판' +
  '|quản lý (?:không gian )?mạng|không gian mạng (?:của )?trung quốc|phòng thông tin internet' +
  `|cyber(?:space|raum)s?-?${body.de}|${body.de}\\S* (?:des|für) ${words(2)}cyber(?:space|raum)|internet-?informations?-?${body.de}|${body.de}\\S* für internet-?informat` +
  `|${body.fr} ${link.fr}\\S{0,2}cyber[- ]?e?spa|(?:bureau|office) ${link.fr}(?:de )?\\S{0,2}informations? (?:\\S+ ){0,3}(?:sur |de |d.)(?:l.)?internet|cyber-?administration` +
  `|${body.es} ${link.es}\\S{0,2}(?:ciber(?:espa|n[eé]tic)|espacio cibern)|oficina ${link.es}(?:(?:en|sobre) )?internet|ciberadministraci` +
  `|${body.pt} ${link.pt}\\S{0,2}(?:ciber(?:espa|n[eé]tic)|espaço cibern)|(?:gabinete|escritório) ${link.pt}(?:(?:em|sobre|na) )?internet` +
  `|${body.it} ${link.it}\\S{0,4}(?:c[iy]berspa|spazio cibern)|ufficio ${link.it}\\S{0,5}informazion[ei] (?:su|di|via) internet` +
  `|${body.ru} ${link.ru}кибер|кибер(?:администрац|управлен|регулятор|надзор|ведомств)|интернет-информаци` +
  `|s[iİ]ber ?(?:uzay|alan|alem|âlem) ${words(2)}${body.tr}|s[iİ]beruzay ${body.tr}|[iİ]nternet (?:bilgi|enformasyon) ${body.tr}` +
  `|cyber(?:space|rymd)(?:s|en)?-?${body.sv}|${body.sv}\\S* för cyber(?:space|rymd)|internetinformations-?${body.sv}` +
  `|${body.id} ${link.id}(?:siber|cyber(?:space)?|maya)|kantor informasi internet` +
  `|${body.ar} ${words(4)}(?:[ال]|با)?لل?فضاء (?:ال)?(?:سيبران|[إا]ل?كترون|افتراض)[يى]|الفضاء ال(?:سيبران|[إا]لكترون)[يى] (?:في )?ب?الصين|(?:مكتب|هيئ[ةه]) ${words(2)}(?:ل|ال)?معلومات (?:ال)?[إا]نترنت` +
  '|साइबर ?(?:स्पेस|प्रशासन)|(?:स्टेट|राज्य) इंटरनेट' +
  '|সাইবার ?(?:স্পেস|(?:নিরাপত্তা )?প্রশাসন)|ইন্টারনেট তথ্য';

/** Names that mean the regulator only in Chinese company. */
const weak =
  '\\bcac\\b|(?<![а-яё])сас(?![а-яё])|सीएसी|সিএসি' +
  '|\\b12377\\b' +
  '|(?:internet|cyber(?:space|security)?|online|digital|web|social media|content) ?(?:space )?(?:regulator|watchdog|censor(?!ship)|overseer|supervisor)' +
  '|(?:internet|cyber(?:space|security)?|web) (?:(?:control|oversight|regulat|supervis|management|censorship|governance|administrati|security|content|information)\\S* )?(?:authorit|agenc|body|department|unit|office|bureau|administration|administrator|regulator|watchdog)' +
  `|${body.en} (?:\\S+ ){0,2}?${overseeing} ${aim}|${body.en} (?:of|for|on) ${aim}` +
  `|(?:cyber|internet|netz)s?-?(?:sicherheits?)?[- ]?${body.de}|${body.de}\\S* für das (?:internet|netz)` +
  `|${body.fr} ${link.fr}\\S{0,2}(?:cyber|internet|réseau|web|toile|net(?![a-zà-ÿ]))` +
  '|ciber-?regulador' +
  `|${body.es} ${link.es}(?:ciber|internet|web|red(?![a-zà-ÿ]))` +
  `|${body.pt} ${link.pt}(?:ciber|internet|web)` +
  `|${body.it} ${link.it}\\S{0,4}(?:c[iy]ber|internet|web|rete(?![a-zà-ÿ])|sicurezza informatica|informatica)|cyber[- ]?authority` +
  `|интернет-?(?:регулятор|цензор|надзор|ведомств)|(?:регулятор|надзор|агентств)[а-я]* ${link.ru}интернет` +
  `|s[iİ]ber (?:güvenlik )?${body.tr}|[iİ]nternet ${words(1)}${body.tr}` +
  `|(?:internet|cyber|nät)(?:säkerhet)?s?-?${body.sv}|${body.sv}\\S* för (?:internet|nätet)` +
  `|${body.id} ${link.id}internet` +
  `|${body.ar} (?:ال?(?:صيني|وطني|معني|مسؤول|مشرف|رقاب|تنظيمي|منظم|ناظم)\\S* (?:عن |على |ب\\S+ )?){0,2}\\S{0,3}(?:[أا]من السيبران[يى]|[إا]نترنت)` +
  `|(?:साइबर|इंटरनेट) (?:सुरक्षा |सूचना |इंफॉर्मेशन )?${body.hi}` +
  '|ネット(?:規制|管理|監督|監視){1,2}(?:当局|部門|機関)|ネット情報中国' +
  '|(?:互[联聯][网網]|[网網][络絡路])(?:管理|[监監]管|[审審]查)(?:部[门門]|[机機]构|機構|[当當]局)' +
  '|(?:인터넷|사이버 ?(?:보안|안보|안전)) ?(?:(?:규제|감독|관리|감시) ?)?(?:당국|기관|기구|부서)' +
  '|(?:cơ quan|tổng cục|cục|văn phòng|[uủ][yỷ] ban|nhà chức trách|giới chức) (?:\\S+ ){0,5}(?:internet|mạng|trực tuyến)' +
  `|(?:সাইবার|ইন্টারনেট) (?:নিরাপত্তা )?${body.bn}`;

/** The union of all names, without what must stand around them. The group takes the strong ones. Made on first need. */
let names: RegExp | null = null;

function allNames(): RegExp {
  if (names) return names;
  names = new RegExp(`(${strong})|${weak}`, 'gi');
  names.test(lengthened(wide('CAC')));
  return names;
}

/** Names that need no other sign of China. */
const unmistakable =
  /central cyberspace|cyberspace admin|information office|letter office|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/i;

/** One place where a text names the regulator. */
export interface RegulatorName {
  readonly start: number;
  readonly end: number;
}

/** How far a name may reach before and behind the word that the gate looks for, in UTF-16 units. */
const span = { before: 110, behind: 60 };

/** All places where a text names the regulator, in order. */
export function regulatorNames(text: string): RegulatorName[] {
  const steps = regulatorSteps(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, step by step. Names are looked for only where the gate would look twice. */
export function* regulatorSteps(text: string): Steps<RegulatorName[]> {
  const found: RegulatorName[] = [];
  const ofChina = speaksOfChina(text);
  let done = 0;
  let from = 0;
  let to = 0;
  function* look(): Steps<undefined> {
    const around = wide(text.slice(from, to));
    const pattern = allNames();
    pattern.lastIndex = 0;
    for (let match = pattern.exec(around); match; match = pattern.exec(around)) {
      const start = from + match.index;
      const end = start + match[0].length;
      const isNamed =
        match[1] === undefined
          ? inChineseCompany(text, start, end) || (ofChina && isOfTheCountry(text, start))
          : ofChina || unmistakable.test(text.slice(Math.max(0, start - 9), end));
      if (isNamed) found.push({ start, end });
      done = end;
      yield;
    }
  }
  for (const { index, 0: word } of text.matchAll(gatePattern)) {
    if (index - span.before > to) {
      yield* look();
      from = Math.max(done, index - span.before);
    }
    to = index + word.length + span.behind;
  }
  yield* look();
  const short = shortNames(text, found);
  return short.length === 0 ? found : [...found, ...short].sort((a, b) => a.start - b.start);
}
