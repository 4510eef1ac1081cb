import { inChineseCompany, speaksOfChina } from './chinese-company';

/**
 * Where to look twice. Every page is searched for it, so it is shorter and broader than the names in `regulator.ts`.
 * Groups: names that need no other sign; words of which the regulator's names speak, where a body must stand beside
 * them and China be named in the text. The rest needs Chinese company.
 */
export const gatePattern =
  /(网信|網(?:\(wǎng\))?信|[国國]信[办辦]|中央网[络安]|互[联聯][网網]信息|[互網网聯際际路络絡]{1,4}[信资資][息讯訊][办辦]|不良信息[举舉][报報]|ネット.{0,4}情報.{0,7}[弁事][公務]|왕신판|[网網][络絡]安全和信息|[인사워]..? ?(?:안전정보|(?:정보|신식) ?(?:판|사무)|판공)|사이버 ?(?:공간|스페|[관행].국|당국|감독)|cyberspace a[df])|([ck][iy][bp]er|s[iİ]ber|кибер|интернет|nternet|netz(?:au|b|re|w[äa]|z)|nät[mtcvö]|spa[zç][io]o? cib|zza inf|(?:online|digital|web|media|content) ?(?:re|wa|ce|ov)|la (?:toile|rete|red(?![a-z]))|d(?:u|el) (?:net|web)|(?:ruang|dunia|alam) [msc]|سيبران|لكترون|[إا]كترون|افتراض|[إا]نترنت|साइबर|इंटरनेट|সাইবার|ইন্টারনেট|ネット|サイバー|인터넷|사이버|mạng|trực tuyến|net(?:work)? (?:letter|information))|\bcac\b|сас|सीएसी|সিএসি|12377|[网網络絡路](?:管理|[监監]管|[审審]查)[部机機当當]/gi;

/** The names that most articles bear. To compile the whole pattern takes longer than all else that the gate does. */
const surestNames = /(cyberspace a[df]|网信)/gi;

/** Stems of words for bodies. */
const body =
  /a[dm]min|r[eé]g[uo]?l|auth?or|hörd|[vw]alt|aufs[ie]|amt|b[iuü]r[eo]|[ou]f?fi[czs]|gabi|scrit|ag[eê]n[cz]|watc|[cz]ens|[oö]ver[sv]|body|[ck]omm?is|genda|vigi|supe|[oó]rg|ent[ei]|garan|affair|d[eéi]part|wächt|berw|k[ao]nt[ro]|inform|упра|адми|агент|канц|ведом|коми[ст]|надз|регу|ценз|бюр|орга|инфо|dai?re|yönet|düzen|kuru|otor|ajan|denet|göz[ec]|bekç|sansü|mynd|byrå|tills|vakt|badan|lemb|penga|adbir|kuasa|[إا]دار|هيئ|مكتب|مصلح|وكال|نظ|شراف|سلط|جه[ةها]|لجن|رق[ايب]|مراقب|الصين|प्रश|डमि|निय|निगर|रेग|प्राध|ऑफ|कार्य|एजें|वॉच|विभा|आयो|स्पे|स्टे|राज्|প্রশ|অ্যাড|ন্ত্র|নজর|পর্যব|সংস্থ|কর্ত|কার্য|বিভা|কমি|স্পে|তথ্য|[管監規門関弁办局]|中国|관리|규제|감독|당국|기관|기구|부서|qu[aả]n|phòn|cục|[uủ][yỷ] ban|chức|trung quốc/i;

/** How far a body may stand from what it regulates, in UTF-16 units. */
const reach = 48;

/** Says of names, in the order of the text, whether one counts that begins `at` so many UTF-16 units. */
type Counting = () => (at: number) => boolean;

/**
 * Whether a text names the regulator, so that reading it may find figures. Wrong on the safe side: it may pass too much.
 * `counting`, begun for each look at the text, may refuse a name by where it stands; the next one is looked for then.
 */
export function passesGate(text: string, counting: Counting = () => () => true): boolean {
  return [surestNames, gatePattern].some((names) => {
    let counts: ReturnType<Counting> | undefined;
    let isOfChina = true;
    for (const { index, 0: name, 1: isSure, 2: isOfNet } of text.matchAll(names)) {
      const end = index + name.length;
      const around = text.slice(Math.max(0, index - reach), end + reach);
      if (isOfNet) {
        if (!isOfChina || !body.test(around)) continue;
        // Mostly it stands in the name; a pattern is compiled anew, and for longer, where a text is long.
        isOfChina = speaksOfChina(around) || speaksOfChina(text);
      }
      if (isSure || (isOfNet ? isOfChina : inChineseCompany(text, index, end))) {
        counts ??= counting();
        if (counts(index)) return true;
      }
    }
    return false;
  });
}
