import type { CueWords } from '../cue-words';

/** Italian. Nouns come in singular and plural; verbs are mostly met as participles, so as stems. */
export const cues: CueWords = {
  matching: 'words',
  compoundHead: 'first',
  objects: {
    accounts: [
      'account', 'accounts', 'profilo', 'profili', 'utenze', 'blog', 'microblog', 'nomi utente', 'pseudonimi',
      'nickname', 'conti utente',
    ],
    groups: [
      'gruppo', 'gruppi', 'gruppi di discussione', 'gruppi di chat', 'chat di gruppo', 'forum', 'chat room', 'fan club',
      'comunità online',
    ],
    items: [
      'informazioni', 'informazione', 'contenuto', 'contenuti', 'elementi', 'elemento', 'messaggi illegali',
      'materiali', 'materiale', 'dati', 'immagini', 'foto', 'testi', 'pezzi', 'voci di informazione',
    ],
    posts: [
      'post', 'posts', 'pubblicazioni', 'pubblicazione', 'messaggi', 'messaggio', 'articoli', 'articolo', 'tweet',
      'interventi',
    ],
    comments: ['commento', 'commenti', 'osservazioni'],
    videos: ['video', 'filmati', 'filmato', 'clip', 'videoclip', 'cortometraggi', 'file audio', 'registrazioni'],
    topics: ['argomenti', 'hashtag', 'temi', 'topic', 'discussioni', 'thread'],
    keywords: ['parole chiave', 'parola chiave', 'termini di ricerca', 'parole di ricerca'],
    links: ['link', 'collegamenti', 'pagine web', 'pagina web', 'url', 'indirizzi web', 'pagine internet'],
    reports: ['segnalazione', 'segnalazioni', 'denunce', 'denuncia', 'reclami', 'lamentele', 'rapporti', 'esposti'],
    cases: ['caso', 'casi', 'procedimenti', 'fascicoli'],
    leads: ['piste', 'indizi', 'tracce', 'indizio'],
    websites: [
      'sito', 'siti', 'sito web', 'siti web', 'sito internet', 'siti internet', 'portali', 'portale',
      'siti di informazione', 'siti di notizie', 'website',
    ],
    channels: ['canale', 'canali', 'canali web', 'rubrica', 'rubriche', 'colonne', 'sezioni', 'canali e rubriche'],
    apps: [
      'app', 'applicazione', 'applicazioni', 'applicazioni mobili', 'programmi', 'programma', 'software', 'browser',
    ],
    'mini-programs': ['mini-programmi', 'mini programmi', 'miniprogrammi', 'mini-app', 'mini app', 'mini-applicazioni'],
    platforms: [
      'piattaforma', 'piattaforme', 'negozi di app', 'negozi di applicazioni', 'operatori', 'gestori', 'fornitori',
      'fornitori di servizi', 'aziende internet', 'siti e piattaforme',
    ],
    'livestream-rooms': [
      'dirette', 'dirette streaming', 'sale di live streaming', 'stanze di live streaming', 'sale per dirette', 'studi',
      'live streaming', 'livestream', 'trasmissioni in diretta', 'stanze',
    ],
    livestreamers: ['streamer', 'conduttori', 'presentatori', 'influencer', 'live streamer', 'livestreamer'],
    people: [
      'persona', 'persone', 'individui', 'sospetti', 'responsabili', 'cittadini', 'blogger', 'dirigenti', 'soggetti',
    ],
    companies: [
      'azienda', 'aziende', 'imprese', 'impresa', 'società', 'agenzie', 'istituzioni', 'organizzazioni', 'enti',
      'compagnie',
    ],
    services: [
      'servizi', 'servizio', 'modelli', 'modello', 'modelli linguistici', 'servizi di ia', 'modelli di ia', 'chatbot',
      'grandi modelli',
    ],
    'ai-products': [
      'prodotti di ia', 'prodotti di intelligenza artificiale', 'agenti ia', 'strumenti di ia', 'prodotti', 'agenti',
    ],
    algorithms: ['algoritmo', 'algoritmi'],
    goods: ['merci', 'beni', 'annunci', 'articoli in vendita', 'inserzioni'],
    shops: ['negozi', 'negozi online', 'botteghe', 'venditori'],
    yuan: ['yuan', 'rmb', 'renminbi', 'cny'],
    'personal-data': ['dati personali', 'informazioni personali', 'screenshot', 'schermate'],
    'phone-numbers': ['numeri di telefono', 'numeri telefonici', 'numeri'],
    domains: ['nomi di dominio', 'nomi a dominio', 'domini'],
    campaigns: ['campagne', 'operazioni', 'campagne speciali', 'azioni speciali', 'operazioni speciali'],
    notices: ['avvisi', 'annunci pubblici', 'bollettini', 'comunicati'],
    facts: ['violazioni', 'violazione', 'infrazioni', 'illeciti', 'irregolarità', 'atti illegali', 'pratiche illegali'],
    penalties: [
      'volte', 'sanzioni', 'sanzione', 'multe', 'ammende', 'sanzioni amministrative', 'penalità', 'provvedimenti',
    ],
  },
  counters: { any: [] },
  actions: {
    closed: [
      'chius*', 'chiud*', 'chiusur*', 'disattivat*', 'disattivazion*', 'bandit*', 'bannat*', 'vietat*',
      'cancellazione di account', 'disabilitat*', 'sciolt*', 'smantellat*', 'terminat*', 'soppress*', 'proibit*',
      'messo al bando', 'messe al bando', 'messi al bando', 'oscurat*', 'oscurament*', 'censurat*',
    ],
    'dealt-with': [
      'trattat*', 'gestit*', 'presi provvedimenti', 'preso provvedimenti', 'provvedimenti contro',
      'provvedimenti nei confronti', 'misure contro', 'adottato misure', 'adottate misure', 'preso di mira',
      'intervenut*', 'affrontat*', 'rettificat*', 'agito contro', 'smaltit*',
    ],
    penalised: [
      'punit*', 'penalizzat*', 'sanzionat*', 'sanzioni contro', 'castigat*', 'puniti', 'puniscono', 'punisce',
    ],
    deleted: [
      'ritir*', 'cancell*', 'rimoss*', 'rimuov*', 'rimozion*', 'eliminat*', 'elimina', 'eliminare', 'eliminazion*',
      'tolto', 'tolti', 'tolte', 'epurat*', 'spazzat*', 'depennat*',
    ],
    cleared: [
      'ripulit*', 'ripulis*', 'pulit*', 'pulizia', 'bonificat*', 'bonifica', 'ripulire', 'purificat*', 'sgombrat*',
    ],
    blocked: [
      'bloccat*', 'blocca', 'blocco', 'bloccando', 'bloccare', 'censurat*', 'filtrat*', 'intercettat*', 'oscurat*',
      'oscurament*', 'vietat*',
    ],
    suspended: ['sospes*', 'sospend*', 'sospension*', 'congelat*', 'silenziat*', 'interrott*', 'messo in pausa'],
    restricted: ['limitat*', 'limitazion*', 'ristrett*', 'restrizion*'],
    demonetised: [
      'demonetizzat*', 'revocat* i privilegi', 'privilegi di profitto', 'monetizzazione revocata', 'scopo di lucro',
      'diritti di guadagno', 'privilegi di lucro',
    ],
    summoned: [
      'convocat*', 'convocazion*', 'interrogat*', 'richiamat*', 'colloqui', 'colloquio', 'ascoltat*', 'citat*',
    ],
    warned: ['avvertit*', 'avvertiment*', 'ammonit*', 'ammonizion*', 'diffidat*', 'avvisat*', 'avviso'],
    fined: [
      'multata', 'multato', 'è stata multata', 'è stato multato', 'dovrà pagare', 'pagare', 'pagher*', 'multat*',
      'multa', 'multe', 'sanzione', 'sanzioni', 'ammenda', 'comminat*', 'inflitt*', 'sanzione pecuniaria',
      'dovranno pagare', 'dovrà versare',
    ],
    'ordered-to-rectify': [
      'ordinat*', 'ordina', 'impost*', 'rettific*', 'corregger*', 'correzion*', 'adeguar*', 'intimat*', 'ingiunt*',
    ],
    named: ['nominat*', 'segnalat*', 'denunciat*', 'criticat*', 'additat*', 'elencat*', 'resi noti', 'pubblicamente'],
    received: [
      'ricevut*', 'ricev*', 'pervenut*', 'accettat*', 'accolt*', 'raccolt*', 'registrat*', 'arrivat*', 'presentat*',
    ],
    handled: ['gestit*', 'trattat*', 'elaborat*', 'evas*', 'esaminat*', 'risolt*'],
    verified: ['verificat*', 'confermat*', 'valid*', 'fondat*', 'accertat*', 'ritenut* valid*'],
    'fed-back': ['risposto', 'risposte', 'riscontro'],
    found: [
      'trovat*', 'scopert*', 'rilevat*', 'individuat*', 'identificat*', 'raccolt*', 'riscontrat*', 'ottenut*',
      'accumulat*',
    ],
    'removed-from-stores': [
      'ritir*', 'rimoss*', 'rimuov*', 'rimozion*', 'eliminat*', 'eliminare', 'tolto', 'tolte', 'vietat*', 'bandit*',
      'bloccat*', 'messo al bando',
    ],
    registered: [
      'registrat*', 'registrazion*', 'approvat*', 'approvazion*', 'autorizzat*', 'autorizzazion*', 'iscritt*',
      'depositat*',
    ],
    cancelled: ['revocat*', 'annullat*', 'ritirata la licenza', 'revoca', 'licenze revocate'],
    referred: [
      'trasmess*', 'trasferit*', 'consegnat*', 'deferit*', 'rinviat*', 'inviat*', 'passat*', 'affidat*', 'girat*',
    ],
    investigated: ['indagat*', 'indagin*', 'inchiest*', 'investigat*', 'inquisit*', 'perseguit*'],
    inspected: ['ispezionat*', 'ispezion*', 'controllat*', 'esaminat*', 'verifiche', 'testat*'],
    detained: ['arrestat*', 'arresti', 'detenut*', 'fermat*', 'trattenut*'],
    blacklisted: ['lista nera', 'liste nere', 'blacklist*'],
    rewarded: ['premiat*', 'ricompens*'],
    'carried-out': [
      'condott*',
      'lanciat*',
      'avviat*',
      'organizzat*',

      'effettuat*',
      'svolt*',
      'intrapres*',
      'emess*',
      'diffus*',
    ],
    measure: [
      'mirat*', 'mira', 'colpit*', 'colpisc*', 'colpendo', 'interessat*', 'coinvolt*', 'subit*', 'repress*',
      'repression*', 'giro di vite', 'stretta', 'imitat*', 'imitav*', 'imitano', 'spacciat*', 'spacciav*', 'fingev*',
      'diffondev*', 'accusat*', 'misure', 'nel mirino', 'oggetto di',
    ],
  },
  facets: {
    rumours: [
      'voci', 'dicerie', 'notizie false', 'false notizie', 'fake news', 'disinformazione', 'informazioni false',
      'false informazioni', 'bufale', 'pettegolezzi', 'notizie non veritiere', 'misinformazione', 'falsità',
    ],
    impersonation: [
      'impersonat*', 'impersonav*', 'impersonazion*', 'spacciat*', 'spacciav*', 'imitat*', 'imitav*', 'imitano',
      'contraffatt*', 'fingev*', 'finto', 'finti',
    ],
    'impersonating-government': [
      'organi di partito', 'agenzie governative', 'enti governativi', 'funzionari', 'funzionari statali',
      'funzionari pubblici', 'funzionari governativi', 'organi di governo', 'istituzioni governative',
    ],
    'impersonating-military': ['militar*', 'esercito', 'forze armate'],
    'impersonating-public-institutions': [
      'istituzioni pubbliche', 'enti pubblici', 'istituti pubblici', 'istituti di ricerca', 'istituzioni statali',
    ],
    'impersonating-media': [
      'media', 'mezzi di informazione', 'organi di informazione', 'testate', 'agenzie di stampa', 'conduttori',
      'presentatori', 'organi di stampa', 'testate giornalistiche', 'mezzi di comunicazione',
    ],
    'impersonating-companies': ['false aziende', 'aziende false'],
    'impersonating-people': ['celebrità', 'esperti', 'personaggi pubblici', 'personaggi famosi'],
    'place-names': ['nomi di luoghi', 'toponimi'],
    'unqualified-advice': [
      'qualifiche', 'qualifica', 'consulenza', 'consulenze', 'consigli professionali', 'servizi educativi',
      'istruzione', 'competenze',
    ],
    hyping: [
      'temi caldi', 'questioni scottanti', 'argomenti caldi', 'temi scottanti', 'monetizzazione', 'clamore',
      'popolarità', 'visibilità', 'sensazionalis*', 'pompar*',
    ],
    'malicious-marketing': ['marketing malevolo', 'marketing', 'clickbait', 'acchiappaclic'],
    pornography: ['pornograf*', 'oscen*', 'volgar*', 'sessual*', 'erotic*', 'hard'],
    gambling: ["gioco d'azzardo", 'scommesse', "d'azzardo"],
    fraud: ['frod*', 'truff*', 'raggir*'],
    violence: ['violen*', 'sangue', 'cruent*'],
    terrorism: ['terror*', 'estremis*'],
    'national-security': ['politic*', 'sicurezza nazionale', 'sicurezza dello stato', 'sovversiv*'],
    history: ['nichilismo', 'storia', 'storic*', 'martiri', 'eroi'],
    cyberbullying: [
      'cyberbullismo', 'bullismo', 'violenza online', 'violenza informatica', 'molestie', 'insulti', 'cyber-bullismo',
    ],
    'fan-circles': ['fan', 'fan club', 'ammiratori', 'fandom'],
    minors: ['minor*', 'minorenni', 'bambini', 'adolescenti', 'ragazzi', 'giovani'],
    'paid-posters': ['troll', 'esercito di troll', "esercito dell'acqua", 'commentatori pagati', 'recensioni false'],
    'personal-data': ['dati personali', 'informazioni personali', 'privacy', 'riconoscimento facciale'],
    infringement: [
      'diffamazion*', 'diffamator*', 'imprese', 'imprenditori', 'aziende', 'violato i diritti', 'screditat*',
      'denigrat*',
    ],
    superstition: ['superstizion*', 'divinazione', 'astrolog*'],
    ai: ['ia', 'intelligenza artificiale', 'deepfake', 'generativ*'],
    livestreaming: ['live streaming', 'livestream*', 'in diretta', 'dirette', 'streaming'],
    'short-videos': ['video brevi', 'brevi video'],
    'self-media': [
      'self-media', 'self media', 'auto-media', 'automedia', 'we-media', 'media indipendenti', 'media autoprodotti',
      'media personali', 'self-publishing', 'autopubblicat*',
    ],
    finance: ['finanz*', 'borsa', 'borsistic*', 'azionari*', 'mercati'],
    property: ['immobiliar*'],
    pandemic: ['pandemi*', 'covid*', 'coronavirus', 'epidemi*'],
    sports: ['sport*', 'atlet*', 'olimpi*'],
    exams: ['esame', 'esami', 'gaokao'],
    celebrities: ['celebrità', 'star', 'vip', 'gossip'],
    'private-chat': ['prostituzion*'],
    'unlicensed-news': ['senza licenza', 'senza autorizzazione', 'prive di licenza', 'senza permesso'],
    'by-centre': ['centro di segnalazione', 'centro segnalazioni', 'centro per le segnalazioni', 'il centro'],
    'by-local-offices': ['locali', 'regionali', 'provinciali', 'province'],
    'by-websites': ['principali siti', 'principali piattaforme', 'grandi siti', 'maggiori siti'],
    'by-commercial-websites': ['siti commerciali', 'siti web commerciali', 'baidu', 'tencent', 'alibaba', 'weibo'],
    cumulative: ['finora', 'ad oggi', 'fino a oggi', 'complessivamente', "dall'inizio", 'cumulativ*'],
    batch: ['lotto', 'primo lotto', 'primo gruppo', 'prima serie'],
    permanent: ['definitiv*', 'permanent*', 'per sempre'],
    judicial: ['polizia', 'giudiziar*', 'procura', 'pubblica sicurezza', 'autorità giudiziarie', "forze dell'ordine"],
    'million-followers': ['milioni di follower', 'milione di follower', 'seguaci'],
  },
  scope: {
    other: ['altri', 'altre', 'altro', 'altra'],
    further: ['ulteriori', 'ulteriore', 'inoltre', 'in aggiunta', 'in più', 'oltre a ciò', 'aggiuntivi', 'aggiuntive'],
    remaining: ['restanti', 'rimanenti', 'il resto', 'rimanente', 'i restanti', 'le restanti'],
    part: [
      'di cui', 'dei quali', 'delle quali', 'tra cui', 'fra cui', 'tra questi', 'tra queste', 'fra questi', 'inclusi',
      'incluse', 'compresi', 'comprese', 'di questi', 'di queste', 'di essi', 'tra i quali',
    ],
    lesser: ['più lievi', 'più lieve', 'meno severe', 'meno gravi', 'più leggere', 'più leggera', 'più blande'],
    total: ['in totale', 'un totale di', 'totale', 'complessivamente', 'in tutto', 'complessivi', 'nel complesso'],
  },
  ignored: [
    'twitter in mandarino', 'twitter cinese', 'twitter della cina', 'twitter mandarino', 'google cinese', 'uber cinese',
    'youtube cinese', 'legati a pechino', 'legate a pechino', 'legato a pechino', 'vicini a pechino',
    'vicino a pechino', 'filo-pechino', 'sede a pechino', "tra l'altro", 'più di', 'oltre a', 'per lo più', 'non solo',
    'in più punti', "l'altro",
  ],
  agencies: {
    regulator: [
      'regolatore', 'il regolatore', 'regolatori', "l'amministrazione", 'amministrazione', 'agenzia governativa', 'cac',
      'la cac', 'cyberspazio', 'cyberspace', 'ciberspazio', 'organo di vigilanza', 'organismo di controllo', 'garante',
      'authority', 'campagna', 'la campagna', 'censore', 'censura', 'la cina ha', 'cina ha',
    ],
    anyBody: [
      "l'autorità", 'autorità', "l'agenzia", "l'organo", "l'ente", "l'ufficio", 'autorità cinesi', 'autorità cinese',
      'le autorità', 'pechino', 'governo cinese',
    ],
    authorities: [
      'polizia', 'ministero', 'dicastero', 'tribunale', 'tribunali', 'corte', 'procura', 'procuratori', 'dogane',
      'banca centrale', 'fisco', 'pubblica sicurezza', 'consiglio di stato', 'regolamentazione del mercato',
      'antitrust', 'corte suprema',
    ],
    platforms: [
      'weibo', 'sina weibo', 'wechat', 'weixin', 'douyin', 'kuaishou', 'bilibili', 'xiaohongshu', 'rednote', 'tencent',
      'bytedance', 'baidu', 'zhihu', 'toutiao', 'alibaba', 'taobao', 'netease', 'sina', 'sohu', 'douban', 'didi',
      'la piattaforma', "l'azienda", 'la società',
    ],
    foreign: [
      'meta', 'facebook', 'instagram', 'youtube', 'google', 'twitter', 'tiktok', 'telegram', 'whatsapp', 'microsoft',
      'apple', 'openai', 'india', 'indian*', 'indonesia', 'vietnam', 'russia', 'russ*', 'roskomnadzor', 'malesia',
      'singapore', 'thailandia', 'turchia', 'iran', 'pakistan', 'corea', 'giappone', 'australia', 'regno unito',
      'britannic*', 'unione europea', 'commissione europea', 'germania', 'francia', 'italia', 'italian*', 'agcom',
      'brasile', 'nigeria', 'taiwan', 'hong kong', 'stati uniti', 'usa', 'american*', 'statunitens*', 'ucraina',
      'canada', 'svizzera', 'roma', 'bruxelles', 'mosca', 'nuova delhi', 'giacarta', 'ankara', 'seul', 'tokyo',
      'garante privacy', 'polizia postale', 'consob', 'interpol', 'europol', 'egitto', 'israele',
    ],
    observers: [
      'ricercatori', 'analisti', 'attivisti', 'studio', 'amnesty', 'freedom house', 'reporter senza frontiere',
      'human rights watch', 'sondaggio', 'secondo le stime', 'ong', 'cnnic', 'grande muraglia digitale',
      'grande firewall', 'great firewall', 'grande muraglia informatica',
    ],
    placing: [
      'su', 'sul', 'sulla', 'sulle', 'sui', 'come', 'quali', 'tra cui', 'fra cui', 'incluso', 'inclusi', 'incluse',
      'compresi', 'compreso', 'contro', 'a', 'da', 'di', 'del', 'della', 'delle', 'dei', 'per', 'tramite', 'via', 'con',
      'nei confronti di', 'dal', 'dalla', 'al', 'alla', 'ai', 'account', 'colosso',
    ],
    placingAfter: [
      'è stata multata', 'è stato multato', 'multata', 'multato', 'dovrà pagare', 'ha ricevuto', 'sono stati convocati',
    ],
  },
  notCounted: {
    audience: [
      'utenti', 'utente', 'internauti', 'follower', 'seguaci', 'iscritti', 'abbonati', 'visualizzazioni', 'download',
      'lettori', 'popolazione', 'visite', 'visitatori', 'clic', 'mi piace', 'like', 'condivisioni', 'membri',
      'dipendenti', 'giornalisti', 'studenti', 'clienti', 'passeggeri', 'conducenti', 'abitanti', 'famiglie', 'cinesi',
      'spettatori', 'poliziotti', 'agenti di polizia',
    ],
    measures: [
      'anno', 'anni', 'mese', 'mesi', 'settimana', 'settimane', 'giorno', 'giorni', 'ora', 'ore', 'minuto', 'minuti',
      'min', 'secondi', 'km', 'chilometri', 'metri', 'province', 'città', 'paesi', 'regioni', 'punti', 'gradi',
      'tonnellate', 'ministeri', 'parole', 'caratteri', 'capitoli', 'misure', 'categorie', 'tipi', 'leggi', 'secolo',
      'pagine', 'posti di lavoro', 'morti', 'voti', 'seggi', 'norme', 'reti',
    ],
    money: ['dollari', 'dollaro', 'euro', 'sterline', 'yen', 'franchi', 'rupie', 'usd', 'eur', 'rubli', 'lire', 'won'],
  },
  months: [
    ['gennaio', 'gen'], ['febbraio', 'feb'], ['marzo'], ['aprile', 'apr'], ['maggio'], ['giugno', 'giu'],
    ['luglio', 'lug'], ['agosto', 'ago'], ['settembre', 'sett'], ['ottobre', 'ott'], ['novembre', 'nov'],
    ['dicembre', 'dic'],
  ],
  elsewhere: [
    'leggi anche', 'guarda anche', 'vedi anche', 'potrebbe interessarti', 'ti potrebbe interessare',
    'articoli correlati', 'correlati', 'notizie correlate', 'i più letti', 'più letti', 'più lette',
    'articolo precedente', 'articolo successivo', 'articoli recenti', 'articoli simili', 'commenti',
    'lascia un commento', 'nessun commento', 'iscriviti', 'newsletter', 'consigliati', 'tag', 'condividi',
    'altre notizie', 'ultime notizie', 'leggi di più', 'da non perdere', 'altri articoli', 'le notizie del giorno',
  ],
};
