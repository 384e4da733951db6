/// Words of the lines that telephones and mail programs put under letters, in lower case.
enum DeviceWords {
    static let systems = Phrases(["ios", "android", "windows phone", "mobile"])
    static let offers = Phrases([
        " get outlook", " get the outlook", " holen sie sich outlook", " laden sie outlook", " outlook für",
        " obtenir outlook",
        " obtenez outlook", " télécharger outlook", " obtener outlook", " obtén outlook", " obtenga outlook",
        " descargar outlook", " ottieni outlook", " scarica outlook", " obter o outlook", " obter outlook",
        " obtenha o outlook", " obtenha outlook", " baixar o outlook", " download outlook", " outlook voor",
        " haal outlook",
        " pobierz", " uzyskaj", " skaff deg outlook", " skaff outlook", " ophalen", " skaffa outlook", " hämta outlook",
        " hent outlook", " få outlook", " last ned outlook",
        " hanki outlook",
        " lataa outlook", " скачайте outlook", " получить outlook", " загрузить outlook", " скачать outlook", "获取",
        "取得", "下载", "下載", "入手",
    ])

    /// Things to write on, and names of programs.
    static let strong = Phrases([
        "phone", "ipad", "ipod", "imac", "macbook", "mobile", "mobilenhet", "mobilgerät", "mobiltelefon", "mobiel",
        " cell",
        "blackberry", "android", "galaxy", "samsung", "htc", "windows", "airmail", "mailbox", "k-9", "outlook",
        "tablet",
        "device", "handy", "móvil", "movil", "telefon", "téléphone", "teléfono", "telefono", "telefoon", "huawei",
        "xiaomi",
        "nokia", "xperia", "pixel", "proton", "gmail", "yahoo", "spark mail", "телефон", "смартфон", "puhelim",
        "puhelin",
        "gerät", "celular", "手机", "手機", "小米", "华为", "荣耀", "oppo", "スマホ", "スマートフォン", "アプリ", "appareil",
        "dispositivo", "dispositif", "boxer", "edison", "superhuman", "thunderbird", "fairemail", "zoho", "laitteesta",
        "toestel",
        "enhet", "enhed", "urządzeni", "устройств", "gmx", "web.de", "t-online", "bluemail", "typeapp", "mail.ru",
        "яндекс",
        "网易", "qq邮箱", " app", "aplikac", "posteo", "tutanota", "mailspring", "em client", "icloud", "zimbra",
        "roundcube",
    ])

    /// Programs that are called by a word of every day.
    static let programs: Set<String> = [
        "spark", "canary", "newton", "mimestream", "missive", "shortwave", "fastmail", "mailbird", "postbox", "hey",
        "tuta",
    ]

    /// Words for mail, which are names of programs too: “Mail for Windows”.
    static let weak = Phrases([
        "mail", "courrier", "correo", "posta", "poczt", "e-post", "sähköposti", "почт", "correio", "邮箱", "メール", "邮件",
        "portable", "mobil",
    ])

    /// Small words in the names of devices.
    static let besides: Set<String> = [
        "for", "on", "and", "device", "wireless", "handheld", "pc", "work", "personal", "my", "new", "old", "the",
        "computer",
        "laptop", "via", "app", "using", "secure", "mail", "email", "tab", "mini", "pro", "max", "plus", "ultra",
        "touch",
    ]

    /// Beginnings of sentences that people write too.
    static let sentences = [
        "diese nachricht wurde", "diese e-mail wurde", "ce message a été envoyé", "cet e-mail a été envoyé",
        "este mensaje",
        "someone from", "sent by", "enviado por", "envoyé par",
    ]

    /// What makes such a sentence one about a device all the same.
    static let own = Phrases([
        "von meinem", "mit meinem", "depuis mon", "de mon", "desde mi", "do meu", "mit der", "mit web.de", "mit k-9",
        "mit gmx",
        "avec mon", "ha sido enviado", "fue enviado",
    ])

    /// How such a line begins, in lower case; a word for a device has to follow.
    static let starts = [
        "get bluemail for", "get typeapp for", "skickades via", "skickades med", "sendt med", "sendt via",
        "wysłane za pomocą", "wysłano za pomocą", "wysłano z", "отправлено с помощью", "послано с", "发送自", "發送自",
        "enviado com", "enviado con", "enviado mediante", "inviato con", "inviato tramite", "inviato via",
        "envoyé via", "verstuurd uit", "abgesendet von", "geschrieben auf meinem", "skrevet på min", "skrivet på min",
        "sent from", "sent via", "sent with", "sent by", "sent using", "get outlook for", "someone from",
        "enviado desde", "enviado do", "enviado de", "enviado por", "enviado a partir", "envoyé de", "envoyé depuis",
        "envoyé avec", "envoyé à partir", "inviato da", "inviato dal", "gesendet von", "gesendet mit",
        "gesendet mithilfe", "verzonden vanaf", "verzonden vanuit", "verzonden via", "verstuurd vanuit",
        "verstuurd via", "skickades från", "wysłane przez", "wysłano przez", "отправлено через", "отправлено со",
        "provenance :", "发自", "發自", "diese nachricht wurde", "diese e-mail wurde", "ce message a été envoyé",
        "cet e-mail a été envoyé", "este mensaje", "verzonden met", "verstuurd vanaf", "verstuurd met", "wysłane z",
        "skickat från", "skickat med", "sendt fra", "lähetetty", "отправлено с", "отправлено из", "надіслано з",
        "iphoneから", "télécharger outlook", "outlook für", "obtener outlook", "holen sie sich outlook",
        "scarica outlook", "download outlook", "hämta outlook", "obtenez outlook", "odoslané", "odesláno z",
        "yolladığım", "从我的", "從我的",
    ]

    /// How such a line ends, in lower case, where the word for “sent” comes last.
    static let ends = [
        " gesendet", " gesendet.", " verzonden", " verzonden.", " verstuurd", " lähetetty", " wysłane", " sänt", "から送信",
        "から送信されました。", " 傳送", " 发送", " 發送", "より送信", "から送信しました", "から送信しています", " 传送",
    ]

    /// What such a line holds where the words come in another order.
    static let wholes = Phrases([
        "mobiltelefon mit k-9 mail gesendet", "android-gerät mit k-9 mail gesendet", "iphoneから送信", "ipadから送信",
        "スマートフォンから送信", "나의 iphone에서 보냄", "yahoo mail: search, organize, conquer", "please excuse my brevity",
        "bitte entschuldigen sie die kürze", "excusez la brièveté",
    ])
}
