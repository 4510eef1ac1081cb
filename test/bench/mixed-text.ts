import type { LanguageId } from '../../src/reading/languages/language';

/** One made-up paragraph a language, with about five numbers a kilobyte, as articles have. */
export const paragraphs: readonly (readonly [language: LanguageId, text: string])[] = [
  [
    'en',
    'The office said on Tuesday that it had looked into complaints from parents and teachers during the winter break, and that platforms were told to correct their recommendation pages within the week. Over 66,600 accounts were closed and some 1.41 million posts taken down, it added, without naming the companies concerned. Lawyers who follow the matter say that the wording leaves room for interpretation, because neither the length of the measure nor the way of appeal is described. A second round is planned for the spring, when inspectors will visit two hundred sites.',
  ],
  [
    'zh',
    '有关负责人介绍，专项行动开展以来，各地坚持问题导向，督促网站平台履行主体责任，完善社区规则，畅通举报渠道，及时回应网民关切。行动期间共清理违法和不良信息141万余条，处置账号92.76万个，其中关闭账号6.66万余个。下一步将继续加强日常监管，推动形成长效机制，营造清朗的网络空间，也希望广大网民积极参与监督。',
  ],
  [
    'zh',
    '主管機關週二表示，已要求各平台檢討推薦頁面的內容，並在一週內提出改善方案。期間共移除140多萬則貼文，關閉約18萬7000個帳號，但沒有公布涉及的公司名稱。關注此事的律師認為，公告的文字仍留有解釋空間，因為既未說明期限，也沒有說明申訴的方式。第二階段預定在春季展開。',
  ],
  [
    'id',
    'Pejabat setempat mengatakan pada hari Selasa bahwa pengaduan dari orang tua dan guru telah diperiksa, dan platform diminta memperbaiki halaman rekomendasi dalam waktu sepekan. Lebih dari 66.600 akun ditutup dan sekitar 1,4 juta unggahan dihapus, tanpa menyebut nama perusahaan. Pengacara yang mengikuti perkara ini menilai bahwa rumusan itu masih dapat ditafsirkan, sebab jangka waktu dan cara banding tidak dijelaskan.',
  ],
  [
    'fr',
    'Le bureau a indiqué mardi avoir examiné les plaintes de parents et d’enseignants pendant les vacances d’hiver, et demandé aux plateformes de corriger leurs pages de recommandation dans la semaine. Plus de 66 600 comptes ont été fermés et environ 1,4 million de messages retirés, sans que les entreprises soient nommées. Les juristes qui suivent le dossier estiment que la formulation laisse place à l’interprétation, car ni la durée ni les voies de recours ne sont décrites.',
  ],
  [
    'ja',
    '当局は火曜日、冬休み中に保護者や教員から寄せられた苦情を調べ、各社に対し推薦ページを一週間以内に見直すよう求めたと明らかにした。期間中に約18万7000件の投稿を削除し、6万6600個のアカウントを閉鎖したとしているが、対象となった企業の名前は公表していない。専門家は、期間も不服申し立ての方法も示されておらず、解釈の余地が残ると指摘している。',
  ],
  [
    'ar',
    'قال المكتب يوم الثلاثاء إنه نظر في شكاوى الأهالي والمعلمين خلال عطلة الشتاء وطلب من المنصات تصحيح صفحات التوصيات خلال أسبوع. وأضاف أنه أغلق أكثر من 66 ألف حساب وحذف نحو ١٫٤ مليون منشور دون أن يذكر أسماء الشركات. ويرى محامون يتابعون الملف أن الصياغة تترك مجالا للتأويل لأن المدة وطريقة الطعن غير واضحتين في البيان.',
  ],
  [
    'de',
    'Die Behörde teilte am Dienstag mit, sie habe Beschwerden von Eltern und Lehrern aus den Winterferien geprüft und die Plattformen aufgefordert, ihre Empfehlungsseiten binnen einer Woche zu ändern. Mehr als 66.600 Konten seien geschlossen und rund 1,4 Millionen Beiträge entfernt worden, ohne dass die Unternehmen genannt wurden. Juristen, die den Fall verfolgen, sehen Spielraum in der Formulierung, weil weder die Dauer noch der Weg einer Beschwerde beschrieben ist.',
  ],
  [
    'es',
    'La oficina informó el martes de que había examinado las quejas de padres y profesores durante las vacaciones de invierno, y pidió a las plataformas que corrigieran sus páginas de recomendación en una semana. Más de 66.600 cuentas fueron cerradas y cerca de 1,4 millones de mensajes eliminados, sin nombrar a las empresas. Los juristas que siguen el asunto creen que la redacción deja margen de interpretación.',
  ],
  [
    'pt',
    'O gabinete informou na terça-feira que examinou as queixas de pais e professores durante as férias de inverno e pediu às plataformas que corrigissem as páginas de recomendação em uma semana. Mais de 66.600 contas foram encerradas e cerca de 1,4 milhão de mensagens removidas, sem que as empresas fossem nomeadas. Juristas que acompanham o caso consideram que o texto deixa margem a interpretações.',
  ],
  [
    'ru',
    'Ведомство сообщило во вторник, что рассмотрело жалобы родителей и учителей во время зимних каникул и потребовало от площадок исправить страницы рекомендаций в течение недели. Более 66 600 аккаунтов закрыто и около 1,4 млн записей удалено, названия компаний не приводятся. Юристы, которые следят за делом, считают, что формулировка оставляет простор для толкования, поскольку не указаны ни срок, ни порядок обжалования.',
  ],
  [
    'ko',
    '당국은 화요일 겨울방학 동안 학부모와 교사들이 제기한 불만을 조사하고 플랫폼에 추천 화면을 일주일 안에 고치라고 요구했다고 밝혔다. 이 기간에 계정 6만6600여개를 폐쇄하고 게시물 약 141만건을 삭제했다고 설명했지만 해당 기업의 이름은 공개하지 않았다. 전문가들은 기간과 이의 제기 방법이 나와 있지 않아 해석의 여지가 남는다고 지적했다.',
  ],
  [
    'vi',
    'Cơ quan này cho biết hôm thứ Ba đã xem xét khiếu nại của phụ huynh và giáo viên trong kỳ nghỉ đông, đồng thời yêu cầu các nền tảng chỉnh sửa trang đề xuất trong vòng một tuần. Hơn 66.600 tài khoản đã bị đóng và khoảng 1,4 triệu bài đăng bị gỡ, nhưng tên các công ty không được nêu. Các luật sư theo dõi vụ việc cho rằng cách diễn đạt vẫn còn chỗ để giải thích.',
  ],
];

/** The paragraphs over and over, up to about `bytes` of UTF-8. */
export function mixedText(bytes: number): (readonly [LanguageId, string])[] {
  const round = paragraphs.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
  return Array.from({ length: Math.ceil(bytes / round) }, () => paragraphs).flat();
}
