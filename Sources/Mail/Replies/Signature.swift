/// What stands under a person's own text: the signature after its mark, a footer, and the lines that telephones add.
enum Signature {
    /// Whether a signature or a footer begins with this line and goes on to the end.
    static func begins(at index: Int, in lines: ReplyLines) -> Bool {
        let line = lines.all[index].trimmed
        if line == "--" || line == "—" || line == "–" || line == "__" { return true }
        guard line.count >= 10, line.allSatisfy({ $0 == "_" }) else { return false }
        return lines.all[(index + 1)...].lazy.filter { !$0.isBlank }.prefix(7).count <= 6
    }

    /// How many lines the seal of a message takes that is signed in its text (RFC 9580 §7); nil when none begins here.
    static func sealLength(at index: Int, in lines: ReplyLines) -> Int? {
        guard lines.all[index].folded == "-----begin pgp signed message-----" else { return nil }
        return 1 + lines.all[(index + 1)...].prefix(6).prefix { $0.folded.hasPrefix("hash:") }.count
    }

    /// Whether a line at the very end of a text is no part of it: “Sent from my phone”, “-Ann”.
    static func isEnding(_ line: ReplyLines.Line) -> Bool {
        let bare = line.folded.filter { !"<>()[]".contains($0) }
        if bare.isEmpty { return false }
        return isFromDevice(bare) || isSigned(line.trimmed)
    }

    /// A dash and a name: `-Abhishek Kona`.
    private static func isSigned(_ line: Substring) -> Bool {
        guard line.first == "-", let first = line.dropFirst().first, first.isUppercase, line.count <= 30 else {
            return false
        }
        let words = line.dropFirst().split(separator: " ")
        return words.count <= 3
            && words.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || $0 == "." } }
    }

    private static func isFromDevice(_ line: String) -> Bool {
        if line.hasPrefix("sent from my ") || line.hasPrefix("sent from a ") || line.hasPrefix("sent from the ") {
            let named = line.dropFirst(10).prefix { $0 != "," && $0 != "." }
            let isAlone = named.count == line.count - 10 || line.count - 10 - named.count == 1
            return named.split(separator: " ").count <= 8 && (isAlone || devices.occur(in: String(named)))
        }
        guard line.count <= 160 else { return false }
        if wholes.occur(in: line) || isInvitation(line) { return true }
        let isSent = starts.contains { line.hasPrefix($0) } || ends.contains { line.hasSuffix($0) }
        return isSent && line.count <= 120 && devices.occur(in: line)
    }

    /// “Get Outlook for iOS” in any language.
    private static func isInvitation(_ line: String) -> Bool {
        guard line.contains("outlook"), systems.occur(in: line) else { return false }
        return line.split(separator: " ").count <= 10 && offers.occur(in: " " + line)
    }

    private static let systems = Phrases(["ios", "android", "windows phone", "mobile"])
    private static let offers = Phrases([
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

    private static let devices = Phrases([
        "phone", "ipad", "ipod", "mobil", "cell", "blackberry", "android", "galaxy", "samsung", "htc", "windows",
        "mail", "outlook",
        "tablet", "device", "handy", "móvil", "portable", "telefon", "téléphone", "huawei", "xiaomi", "nokia", "xperia",
        "pixel",
        "proton", "gmail", "yahoo", "spark", "телефон", "iphone", "smartphone", "smarttelefon", "puhelim", "gerät",
        " app", "courrier", "correo", "posta", "poczt", "e-post",
        "sähköposti", "почт", "correio", " email", "teléfono", "celular", "téléphone", "手机", "手機", "邮箱", "メール",
        "appareil", "dispositivo", "boxer", "edison", "superhuman", "airmail", "thunderbird", "fairemail", "k-9",
        "zoho",
        "laitteesta", "dispositif", "toestel", "enhet", "enhed", "urządzeni", "устройств", "スマホ", "アプリ", "手机端", "邮件",
    ])

    /// How such a line begins, in lower case; a word for a device has to follow.
    private static let starts = [
        "get bluemail for", "get typeapp for", "skickades via", "skickades med", "sendt med", "sendt via", "uit mijn",
        "wysłane za pomocą", "wysłano za pomocą", "wysłano z", "отправлено с помощью", "послано с", "发送自", "發送自", "从我的",
        "從我的", "enviado com", "enviado con", "enviado mediante", "inviato con", "inviato tramite", "inviato via",
        "envoyé via", "verstuurd uit", "abgesendet von", "geschrieben auf meinem", "skrevet på min", "skrivet på min",
        "sent from", "sent via", "sent with", "sent by", "sent using", "get outlook for", "from my", "someone from",
        "enviado desde",
        "enviado do", "enviado de", "enviado por", "enviado a partir", "envoyé de", "envoyé depuis", "envoyé avec",
        "envoyé à partir",
        "inviato da", "inviato dal", "gesendet von", "gesendet mit", "gesendet mithilfe", "von meinem",
        "verzonden vanaf", "verzonden vanuit", "verzonden via", "verstuurd vanuit", "verstuurd via", "skickades från",
        "sendt via", "wysłane przez", "wysłano przez", "отправлено через", "отправлено со", "provenance :", "发自", "發自",
        "diese nachricht wurde", "diese e-mail wurde", "ce message a été envoyé", "cet e-mail a été envoyé",
        "este mensaje",
        "verzonden met", "verstuurd vanaf", "verstuurd met", "wysłane z", "wysłano z", "skickat från", "skickat med",
        "sendt fra",
        "sendt med", "lähetetty", "отправлено с", "отправлено из", "надіслано з", "iphoneから", "télécharger outlook",
        "outlook für", "obtener outlook", "holen sie sich outlook", "scarica outlook", "download outlook",
        "hämta outlook",
        "obtenez outlook", "odoslané", "odesláno z", "yolladığım",
    ]

    /// How such a line ends, in lower case, where the word for “sent” comes last.
    private static let ends = [
        " gesendet", " gesendet.", " verzonden", " verzonden.", " verstuurd", " lähetetty", " wysłane", " sänt", "から送信",
        "から送信されました。", " 傳送", " 发送", " 發送", "より送信", "から送信しました", "から送信しています", " 传送",
    ]

    /// What such a line holds where the words come in another order.
    private static let wholes = Phrases([
        "mobiltelefon mit k-9 mail gesendet", "android-gerät mit k-9 mail gesendet", "從我的", "从我的 iphone 发送", "发自我的",
        "發自我的", "iphoneから送信", "ipadから送信", "スマートフォンから送信", "나의 iphone에서 보냄", "please excuse my brevity",
        "bitte entschuldigen sie die kürze", "excusez la brièveté",
    ])
}
