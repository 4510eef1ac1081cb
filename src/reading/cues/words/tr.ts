import type { CueWords } from '../cue-words';

/**
 * Turkish. Endings are spelled out where a bare stem would take in other words (hesap, hesapla-; kişi, kişisel).
 * A name's case ending stands behind an apostrophe and tells whether it is a place: "Weibo'da".
 */
export const cues: CueWords = {
  matching: 'words',
  compoundHead: 'last',
  verbFollows: true,
  objects: {
    accounts: [
      'hesap', 'hesab*', 'hesaplar*', 'hesaptan', 'hesapta', 'profil*', 'blog', 'bloglar*', 'blogu*', 'mikroblog*',
      'kullanıcı ad*', 'kullanıcı hesab*', 'kullanıcı hesap*', 'takma ad*',
    ],
    groups: [
      'grup', 'grub*', 'gruplar*', 'gruptan', 'forum*', 'sohbet oda*', 'sohbet grub*', 'sohbet grup*', 'topluluk',
      'topluluğ*', 'topluluklar*', 'hayran kulüb*', 'hayran grub*', 'hayran grup*',
    ],
    items: [
      'içerik', 'içeriğ*', 'içerikler*', 'içerikten', 'bilgi', 'bilgiyi', 'bilginin', 'bilgiler*', 'bilgisi', 'mesaj*',
      'materyal*', 'veri', 'veriyi', 'veriler*', 'parça*', 'unsur*', 'görsel*', 'resim', 'resimler*', 'öge', 'öğe',
    ],
    posts: [
      'paylaşım*', 'gönderi', 'gönderiyi', 'gönderinin', 'gönderiye', 'gönderiler*', 'gönderisi*', 'yazı', 'yazıyı',
      'yazılar*', 'makale*', 'tweet*', 'post', 'postu', 'postlar*', 'ileti', 'iletiyi', 'iletiler*', 'yayın', 'yayını',
      'yayınlar*',
    ],
    comments: ['yorum', 'yorumu*', 'yorumlar*', 'yoruma'],
    videos: [
      'video*', 'klip', 'klipler*', 'klibi*', 'görüntü', 'görüntüler*', 'film', 'filmler*', 'ses kayd*', 'ses kayıt*',
    ],
    topics: [
      'konu', 'konuyu', 'konular*', 'konu başlı*', 'başlık', 'başlığ*', 'başlıklar*', 'hashtag*', 'etiket', 'etiketi*',
      'etiketler*',
    ],
    keywords: ['anahtar kelime*', 'anahtar sözcü*', 'arama terim*', 'arama kelime*'],
    links: [
      'bağlantı', 'bağlantıyı', 'bağlantılar', 'bağlantıları*', 'link*', 'web sayfa*', 'internet sayfa*', 'url*',
      'internet adres*',
    ],
    reports: ['şikayet*', 'şikâyet*', 'ihbar*', 'bildirim*', 'başvuru*'],
    cases: ['vaka*', 'dava', 'davayı', 'davanın', 'davalar*', 'olay', 'olayı*', 'olaylar*', 'dosya*'],
    leads: ['ipucu*', 'ipuçlar*', 'delil*'],
    websites: [
      'web site*', 'internet site*', 'haber site*', 'site', 'siteyi', 'siteye', 'siteden', 'sitenin', 'sitesi*',
      'siteler*', 'websit*', 'portal*',
    ],
    channels: ['kanal', 'kanalı*', 'kanallar*', 'sütun*', 'bölüm*', 'köşe*'],
    apps: [
      'uygulama', 'uygulamayı', 'uygulamanın', 'uygulamalar*', 'uygulaması*', 'mobil uygulama*', 'yazılım*', 'program',
      'programı*', 'programlar*', 'tarayıcı*', 'app',
    ],
    'mini-programs': ['mini program*', 'mini uygulama*', 'küçük program*', 'mini-program*'],
    platforms: [
      'platform*', 'uygulama mağaza*', 'işletici*', 'internet şirket*', 'teknoloji şirket*', 'servis sağlayıcı*',
      'hizmet sağlayıcı*', 'sağlayıcı*', 'operatör*', 'işletmeci*', 'işleten*',
    ],
    'livestream-rooms': [
      'canlı yayın oda*', 'canlı yayın*', 'yayın oda*', 'stüdyo*', 'yayın odası*', 'yayın odasın*',
      'canlı yayın odası*', 'canlı yayın odasın*',
    ],
    livestreamers: ['yayıncı*', 'sunucu*', 'fenomen*', 'influencer*', 'içerik üretici*', 'canlı yayıncı*'],
    people: [
      'kişi', 'kişiyi', 'kişiye', 'kişinin', 'kişiden', 'kişiler', 'kişileri', 'kişilere', 'kişilerin', 'şüpheli*',
      'yönetici*', 'birey*', 'vatandaş*', 'insan', 'insanı', 'insanın', 'blogger*', 'blog yazar*',
    ],
    companies: ['şirket*', 'firma*', 'kurum', 'kurumu', 'kurumlar*', 'kuruluş*', 'işletme*', 'ajans*', 'girişim*'],
    services: [
      'hizmet', 'hizmeti*', 'hizmetler*', 'servis', 'servisi*', 'servisler*', 'model*', 'dil model*',
      'büyük dil model*', 'sohbet robot*', 'sohbet bot*',
    ],
    'ai-products': [
      'yapay zeka ürün*', 'yapay zekâ ürün*', 'yapay zeka arac*', 'yapay zeka araç*', 'ürün', 'ürünü*', 'ürünler*',
      'ürüne', 'ürünü',
    ],
    algorithms: ['algoritma*'],
    goods: ['mal', 'mallar*', 'ilan', 'ilanı*', 'ilanlar*', 'ürün ilan*'],
    shops: [
      'mağaza', 'mağazayı', 'mağazalar', 'mağazaları', 'dükkan*', 'dükkân*', 'satıcı*', 'çevrim içi mağaza*',
      'çevrimiçi mağaza*',
    ],
    yuan: ['yuan*', 'rmb', 'renminbi*', 'cny'],
    'personal-data': ['kişisel veri*', 'kişisel bilgi*', 'ekran görüntü*', 'veri kayd*'],
    'phone-numbers': ['telefon numara*', 'numara*'],
    domains: ['alan ad*', 'etki alan*'],
    campaigns: ['kampanya*', 'operasyon*', 'özel operasyon*', 'özel eylem*'],
    notices: ['duyuru*', 'bülten*', 'tebliğ*'],
    facts: [
      'ihlal', 'ihlali*', 'ihlaller*', 'usulsüzlü*', 'yasa dışı eylem*', 'suç', 'suçu*', 'suçlar*',
      'yasa dışı uygulama*',
    ],
    penalties: ['kez', 'kere', 'defa', 'ceza', 'cezalar*', 'idari ceza*', 'yaptırım*'],
  },
  counters: { any: ['adet', 'tane'] },
  actions: {
    closed: [
      'kapat*', 'kapandı*', 'kapanma*', 'kapandığı*', 'sonlandır*', 'yasakla*', 'devre dışı*', 'iptal*', 'dağıt*',
      'feshe*', 'lağvet*', 'erişime kapat*', 'durdur*', 'faaliyetine son*', 'engell*', 'feshed*', 'feshet*', 'dağıtt*',
    ],
    'dealt-with': [
      'işlem yap*', 'işlem uygula*', 'işleme tabi*', 'önlem al*', 'müdahale*', 'tedbir*', 'gereği yap*', 'ele al*',
      'ele alın*', 'düzelt*', 'harekete geç*', 'işlem*',
    ],
    penalised: [
      'cezalandır*', 'yaptırım*', 'ceza ver*', 'cezaya çarptır*', 'cezai işlem*', 'disiplin*', 'ceza verdi',
      'cezalar verdi', 'ceza verildi', 'cezalar verildi', 'hafif ceza*', 'cezalar',
    ],
    deleted: [
      'sil', 'sildi*', 'silin*', 'silen*', 'silme*', 'silip', 'siler*', 'siliyor*', 'silmiş*', 'kaldır*', 'temizle*',
      'yok et*', 'ortadan kaldır*', 'yayından kaldır*', 'imha*', 'çıkarıl*', 'çıkardı*', 'çıkart*',
    ],
    cleared: ['temizle*', 'temizli*', 'arındır*', 'arıt*'],
    blocked: [
      'engelle*', 'blokla*', 'bloke*', 'sansür*', 'filtrele*', 'erişim engel*', 'erişime kapat*', 'erişimi engelle*',
    ],
    suspended: ['askıya*', 'dondur*', 'durdur*', 'susturul*', 'sustur*', 'geçici olarak*', 'uzaklaştır*'],
    restricted: ['kısıtla*', 'sınırla*', 'sınırlandır*'],
    demonetised: ['para kazan*', 'gelir elde etme*', 'kazanç hak*', 'kâr amaçlı*', 'gelirleri*', 'kazançlar*'],
    summoned: [
      'çağırdı*', 'çağrıl*', 'çağrı*', 'görüşmeye*', 'ifadeye*', 'celp*', 'görüşme*', 'uyarı görüşme*', 'çağırd*',
      'çağrıld*',
    ],
    warned: ['uyar*', 'uyarı*', 'ikaz*', 'ihtar*'],
    fined: [
      'ceza', 'cezası*', 'cezayı', 'para ceza*', 'ceza kes*', 'cezaya', 'cezalandır*', 'cezaya çarptır*', 'ödeyecek',
      'ödemesi', 'ödemek zorunda*', 'ödemeye mahkum*',
    ],
    'ordered-to-rectify': ['emret*', 'emri*', 'talimat*', 'düzelt*', 'istedi*', 'talep*', 'düzeltme*', 'zorunda*'],
    named: ['ifşa*', 'eleştir*', 'teşhir*', 'kınad*', 'adı geç*', 'isimlerini*'],
    received: ['aldı', 'alındı*', 'alınan', 'almış*', 'ulaştı*', 'ulaşan', 'kabul*', 'iletil*', 'gelen', 'yapılan'],
    handled: ['işlem yap*', 'işleme*', 'işledi*', 'sonuçlandır*', 'ele al*', 'değerlendir*', 'çözül*'],
    verified: ['doğrula*', 'teyit*', 'geçerli*', 'onayla*'],
    'fed-back': ['yanıt*', 'geri bildirim*', 'cevap*'],
    found: [
      'tespit*', 'bulun*', 'bulundu*', 'toplad*', 'toplan*', 'ortaya çık*', 'belirle*', 'saptan*', 'saptad*',
      'elde et*', 'ele geçir*',
    ],
    'removed-from-stores': [
      'kaldır*', 'mağazalardan*', 'çıkarıl*', 'çıkardı*', 'silin*', 'yayından kaldır*', 'yasakla*', 'engelle*',
    ],
    registered: ['kaydol*', 'kayded*', 'kayıt*', 'tescil*', 'onayla*', 'ruhsat*', 'lisans*', 'onaylan*'],
    cancelled: ['iptal*', 'geri al*', 'lisansı iptal*'],
    referred: ['sevk*', 'devred*', 'iletil*', 'aktar*', 'teslim*', 'gönderildi*', 'intikal*', 'havale*'],
    investigated: ['soruştur*', 'incele*', 'araştır*', 'kovuştur*'],
    inspected: ['denetle*', 'denetim*', 'teftiş*', 'incele*', 'tarandı*', 'kontrol*'],
    detained: ['gözaltı*', 'tutukla*', 'yakala*'],
    blacklisted: ['kara liste*', 'kara listeye*'],
    rewarded: ['ödül*'],
    'carried-out': [
      'yürüt*',
      'başlat*',
      'düzenled*',
      'gerçekleştir*',

      'uygulad*',
    ],
    measure: [
      'hedef*', 'etkile*', 'karşı karşıya*', 'mücadele*', 'operasyon*', 'suçla*', 'taklit*', 'yay', 'yayan', 'yayd*',
      'yayma*', 'maruz*', 'kapsam*', 'aleyhine', 'ihlal ed*', 'ihlal ett*', 'yaptırıma*',
    ],
  },
  facets: {
    rumours: [
      'söylenti*', 'dedikodu*', 'sahte haber*', 'yalan haber*', 'asılsız*', 'dezenformasyon*', 'yanlış bilgi*',
      'yalan bilgi*', 'sahte bilgi*', 'yanıltıcı bilgi*', 'mezenformasyon*', 'yalan yanlış*',
    ],
    impersonation: [
      'taklit*', 'kılığ*', 'sahte hesap*', 'gibi davran*', 'kimliğine bürün*', 'taklid*', 'adına açıl*', 'sahte',
    ],
    'impersonating-government': [
      'devlet yetkili*', 'devlet görevli*', 'hükümet kurum*', 'parti ve hükümet*', 'devlet memur*', 'hükümet yetkili*',
      'resmi kurum*', 'hükümet organ*',
    ],
    'impersonating-military': ['asker*', 'ordu', 'ordusu*', 'orduyu', 'silahlı kuvvet*'],
    'impersonating-public-institutions': ['kamu kurum*', 'kamu kuruluş*', 'devlet kurum*', 'araştırma enstitü*'],
    'impersonating-media': [
      'medya kuruluş*', 'haber kuruluş*', 'haber ajans*', 'medya organ*', 'basın kuruluş*', 'haber sunucu*', 'spiker*',
      'haber medya*', 'basın yayın*', 'sunucu*',
    ],
    'impersonating-companies': ['sahte şirket*'],
    'impersonating-people': ['ünlü*', 'uzman*', 'tanınmış kişi*', 'kamuya mal*'],
    'place-names': ['yer ad*', 'yer isim*'],
    'unqualified-advice': [
      'nitelik*', 'yeterlili*', 'yetkinli*', 'profesyonel tavsiye*', 'eğitim hizmet*', 'danışmanlık*', 'vasıf*',
      'mesleki*', 'diploma*',
    ],
    hyping: [
      'gündem*', 'sıcak konu*', 'popüler konu*', 'popülerlik*', 'tıklanma*', 'para kazan*', 'abart*', 'trafik çek*',
    ],
    'malicious-marketing': ['kötü niyetli pazarlama*', 'pazarlama*', 'tık tuzağ*', 'tıklama tuzağ*'],
    pornography: ['porno*', 'müstehcen*', 'cinsel*', 'erotik*', 'ahlaka aykırı*', 'bayağı*'],
    gambling: ['kumar*', 'bahis*'],
    fraud: ['dolandır*', 'sahtekar*', 'sahtekâr*'],
    violence: ['şiddet*', 'kanlı'],
    terrorism: ['terör*', 'aşırılık*'],
    'national-security': ['siyasi*', 'siyaset*', 'ulusal güvenli*', 'milli güvenli*', 'devlet güvenli*', 'yıkıcı'],
    history: ['nihilizm*', 'tarih*', 'şehit*', 'kahraman*'],
    cyberbullying: ['siber zorba*', 'zorbalı*', 'siber şiddet*', 'çevrim içi şiddet*', 'taciz*', 'hakaret*'],
    'fan-circles': ['hayran*'],
    minors: ['çocuk*', 'reşit olmayan*', 'ergen*', 'gençler*', 'küçükler*', 'küçük yaşta*'],
    'paid-posters': ['trol', 'troller*', 'su ordusu*', 'ücretli yorum*'],
    'personal-data': ['kişisel veri*', 'kişisel bilgi*', 'gizlili*', 'mahremiyet*', 'yüz tanıma*'],
    infringement: ['iftira*', 'hakların ihlal*', 'hak ihlal*', 'karala*'],
    superstition: ['batıl*', 'falcı*', 'kehanet*'],
    ai: ['yapay zeka*', 'yapay zekâ*', 'deepfake*', 'üretken*'],
    livestreaming: ['canlı yayın*'],
    'short-videos': ['kısa video*'],
    'self-media': [
      'öz medya*', 'self medya*', 'self-media', 'self media', 'bireysel medya*', 'bağımsız medya*', 'kişisel medya*',
      'öz-medya*',
    ],
    finance: ['finans*', 'borsa*', 'mali', 'hisse*'],
    property: ['emlak*', 'gayrimenkul*', 'konut*'],
    pandemic: ['pandemi*', 'covid*', 'kovid*', 'koronavirüs*', 'salgın*'],
    sports: ['spor', 'sporcu*', 'sporun*', 'olimpi*'],
    exams: ['sınav*'],
    celebrities: ['ünlü*', 'yıldız*', 'magazin*'],
    'private-chat': ['fuhuş*', 'fuhş*'],
    'unlicensed-news': ['lisanssız*', 'ruhsatsız*', 'izinsiz*'],
    'by-centre': ['ihbar merkez*', 'şikayet merkez*', 'bildirim merkez*', 'merkez'],
    'by-local-offices': ['yerel*', 'bölgesel*', 'eyalet*'],
    'by-websites': ['başlıca site*', 'başlıca internet*', 'büyük internet site*', 'önde gelen site*'],
    'by-commercial-websites': [
      'ticari site*', 'ticari internet*', 'ticari web*', 'baidu', 'tencent', 'alibaba', 'weibo',
    ],
    cumulative: ['şimdiye kadar', 'bugüne kadar', 'toplamda', 'şu ana kadar'],
    batch: ['parti', 'ilk grup', 'ilk parti', 'ilk liste'],
    permanent: ['kalıcı*', 'tamamen', 'süresiz*', 'temelli'],
    judicial: ['polis*', 'yargı*', 'adli*', 'savcı*', 'kolluk*'],
    'million-followers': ['takipçi*'],
  },
  scope: {
    other: ['diğer', 'başka', 'öteki', 'diğerleri'],
    further: [
      'ayrıca', 'ek olarak', 'buna ek*', 'ilave', 'ilaveten', 'bunun yanı sıra', 'bunların yanı sıra', 'yanı sıra',
      'daha', 'bir diğer',
    ],
    remaining: ['kalan', 'geri kalan', 'geriye kalan'],
    part: [
      'bunlardan', 'bunların', 'aralarında', 'içinden', 'dahil', 'arasında', 'içlerinden', 'söz konusu hesapların',
    ],
    lesser: ['daha hafif', 'hafif ceza*', 'daha az ağır', 'daha az'],
    total: ['toplam', 'toplamda', 'tamamı', 'genel toplam', 'topluca'],
  },
  ignored: [
    'pekin bağlantılı*', 'pekin destekli*', 'pekin yanlısı*', 'pekin ile bağlantılı*', 'pekin merkezli*', 'yasa dışı*',
    'yasadışı*', 'kanun dışı*', 'daha fazla', 'daha çok', 'bir daha', 'daha önce', 'daha sonra', 'daha uzun', 'daha da',
    'daha kolay', 'daha sıkı', 'daha geniş',
  ],
  agencies: {
    regulator: [
      'düzenleyici*', 'denetleyici*', 'denetleme kurul*', 'denetim kurum*', 'gözetim kurum*', 'regülatör*', 
      'siber uzay*', 'siber alan*', 'siber güvenlik*', 'siber alem*', 'siberuzay*', 'internet idaresi*', 'cac',
      'sansür kurul*', 'sansür kurum*', 
    ],
    anyBody: [
      'kurum', 'kurumun', 'kurumdan', 'yetkililer', 'yetkililerin', 'yetkililere', 'makamlar*', 'idare', 'idareden',
      'idarenin', 'pekin', 'pekin yönetim*', 'çin hükümet*', 'çin yönetim*', 'çin makam*', 'çinli yetkili*',
      'çinli makam*', 'devlet kurum*', 'ofisi*', 'idaresi*',
    ],
    authorities: [
      'polis*', 'bakanlığ*', 'bakanlık*', 'kamu güvenliği*', 'mahkeme*', 'savcılı*', 'savcıla*', 'gümrük*',
      'merkez bankası*', 'emniyet*', 'vergi idare*', 'vergi daire*', 'piyasa düzenleme*', 'rekabet kurum*',
      'devlet konsey*', 'yüksek mahkeme*', 'radyo ve televizyon*', 'yasa dışı yayın*', 'pornografiyle mücadele*',
      'halk bankası*', 'sanayi ve bilgi teknolojileri bakanlığ*', 'menkul kıymet*',
    ],
    platforms: [
      'weibo', 'sina weibo', 'wechat', 'weixin', 'douyin', 'kuaishou', 'bilibili', 'xiaohongshu', 'tencent',
      'bytedance', 'baidu', 'zhihu', 'toutiao', 'alibaba', 'taobao', 'netease', 'sina', 'sohu', 'douban', 'didi',
      'şirket açıkla*', 'şirket yetkili*', 'platform açıkla*',
    ],
    foreign: [
      'meta', 'facebook', 'instagram', 'youtube', 'google', 'twitter', 'tiktok', 'telegram', 'whatsapp', 'microsoft',
      'apple', 'openai', 'hindistan*', 'hint', 'endonezya*', 'vietnam*', 'rusya*', 'rus', 'roskomnadzor', 'malezya*',
      'singapur*', 'tayland*', 'türkiye*', 'türk', 'btk', 'iran*', 'pakistan*', 'güney kore*', 'kore*', 'japon*',
      'avustralya*', 'ingiltere*', 'ingiliz*', 'britanya*', 'avrupa birliği*', 'avrupa komisyon*', 'almanya*', 'alman',
      'fransa*', 'fransız*', 'brezilya*', 'nijerya*', 'tayvan*', 'hong kong*', 'abd', 'amerika*', 'ukrayna*',
      'kanada*', 'azerbaycan*', 'mısır', 'suudi*', 'ankara', 'moskova', 'yeni delhi', 'cakarta', 'seul', 'tokyo',
      'kahire', 'riyad', 'brüksel', 'washington', 'rtük', 'usom', 'emniyet genel müdürlüğü', 'interpol', 'europol',
      'kvkk', 'bilgi teknolojileri', 'erişim sağlayıcıları birliği', 'esb', 'iletişim başkanlığı', 'rekabet kurumu',
      'siber suçlarla mücadele', 'içişleri bakanlığı', 'ulaştırma ve altyapı bakanlığı', 'yerlikaya',
      'bilgi teknolojileri ve iletişim kurumu', 'ticaret bakanlığı', "türkiye'de",
    ],
    observers: [
      'araştırmacı*', 'analist*', 'aktivist*', 'uluslararası af örgüt*', 'freedom house', 'sınır tanımayan*',
      'insan hakları izleme*', 'anket*', 'tahminlere göre', 'cnnic', 'büyük ateş duvarı*', 'büyük güvenlik duvarı*',
      'çin güvenlik duvarı*', 'great firewall',
    ],
    placing: ['örneğin', 'aralarında', 'başta', 'özellikle'],
    placingAfter: [
      'gibi', 'da', 'de', 'ta', 'te', 'dan', 'den', 'tan', 'ten', 'daki', 'deki', 'taki', 'teki', 'a', 'e', 'ya', 'ye',
      'na', 'ne', 'üzerinde*', 'üzerinden', 'hesab*', 'hesaplar*', 'adlı', 'platform*', 'hakkında', 'global',
    ],
  },
  notCounted: {
    audience: [
      'kullanıcı*', 'takipçi*', 'izleyici*', 'izlenme*', 'görüntülenme*', 'görüntüleme*', 'indirme*', 'okuyucu*',
      'okur', 'okunma*', 'nüfus*', 'ziyaret*', 'üye', 'üyesi*', 'üyeler*', 'çalışan', 'çalışanı*', 'gazeteci*',
      'öğrenci*', 'müşteri*', 'yolcu*', 'sürücü*', 'hane', 'haneye', 'abone*', 'beğeni*', 'paylaşılma*', 'çinli',
      'polis memuru', 'kez görüntülen*',
    ],
    measures: [
      'yıl', 'yılı*', 'yılda*', 'yıldır', 'yıllık', 'yıldan', 'yıla', 'yaş', 'yaşın*', 'ay', 'aylık', 'aydır', 'ayda',
      'aydan', 'ayın*', 'ayı', 'gün', 'günlük', 'günde', 'gündür', 'günü*', 'günden', 'hafta*', 'saat*', 'dakika*',
      'dk', 'saniye*', 'km', 'kilometre*', 'metre*', 'eyalet*', 'şehir*', 'kent*', 'ülke*', 'bölge', 'bölgede',
      'derece*', 'ton', 'madde', 'maddesi*', 'maddeler*', 'kelime*', 'sayfa', 'kategori*', 'tür', 'türde', 'katı',
      'yüzyıl*', 'puan*', 'ölü', 'oy', 'sandalye*', 'yasa', 'kanun', 'bakanlık',
    ],
    money: ['dolar*', 'euro*', 'avro*', 'lira*', 'sterlin*', 'yen', 'won', 'ruble*', 'usd', 'eur', 'tl', 'rupi*'],
  },
  months: [
    ['ocak'], ['şubat'], ['mart'], ['nisan'], ['mayıs'], ['haziran'], ['temmuz'], ['ağustos'], ['eylül'], ['ekim'],
    ['kasım'], ['aralık'],
  ],
  elsewhere: [
    'ilgili haber*', 'benzer haber*', 'diğer haber*', 'son haber*', 'son dakika haber*', 'ayrıca oku*',
    'bunlar da ilgini*', 'bunlara da*', 'ilginizi çekebilir', 'bu haberler de', 'çok okunan*', 'en çok okunan*',
    'öne çıkan*', 'önceki haber*', 'sonraki haber*', 'önceki yazı*', 'sonraki yazı*', 'yorumlar', 'yorum yap*',
    'bir yorum yaz*', 'bir cevap yaz*', 'abone ol*', 'paylaş', 'etiketler', 'önerilen*', 'benzer yazı*',
    'benzer içerik*', 'ilgili yazı*', 'related posts', 'comments',
  ],
};
