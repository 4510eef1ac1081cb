/** What stands beside news of the regulator in one language, and is none of its counts. */
export interface OthersCounts {
  /** A paragraph on the regulator, without counts. */
  readonly regulator: string;
  /** Sentences that name whose count they give, or count what is no figure. */
  readonly named: readonly string[];
  /** A sentence that names another body, and the next one, which gives its counts and names nobody. */
  readonly carried: readonly (readonly [introduction: string, counts: string])[];
}

/** Written for the tests; the numbers are made up. */
export const othersCounts: Readonly<Record<string, OthersCounts>> = {
  en: {
    regulator:
      'The Cyberspace Administration of China announced a new round of its Qinglang campaign on Monday. The regulator said platforms must take responsibility for their content.',
    named: [
      'Police across the country closed 12,400 accounts and detained 310 people for spreading rumours, the Ministry of Public Security said.',
      'The Ministry of Industry and Information Technology ordered 83 apps to be removed from stores for collecting too much data.',
      'Weibo said it had banned 1,245 accounts and deleted 33,800 posts since Friday.',
      "Douyin's security centre announced that it removed 460,000 videos and muted 21,300 accounts last month.",
      'In Vietnam the Ministry of Information and Communications had Facebook take down 3,200 posts and YouTube 5,400 videos.',
      'The market regulator fined Alibaba 18.2 billion yuan and Meituan 3.44 billion yuan.',
      'Operators that break the rules face fines of up to 1 million yuan, and repeat offenders up to 50 million yuan or 5 percent of turnover.',
      'Data handlers that send abroad the personal information of more than 100,000 people must pass a security assessment.',
      'China had 1.09 billion internet users in June, the China Internet Network Information Center said, 606 million of whom had used AI.',
      'A court in Hangzhou heard 240 cases of online defamation last year and convicted 45 people.',
      'Meta said it had removed 7,704 accounts and 954 pages linked to China.',
      'The draft, which has 42 articles in 7 chapters, was written by 13 departments and is open for comment for 30 days.',
      'Tencent lost 60 billion dollars in market value within two days, and 1,200 jobs were cut.',
      'Researchers at Citizen Lab found 2,174 blocked keywords and 66 censored images on the platform.',
      'The video had been viewed 3.2 million times and drew 14,000 comments before it vanished.',
      'Apple took 39,000 games off its Chinese store because they lacked licences.',
      'Shares of technology companies fell at the close: the FTSE 100 lost 40 points and the CSI 300 closed lower.',
    ],
    carried: [
      [
        'The Ministry of Public Security held a news conference on Friday about its year-long fight against online rumours.',
        'A total of 34,000 accounts were closed and 6,300 people were punished.',
      ],
      [
        'Weibo published the results of its latest clean-up on Friday evening.',
        'Altogether 41,000 posts were deleted and 850 accounts suspended.',
      ],
      [
        'The Ministry of Industry and Information Technology issued its latest list of apps that break privacy rules.',
        'So far 106 apps have been removed from stores.',
      ],
    ],
  },
  'zh-Hans': {
    regulator: '国家网信办周一宣布启动新一轮“清朗”专项行动。网信部门表示，平台要压实主体责任。',
    named: [
      '公安部通报，全国公安机关共查处网络谣言案件4800余起，关停违法账号3.4万个，查处6300余人。',
      '工信部通报58款侵害用户权益的App，并下架其中12款。',
      '微博站方表示，一周来共清理违规内容2.6万条，禁言账号412个。',
      '抖音安全中心公告称，本月下架违规视频13万余条，封禁账号8700个。',
      '快手方面介绍，专项治理以来已处置违规直播间5200个。',
      '市场监管总局对阿里巴巴处以182.28亿元罚款，对美团罚款34.42亿元。',
      '违反规定的，由有关部门责令改正，处一百万元以下罚款，情节严重的，处五千万元以下罚款。',
      '掌握超过100万用户个人信息的平台运营者赴国外上市，必须申报网络安全审查。',
      '截至6月，我国网民规模达10.99亿人，其中未成年网民1.96亿人。',
      '检察机关去年起诉利用网络实施犯罪28.2万人，办理公益诉讼6000余件。',
      '该账号粉丝超过1200万，单条视频点赞380万，评论21万条。',
      '国家版权局通报，“剑网”行动删除侵权链接244万条，关闭侵权网站1290个。',
      '印度政府封禁了118款中国应用，此前已禁用59款应用。',
      '腾讯股价当日下跌9%，市值蒸发4300亿港元。',
      '法院审结涉网络侵权案件1.2万件，判决赔偿3.5亿元。',
    ],
    carried: [
      [
        '公安部周五召开新闻发布会，通报打击网络谣言专项行动情况。',
        '行动以来，共关闭账号3.4万个，清理谣言信息2.7万条。',
      ],
      ['微博周五晚发布了最新一期社区公告。', '共清理违规内容4.1万条，封禁账号850个。'],
      ['工信部发布了最新一批侵害用户权益的App名单。', '目前已下架App 106款。'],
    ],
  },
  'zh-Hant': {
    regulator: '國家網信辦週一宣布啟動新一輪「清朗」專項行動。網信部門表示，平台要負起主體責任。',
    named: [
      '刑事局表示，今年已下架詐騙廣告12萬3千則，封鎖網站4,500個。',
      '公安部稱，淨網行動中關閉帳號34,000個，拘留嫌疑人1,200名。',
      '微博公布，三天內刪除貼文4.1萬則、停用帳號850個。',
      '工信部下架106款App，包括豆瓣與唱吧。',
      '臉書表示移除了7,704個與中國有關的帳號。',
      '香港個人資料私隱專員公署接獲3,400宗投訴，轉介警方420宗。',
      '小紅書稱已封禁違規帳號2,905個，下架筆記11,474篇。',
    ],
    carried: [
      ['公安部週五召開記者會，說明打擊網絡謠言的成果。', '行動以來，共關閉帳號3.4萬個，清理謠言訊息2.7萬條。'],
      ['微博週五晚間發布最新一期社區公告。', '共刪除貼文4.1萬則，停用帳號850個。'],
    ],
  },
  ja: {
    regulator:
      '国家インターネット情報弁公室は月曜日、新たな「清朗」特別行動を始めると発表した。当局はプラットフォームの責任を強調した。',
    named: [
      '公安省によると、警察はデマに関わる4800件を摘発し、3万4000のアカウントを閉鎖した。',
      '微博の運営会社は、違反投稿4万1000件を削除し、850のアカウントを停止したと発表した。',
      '工業情報化省は106のアプリを配信停止にした。',
      '中国のネット利用者は10億9900万人に上る。',
      'メタは中国に関連する7704のアカウントを削除したと明らかにした。',
      '国家市場監督管理総局はアリババに182億元の罰金を科した。',
      '違反した事業者には最高100万元の罰金が科される。',
      'テンセントの時価総額は2日間で600億ドル失われた。',
    ],
    carried: [
      [
        '公安省は金曜日に会見を開き、デマ対策の成果を説明した。',
        'これまでに3万4000のアカウントを閉鎖し、2万7000件の投稿を削除した。',
      ],
      ['微博は金曜日の夜、最新の対応状況を公表した。', '合わせて4万1000件の投稿を削除し、850のアカウントを停止した。'],
    ],
  },
  ko: {
    regulator:
      "중국 국가인터넷정보판공실은 월요일 새로운 '칭랑' 특별 단속을 시작한다고 밝혔다. 당국은 플랫폼의 책임을 강조했다.",
    named: [
      '공안부는 경찰이 온라인 유언비어 4800건을 적발하고 계정 3만4000개를 폐쇄했다고 밝혔다.',
      '웨이보는 위반 게시물 4만1000건을 삭제하고 계정 850개를 정지했다고 발표했다.',
      '공업정보화부는 앱 106개를 앱스토어에서 삭제하도록 했다.',
      '중국의 인터넷 이용자는 10억9900만 명에 이른다.',
      '방송통신심의위원회는 지난해 불법 정보 23만 건을 삭제하거나 차단했다.',
      '시장감독관리총국은 알리바바에 182억 위안의 과징금을 부과했다.',
      '위반하면 최고 100만 위안의 벌금이 부과된다.',
      '메타는 중국과 관련된 계정 7704개를 삭제했다고 밝혔다.',
    ],
    carried: [
      [
        '공안부는 금요일 기자회견을 열고 온라인 유언비어 단속 결과를 설명했다.',
        '지금까지 계정 3만4000개를 폐쇄하고 게시물 2만7000건을 삭제했다.',
      ],
      ['웨이보는 금요일 저녁 최신 조치 결과를 공개했다.', '모두 게시물 4만1000건을 삭제하고 계정 850개를 정지했다.'],
    ],
  },
  id: {
    regulator:
      'Administrasi Ruang Siber China mengumumkan babak baru kampanye Qinglang pada Senin. Regulator itu menyatakan platform harus bertanggung jawab.',
    named: [
      'Kantor Nasional Pemberantasan Pornografi menutup 6.100 situs web dan menghapus 4,5 juta konten.',
      'Kementerian Keamanan Publik mengatakan polisi menutup 34.000 akun dan menghukum 6.300 orang karena menyebarkan rumor.',
      'Weibo menyatakan telah menghapus 41.000 unggahan dan memblokir 850 akun.',
      'Kominfo telah memblokir 846.047 konten judi online sejak 2018.',
      'Kementerian Perindustrian dan Teknologi Informasi memerintahkan 106 aplikasi dihapus dari toko aplikasi.',
      'Pengguna internet di China mencapai 1,09 miliar orang.',
      'Pelanggar terancam denda hingga 1 juta yuan.',
      'Meta menghapus 7.704 akun yang terkait dengan China.',
    ],
    carried: [
      [
        'Kementerian Keamanan Publik menggelar konferensi pers pada Jumat tentang pemberantasan rumor daring.',
        'Sebanyak 34.000 akun ditutup dan 27.000 unggahan dihapus.',
      ],
      [
        'Weibo mengumumkan hasil pembersihan terbarunya pada Jumat malam.',
        'Secara keseluruhan 41.000 unggahan dihapus dan 850 akun diblokir.',
      ],
    ],
  },
  fr: {
    regulator:
      "L'Administration du cyberespace de Chine a annoncé lundi une nouvelle étape de sa campagne Qinglang. Le régulateur a déclaré que les plateformes devaient assumer leurs responsabilités.",
    named: [
      'La police chinoise a fermé 34.000 comptes et puni plus de 6.300 personnes, selon le ministère de la Sécurité publique.',
      'Weibo a indiqué avoir supprimé 41 000 messages et suspendu 850 comptes.',
      "Le ministère de l'Industrie a ordonné le retrait de 106 applications.",
      "La Chine compte 1,09 milliard d'internautes.",
      "Les contrevenants risquent une amende pouvant aller jusqu'à 1 million de yuans.",
      'Meta a supprimé 7 704 comptes liés à la Chine.',
      "Le gendarme de la concurrence a infligé 18,2 milliards de yuans d'amende à Alibaba.",
    ],
    carried: [
      [
        'Le ministère de la Sécurité publique a tenu vendredi une conférence de presse sur la lutte contre les rumeurs.',
        'Au total, 34.000 comptes ont été fermés et 27.000 messages supprimés.',
      ],
      [
        'Weibo a publié vendredi soir le bilan de son dernier nettoyage.',
        'Au total, 41 000 messages ont été supprimés et 850 comptes suspendus.',
      ],
    ],
  },
  es: {
    regulator:
      'La Administración del Ciberespacio de China anunció el lunes una nueva fase de su campaña Qinglang. El regulador dijo que las plataformas deben asumir su responsabilidad.',
    named: [
      'Las autoridades de seguridad pública cerraron 34.000 cuentas y eliminaron 420.000 mensajes.',
      'La policía china cerró 34.000 cuentas y castigó a más de 6.300 personas, según el Ministerio de Seguridad Pública.',
      'Weibo informó de que eliminó 41.000 publicaciones y suspendió 850 cuentas.',
      'El Ministerio de Industria ordenó retirar 106 aplicaciones.',
      'China tiene 1.090 millones de internautas.',
      'Las infracciones se castigan con multas de hasta 1 millón de yuanes.',
      'Meta eliminó 7.704 cuentas vinculadas a China.',
      'El regulador del mercado multó a Alibaba con 18.200 millones de yuanes.',
    ],
    carried: [
      [
        'El Ministerio de Seguridad Pública ofreció el viernes una rueda de prensa sobre la lucha contra los rumores.',
        'En total se cerraron 34.000 cuentas y se eliminaron 27.000 mensajes.',
      ],
      [
        'Weibo publicó el viernes los resultados de su última limpieza.',
        'En total se eliminaron 41.000 publicaciones y se suspendieron 850 cuentas.',
      ],
    ],
  },
  pt: {
    regulator:
      'A Administração do Ciberespaço da China anunciou na segunda-feira uma nova fase da campanha Qinglang. O regulador disse que as plataformas devem assumir a sua responsabilidade.',
    named: [
      'A polícia chinesa encerrou 34.000 contas e puniu mais de 6.300 pessoas, segundo o Ministério da Segurança Pública.',
      'A Weibo informou que eliminou 41 mil publicações e suspendeu 850 contas.',
      'O Ministério da Indústria mandou retirar 106 aplicações das lojas.',
      'A China tem 1,09 mil milhões de internautas.',
      'Os infratores arriscam multas de até 1 milhão de yuans.',
      'A Meta removeu 7.704 contas ligadas à China.',
    ],
    carried: [
      [
        'O Ministério da Segurança Pública deu na sexta-feira uma conferência de imprensa sobre o combate aos rumores.',
        'No total, foram encerradas 34.000 contas e eliminadas 27.000 mensagens.',
      ],
      [
        'A Weibo divulgou na sexta-feira os resultados da sua última limpeza.',
        'No total, foram eliminadas 41 mil publicações e suspensas 850 contas.',
      ],
    ],
  },
  it: {
    regulator:
      "L'Amministrazione cinese del cyberspazio ha annunciato lunedì una nuova fase della campagna Qinglang. Il regolatore ha detto che le piattaforme devono assumersi le proprie responsabilità.",
    named: [
      'La polizia cinese ha chiuso 34mila account e punito oltre 6.300 persone, secondo il ministero della Pubblica sicurezza.',
      'Weibo ha comunicato di aver rimosso 41mila post e sospeso 850 account.',
      "Il ministero dell'Industria ha ordinato la rimozione di 106 app.",
      'In Cina gli utenti di internet sono 1,09 miliardi.',
      'Chi viola le norme rischia multe fino a 1 milione di yuan.',
      'Meta ha rimosso 7.704 account legati alla Cina.',
    ],
    carried: [
      [
        'Il ministero della Pubblica sicurezza ha tenuto venerdì una conferenza stampa sulla lotta alle voci false.',
        'In totale sono stati chiusi 34mila account e rimossi 27mila messaggi.',
      ],
      [
        'Weibo ha pubblicato venerdì sera i risultati della sua ultima pulizia.',
        'In totale sono stati rimossi 41mila post e sospesi 850 account.',
      ],
    ],
  },
  de: {
    regulator:
      'Die chinesische Cyberspace-Verwaltung kündigte am Montag eine neue Runde ihrer Kampagne Qinglang an. Die Behörde erklärte, die Plattformen müssten Verantwortung übernehmen.',
    named: [
      'Das Nationale Amt gegen Pornografie schaltete 4.800 Webseiten ab und löschte 400.000 Einträge.',
      'Die Polizei schloss nach Angaben des Ministeriums für öffentliche Sicherheit 34.000 Konten und bestrafte mehr als 6.300 Personen.',
      'Weibo teilte mit, man habe 41.000 Beiträge gelöscht und 850 Konten gesperrt.',
      'Das Industrieministerium ließ 106 Apps aus den Stores entfernen.',
      'China zählt 1,09 Milliarden Internetnutzer.',
      'Bei Verstößen drohen Geldstrafen von bis zu 1 Million Yuan.',
      'Meta entfernte 7.704 Konten mit Verbindung nach China.',
      'Die Marktaufsicht verhängte gegen Alibaba eine Strafe von 18,2 Milliarden Yuan.',
    ],
    carried: [
      [
        'Das Ministerium für öffentliche Sicherheit informierte am Freitag über den Kampf gegen Gerüchte im Netz.',
        'Insgesamt wurden 34.000 Konten geschlossen und 27.000 Beiträge gelöscht.',
      ],
      [
        'Weibo veröffentlichte am Freitagabend die Ergebnisse seiner jüngsten Säuberung.',
        'Insgesamt wurden 41.000 Beiträge gelöscht und 850 Konten gesperrt.',
      ],
    ],
  },
  ru: {
    regulator:
      'Администрация киберпространства Китая объявила в понедельник о новом этапе кампании «Цинлан». Регулятор заявил, что платформы должны нести ответственность.',
    named: [
      'Полиция закрыла 34 тысячи аккаунтов и наказала более 6300 человек, сообщило министерство общественной безопасности.',
      'Weibo сообщила, что удалила 41 тысячу публикаций и заблокировала 850 аккаунтов.',
      'Роскомнадзор заблокировал 12 тысяч сайтов и удалил 167 VPN-сервисов.',
      'Министерство промышленности потребовало удалить 106 приложений.',
      'В Китае 1,09 миллиарда интернет-пользователей.',
      'Нарушителям грозит штраф до 1 миллиона юаней.',
      'Meta удалила 7704 аккаунта, связанных с Китаем.',
    ],
    carried: [
      [
        'Министерство общественной безопасности провело в пятницу пресс-конференцию о борьбе со слухами.',
        'Всего закрыто 34 тысячи аккаунтов и удалено 27 тысяч сообщений.',
      ],
      [
        'Weibo опубликовала в пятницу итоги последней чистки.',
        'Всего удалено 41 тысяча публикаций и заблокировано 850 аккаунтов.',
      ],
    ],
  },
  tr: {
    regulator:
      'Çin Siber Uzay İdaresi pazartesi günü Qinglang kampanyasının yeni aşamasını duyurdu. Düzenleyici kurum, platformların sorumluluk alması gerektiğini söyledi.',
    named: [
      'Kamu Güvenliği Bakanlığı, polisin 34 bin hesabı kapattığını ve 6 bin 300 kişiyi cezalandırdığını açıkladı.',
      'Weibo, 41 bin gönderiyi sildiğini ve 850 hesabı askıya aldığını duyurdu.',
      'BTK geçen yıl 711 bin internet sitesine erişimi engelledi.',
      'Sanayi Bakanlığı 106 uygulamanın mağazalardan kaldırılmasını istedi.',
      "Çin'de 1,09 milyar internet kullanıcısı var.",
      'Kuralları çiğneyenlere 1 milyon yuana kadar para cezası verilebilecek.',
      'Meta, Çin bağlantılı 7 bin 704 hesabı kaldırdı.',
    ],
    carried: [
      [
        'Kamu Güvenliği Bakanlığı cuma günü söylentilerle mücadele konusunda basın toplantısı düzenledi.',
        'Toplam 34 bin hesap kapatıldı, 27 bin mesaj silindi.',
      ],
      [
        'Weibo cuma akşamı son temizliğinin sonuçlarını yayımladı.',
        'Toplam 41 bin gönderi silindi, 850 hesap askıya alındı.',
      ],
    ],
  },
  sv: {
    regulator:
      'Kinas cyberadministration meddelade på måndagen en ny omgång av kampanjen Qinglang. Myndigheten sade att plattformarna måste ta ansvar.',
    named: [
      'Polisen stängde 34 000 konton och straffade över 6 300 personer, enligt ministeriet för allmän säkerhet.',
      'Weibo uppgav att man raderat 41 000 inlägg och stängt av 850 konton.',
      'Industriministeriet beordrade att 106 appar skulle tas bort.',
      'Kina har 1,09 miljarder internetanvändare.',
      'Den som bryter mot reglerna riskerar böter på upp till 1 miljon yuan.',
      'Meta tog bort 7 704 konton med koppling till Kina.',
    ],
    carried: [
      [
        'Ministeriet för allmän säkerhet höll på fredagen en presskonferens om kampen mot rykten.',
        'Totalt stängdes 34 000 konton och 27 000 inlägg raderades.',
      ],
      [
        'Weibo publicerade på fredagskvällen resultatet av sin senaste rensning.',
        'Totalt raderades 41 000 inlägg och 850 konton stängdes av.',
      ],
    ],
  },
  vi: {
    regulator:
      'Cục Quản lý Không gian mạng Trung Quốc hôm thứ Hai công bố đợt mới của chiến dịch Thanh Lãng. Cơ quan này cho biết các nền tảng phải chịu trách nhiệm.',
    named: [
      'Bộ Công an Trung Quốc cho biết cảnh sát đã đóng 34.000 tài khoản và xử phạt hơn 6.300 người.',
      'Weibo cho biết đã xóa 41.000 bài đăng và khóa 850 tài khoản.',
      'Bộ Thông tin và Truyền thông Việt Nam cho biết Facebook đã gỡ 3.200 bài viết, YouTube gỡ 5.400 video.',
      'Bộ Công nghiệp và Công nghệ thông tin yêu cầu gỡ 106 ứng dụng.',
      'Trung Quốc có 1,09 tỷ người dùng internet.',
      'Người vi phạm có thể bị phạt tới 1 triệu nhân dân tệ.',
      'Meta đã xóa 7.704 tài khoản liên quan đến Trung Quốc.',
    ],
    carried: [
      [
        'Bộ Công an Trung Quốc hôm thứ Sáu họp báo về cuộc chiến chống tin đồn.',
        'Tổng cộng 34.000 tài khoản bị đóng và 27.000 bài đăng bị xóa.',
      ],
      [
        'Weibo tối thứ Sáu công bố kết quả đợt dọn dẹp mới nhất.',
        'Tổng cộng 41.000 bài đăng bị xóa và 850 tài khoản bị khóa.',
      ],
    ],
  },
  ar: {
    regulator:
      'أعلنت إدارة الفضاء السيبراني الصينية يوم الاثنين مرحلة جديدة من حملة تشينغلانغ. وقالت الهيئة إن على المنصات أن تتحمل مسؤوليتها.',
    named: [
      'أعلنت وزارة الأمن العام أن الشرطة أغلقت 34 ألف حساب وعاقبت أكثر من 6300 شخص.',
      'وقالت ويبو إنها حذفت 41 ألف منشور وعلقت 850 حسابا.',
      'وأمرت وزارة الصناعة بإزالة 106 تطبيقات من المتاجر.',
      'ويبلغ عدد مستخدمي الإنترنت في الصين 1.09 مليار شخص.',
      'ويواجه المخالفون غرامة تصل إلى مليون يوان.',
      'وقالت ميتا إنها أزالت 7704 حسابات مرتبطة بالصين.',
    ],
    carried: [
      [
        'عقدت وزارة الأمن العام يوم الجمعة مؤتمرا صحفيا عن مكافحة الشائعات.',
        'وتم إغلاق 34 ألف حساب وحذف 27 ألف منشور.',
      ],
      ['نشرت ويبو مساء الجمعة نتائج حملتها الأخيرة.', 'وتم حذف 41 ألف منشور وتعليق 850 حسابا.'],
    ],
  },
  hi: {
    regulator:
      'चीन के साइबरस्पेस प्रशासन ने सोमवार को अपने छिंगलांग अभियान के नए चरण की घोषणा की। नियामक ने कहा कि प्लेटफॉर्म को जिम्मेदारी लेनी होगी।',
    named: [
      'सार्वजनिक सुरक्षा मंत्रालय ने बताया कि पुलिस ने 34 हजार अकाउंट बंद किए और 6,300 लोगों को सजा दी।',
      'वीबो ने कहा कि उसने 41 हजार पोस्ट हटाए और 850 अकाउंट निलंबित किए।',
      'भारत सरकार ने 59 चीनी ऐप पर प्रतिबंध लगाया था, बाद में 118 और ऐप बंद किए गए।',
      'उद्योग मंत्रालय ने 106 ऐप हटाने का आदेश दिया।',
      'चीन में 1.09 अरब इंटरनेट यूजर हैं।',
      'नियम तोड़ने पर 10 लाख युआन तक का जुर्माना हो सकता है।',
      'मेटा ने चीन से जुड़े 7,704 अकाउंट हटाए।',
    ],
    carried: [
      [
        'सार्वजनिक सुरक्षा मंत्रालय ने शुक्रवार को अफवाहों के खिलाफ अभियान पर प्रेस वार्ता की।',
        'कुल 34 हजार अकाउंट बंद किए गए और 27 हजार पोस्ट हटाए गए।',
      ],
      ['वीबो ने शुक्रवार शाम को अपनी ताजा सफाई के नतीजे जारी किए।', 'कुल 41 हजार पोस्ट हटाए गए और 850 अकाउंट निलंबित किए गए।'],
    ],
  },
  bn: {
    regulator:
      'চীনের সাইবারস্পেস প্রশাসন সোমবার তাদের ছিংলাং অভিযানের নতুন পর্ব ঘোষণা করেছে। নিয়ন্ত্রক সংস্থাটি বলেছে, প্ল্যাটফর্মগুলোকে দায়িত্ব নিতে হবে।',
    named: [
      'জননিরাপত্তা মন্ত্রণালয় জানিয়েছে, পুলিশ ৩৪ হাজার অ্যাকাউন্ট বন্ধ করেছে এবং ৬ হাজার ৩০০ জনকে শাস্তি দিয়েছে।',
      'উইবো জানিয়েছে, তারা ৪১ হাজার পোস্ট মুছে ফেলেছে এবং ৮৫০টি অ্যাকাউন্ট স্থগিত করেছে।',
      'ভারত সরকার ৫৯টি চীনা অ্যাপ নিষিদ্ধ করেছে।',
      'শিল্প মন্ত্রণালয় ১০৬টি অ্যাপ সরানোর নির্দেশ দিয়েছে।',
      'চীনে ইন্টারনেট ব্যবহারকারীর সংখ্যা ১০৯ কোটি।',
      'নিয়ম ভাঙলে ১০ লাখ ইউয়ান পর্যন্ত জরিমানা হতে পারে।',
      'মেটা চীনের সঙ্গে যুক্ত ৭,৭০৪টি অ্যাকাউন্ট সরিয়েছে।',
    ],
    carried: [
      [
        'জননিরাপত্তা মন্ত্রণালয় শুক্রবার গুজব দমন নিয়ে সংবাদ সম্মেলন করেছে।',
        'মোট ৩৪ হাজার অ্যাকাউন্ট বন্ধ এবং ২৭ হাজার পোস্ট মুছে ফেলা হয়েছে।',
      ],
      [
        'উইবো শুক্রবার সন্ধ্যায় তাদের সর্বশেষ অভিযানের ফল প্রকাশ করেছে।',
        'মোট ৪১ হাজার পোস্ট মুছে ফেলা হয়েছে এবং ৮৫০টি অ্যাকাউন্ট স্থগিত হয়েছে।',
      ],
    ],
  },
};
