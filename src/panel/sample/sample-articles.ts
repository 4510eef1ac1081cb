/** An article written for trying the extension on: made up, but for the announcement that it is about. */
export interface SampleArticle {
  readonly outlet: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/** The day of all samples; the announcement was made three days before. */
export const samplePublished = '2023-05-29';

/** The sample in each language of the interface. Every one mixes up part and total of one number. */
export const sampleArticles: Readonly<Record<string, SampleArticle>> = {
  en: {
    outlet: 'The Harbour Ledger (sample)',
    headline: 'Regulator removes 1.4 million posts in drive against self-media',
    paragraphs: [
      'The Cyberspace Administration of China (CAC) said on 26 May 2023 that its two-month campaign against disorder in “self-media” had removed more than 1.41 million posts and closed 67,000 accounts for good.',
      'Some 930,000 other accounts received lighter penalties, such as a halt to earning money.',
      'Of the accounts that were closed, nearly 8,000 had spread rumours. More than 187,500 accounts had posed as news media.',
    ],
  },
  'zh-CN': {
    outlet: '海港记事报（示例）',
    headline: '监管部门清理“自媒体”信息141万余条',
    paragraphs: [
      '国家互联网信息办公室2023年5月26日通报，“清朗·从严整治‘自媒体’乱象”专项行动开展两个多月来，清理违规信息141万余条，永久关闭账号6.7万个。',
      '另有93万个账号受到较轻处罚，例如暂停营利权限。',
      '关闭的账号中，近8000个散布谣言。假冒新闻媒体的账号逾18.75万个。',
    ],
  },
  'zh-TW': {
    outlet: '海港記事報（範例）',
    headline: '監管部門清理「自媒體」信息141萬餘條',
    paragraphs: [
      '中國國家互聯網信息辦公室2023年5月26日通報，「清朗·從嚴整治『自媒體』亂象」專項行動開展兩個多月來，清理違規信息141萬餘條，永久關閉帳號6.7萬個。',
      '另有93萬個帳號受到較輕處罰，例如暫停營利權限。',
      '關閉的帳號中，近8000個散布謠言。假冒新聞媒體的帳號逾18.75萬個。',
    ],
  },
  ja: {
    outlet: '港湾新報（見本）',
    headline: '中国当局、「自媒体」の投稿140万件を削除',
    paragraphs: [
      '中国国家インターネット情報弁公室（CAC）は2023年5月26日、「自媒体」の乱れを正す2か月の特別行動で、投稿141万件余りを削除し、アカウント6万7000件を永久に閉鎖したと発表した。',
      'このほか93万件のアカウントが、収益化の停止など、より軽い処分を受けた。',
      '閉鎖されたアカウントのうち約8000件はデマを流していた。報道機関を装ったアカウントは18万7500件を超えた。',
    ],
  },
  fr: {
    outlet: 'Le Registre du port (exemple)',
    headline: 'Le régulateur supprime 1,4 million de publications',
    paragraphs: [
      'L’Administration chinoise du cyberespace (CAC) a annoncé le 26 mai 2023 que sa campagne de deux mois contre les dérives des « self-média » avait supprimé plus de 1,41 million de publications et fermé définitivement 67 000 comptes.',
      'Quelque 930 000 autres comptes ont reçu des sanctions plus légères, comme la perte de leurs revenus.',
      'Parmi les comptes fermés, près de 8 000 avaient répandu des rumeurs. Plus de 187 500 comptes s’étaient fait passer pour des médias d’information.',
    ],
  },
  id: {
    outlet: 'Warta Pelabuhan (contoh)',
    headline: 'Regulator hapus 1,4 juta unggahan media mandiri',
    paragraphs: [
      'Administrasi Ruang Siber Tiongkok (CAC) mengumumkan pada 26 Mei 2023 bahwa kampanye dua bulan terhadap kekacauan “media mandiri” telah menghapus lebih dari 1,41 juta unggahan dan menutup 67.000 akun secara permanen.',
      'Sebanyak 930.000 akun lainnya menerima sanksi yang lebih ringan, seperti penghentian penghasilan.',
      'Dari akun yang ditutup, hampir 8.000 akun menyebarkan rumor. Lebih dari 187.500 akun menyamar sebagai media berita.',
    ],
  },
  ar: {
    outlet: 'سجل الميناء (مثال)',
    headline: 'الهيئة المنظمة تزيل 1.4 مليون منشور',
    paragraphs: [
      'أعلنت إدارة الفضاء السيبراني الصينية في 26 مايو 2023 أن حملتها التي استمرت شهرين ضد فوضى «الإعلام الذاتي» أزالت أكثر من 1.41 مليون منشور وأغلقت 67 ألف حساب نهائياً.',
      'وتلقى نحو 930 ألف حساب آخر عقوبات أخف، مثل وقف الأرباح.',
      'ومن الحسابات المغلقة نشر قرابة 8 آلاف حساب شائعات. وانتحل أكثر من 187,500 حساب صفة وسائل إعلام إخبارية.',
    ],
  },
};
