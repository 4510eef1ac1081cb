import { describe, expect, it } from 'vitest';
import type { DatasetIndex } from '../../../src/figures/dataset-index';
import { articleFromText } from '../../../src/reading/article-from-text';
import { cueWords } from '../../../src/reading/cues/words';
import type { LanguageId } from '../../../src/reading/languages/language';
import { readArticle } from '../../../src/reading/read-article';

/** The same facts in each language: the regulator closed 66,600 accounts and deleted 1.41 million posts; 930,000 other accounts were punished; a platform has 361 million users; a percentage; a year. */
interface Row {
  readonly facts: string;
  /** The three figures as printed in `facts`. */
  readonly closed: string;
  readonly deleted: string;
  readonly others: string;
}

const table: Readonly<Partial<Record<LanguageId, Row>>> = {
  en: {
    facts:
      'The Cyberspace Administration of China said on 26 May 2023 that it had closed 66,600 accounts and deleted 1.41 million posts. Another 930,000 other accounts were punished, up 12 percent. Weibo has 361 million users.',
    closed: '66,600',
    deleted: '1.41 million',
    others: '930,000',
  },
  zh: {
    facts:
      '国家网信办2023年5月26日通报，关闭账号6.66万个，删除帖文141万条，另有93万个其他账号受到处罚，同比增长12%。微博有3.61亿用户。',
    closed: '6.66万',
    deleted: '141万',
    others: '93万',
  },
  id: {
    facts:
      'Administrasi Ruang Siber China mengatakan pada 26 Mei 2023 telah menutup 66.600 akun dan menghapus 1,41 juta postingan. Sebanyak 930.000 akun lainnya dihukum, naik 12 persen. Weibo memiliki 361 juta pengguna.',
    closed: '66.600',
    deleted: '1,41 juta',
    others: '930.000',
  },
  fr: {
    facts:
      "L'Administration du cyberespace de Chine a déclaré le 26 mai 2023 avoir fermé 66 600 comptes et supprimé 1,41 million de publications. En outre, 930 000 autres comptes ont été sanctionnés, soit une hausse de 12 %. Weibo compte 361 millions d'utilisateurs.",
    closed: '66 600',
    deleted: '1,41 million',
    others: '930 000',
  },
  ja: {
    facts:
      '国家インターネット情報弁公室は2023年5月26日、アカウント6万6600件を閉鎖し、投稿141万件を削除したと発表した。ほかに93万件のアカウントを処罰した。前年比12%増。微博の利用者は3億6100万人。',
    closed: '6万6600',
    deleted: '141万',
    others: '93万',
  },
  ar: {
    facts:
      'قالت إدارة الفضاء السيبراني في الصين في 26 مايو 2023 إنها أغلقت 66600 حساب وحذفت 1.41 مليون منشور. كما عوقب 930 ألف حساب آخر، بزيادة 12 في المئة. ويبلغ عدد مستخدمي ويبو 361 مليون مستخدم.',
    closed: '66600',
    deleted: '1.41 مليون',
    others: '930 ألف',
  },
  es: {
    facts:
      'La Administración del Ciberespacio de China dijo el 26 de mayo de 2023 que cerró 66.600 cuentas y eliminó 1,41 millones de publicaciones. Otras 930.000 cuentas fueron sancionadas, un 12 % más. Weibo tiene 361 millones de usuarios.',
    closed: '66.600',
    deleted: '1,41 millones',
    others: '930.000',
  },
  pt: {
    facts:
      'A Administração do Ciberespaço da China disse em 26 de maio de 2023 que fechou 66.600 contas e excluiu 1,41 milhão de publicações. Outras 930.000 contas foram punidas, 12% a mais. O Weibo tem 361 milhões de usuários.',
    closed: '66.600',
    deleted: '1,41 milhão',
    others: '930.000',
  },
  de: {
    facts:
      'Die chinesische Cyberspace-Verwaltung teilte am 26. Mai 2023 mit, sie habe 66.600 Konten geschlossen und 1,41 Millionen Beiträge gelöscht. Weitere 930.000 Konten wurden bestraft, ein Plus von 12 Prozent. Weibo hat 361 Millionen Nutzer.',
    closed: '66.600',
    deleted: '1,41 Millionen',
    others: '930.000',
  },
  ru: {
    facts:
      'Администрация киберпространства Китая сообщила 26 мая 2023 года, что закрыла 66 600 аккаунтов и удалила 1,41 млн постов. Ещё 930 тысяч аккаунтов были наказаны, на 12 процентов больше. У Weibo 361 млн пользователей.',
    closed: '66 600',
    deleted: '1,41 млн',
    others: '930 тысяч',
  },
  ko: {
    facts:
      '중국 국가인터넷정보판공실은 2023년 5월 26일 계정 6만6600개를 폐쇄하고 게시물 141만 건을 삭제했다고 밝혔다. 또 다른 계정 93만 개가 처벌을 받았으며 12% 늘었다. 웨이보 이용자는 3억6100만 명이다.',
    closed: '6만6600',
    deleted: '141만',
    others: '93만',
  },
  vi: {
    facts:
      'Cục Quản lý không gian mạng Trung Quốc cho biết ngày 26/5/2023 đã đóng 66.600 tài khoản và xóa 1,41 triệu bài đăng. Ngoài ra, 930.000 tài khoản khác bị xử phạt, tăng 12%. Weibo có 361 triệu người dùng.',
    closed: '66.600',
    deleted: '1,41 triệu',
    others: '930.000',
  },
  it: {
    facts:
      "L'Amministrazione del cyberspazio della Cina ha dichiarato il 26 maggio 2023 di aver chiuso 66.600 account e rimosso 1,41 milioni di post. Altri 930.000 account sono stati puniti, il 12 per cento in più. Weibo ha 361 milioni di utenti.",
    closed: '66.600',
    deleted: '1,41 milioni',
    others: '930.000',
  },
  tr: {
    facts:
      "Çin Siber Uzay İdaresi 26 Mayıs 2023'te 66.600 hesabı kapattığını ve 1,41 milyon gönderiyi sildiğini açıkladı. Diğer 930.000 hesap ise cezalandırıldı, yüzde 12 artış. Weibo'nun 361 milyon kullanıcısı var.",
    closed: '66.600',
    deleted: '1,41 milyon',
    others: '930.000',
  },
  sv: {
    facts:
      'Kinas cyberrymdsmyndighet meddelade den 26 maj 2023 att den stängt 66 600 konton och raderat 1,41 miljoner inlägg. Ytterligare 930 000 andra konton straffades, en ökning med 12 procent. Weibo har 361 miljoner användare.',
    closed: '66 600',
    deleted: '1,41 miljoner',
    others: '930 000',
  },
  bn: {
    facts:
      'চীনের সাইবারস্পেস প্রশাসন ২৬ মে ২০২৩ জানিয়েছে, তারা ৬৬,৬০০ অ্যাকাউন্ট বন্ধ করেছে এবং ১৪ লাখ পোস্ট মুছে ফেলেছে। আরও ৯ লাখ ৩০ হাজার অ্যাকাউন্টকে শাস্তি দেওয়া হয়েছে, যা ১২ শতাংশ বেশি। উইবোর ব্যবহারকারী ৩৬ কোটি।',
    closed: '৬৬,৬০০',
    deleted: '১৪ লাখ',
    others: '৯ লাখ ৩০ হাজার',
  },
  hi: {
    facts:
      'चीन के साइबरस्पेस प्रशासन ने 26 मई 2023 को कहा कि उसने 66,600 खाते बंद किए और 14 लाख पोस्ट हटाए। अन्य 9 लाख 30 हजार खातों को दंडित किया गया, जो 12 प्रतिशत अधिक है। वीबो के 36 करोड़ उपयोगकर्ता हैं।',
    closed: '66,600',
    deleted: '14 लाख',
    others: '9 लाख 30 हजार',
  },
};

const none: DatasetIndex = { version: 'test', coverageEnd: '2026-05-31', announcements: [], figures: [] };

describe.each(Object.keys(cueWords) as LanguageId[])('cue words of %s', (language) => {
  const row = table[language];

  it('have a row in the table', () => {
    expect(row).toBeDefined();
  });

  it('find the counts of the regulator, and nothing else', () => {
    const reading = readArticle(articleFromText(row?.facts ?? ''), none);
    expect(reading.language).toBe(language);
    expect(reading.links.map((link) => link.mention.text.replace(/[余多여]$/u, ''))).toEqual([
      row?.closed,
      row?.deleted,
      row?.others,
    ]);
  });

  it('say what was counted and what was done to it', () => {
    const [closed, deleted, others] = readArticle(articleFromText(row?.facts ?? ''), none).links.map(
      (link) => link.mention,
    );
    expect([closed?.object, closed?.action]).toEqual(['accounts', 'closed']);
    expect(deleted?.object).toBe('posts');
    expect(deleted?.action).toBe('deleted');
    expect(others?.object).toBe('accounts');
  });

  it('give every month a name', () => {
    const { months } = cueWords[language];
    expect(months).toHaveLength(12);
    for (const names of months) expect(names.length).toBeGreaterThan(0);
  });
});
