/// What stands under a person's own text: the signature after its mark, a footer, and the lines that telephones add.
enum Signature {
    /// Whether a signature or a footer begins with this line and goes on to the end.
    static func begins(at index: Int, in lines: ReplyLines) -> Bool {
        let line = lines.all[index].trimmed
        if line == "--" || line == "—" || line == "–" || line == "__" { return true }
        guard line.count >= 10, line.allSatisfy({ $0 == "_" }) else { return false }
        return lines.all[(index + 1)...].lazy.filter { !$0.isBlank }.prefix(7).count <= 6
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
        if line.count <= 120, starts.contains(where: { line.hasPrefix($0) }) { return devices.occur(in: line) }
        return line.count <= 160 && wholes.occur(in: line)
    }

    private static let devices = Phrases([
        "phone", "ipad", "ipod", "mobil", "cell", "blackberry", "android", "galaxy", "samsung", "htc", "windows",
        "mail", "outlook",
        "tablet", "device", "handy", "móvil", "portable", "telefon", "téléphone", "huawei", "xiaomi", "nokia", "xperia",
        "pixel",
        "proton", "gmail", "yahoo", "spark", "телефон", "iphone", "smartphone", "gerät", "appareil", "dispositivo",
    ])

    /// How such a line begins, in lower case; a word for a device has to follow.
    private static let starts = [
        "sent from", "sent via", "sent with", "sent by", "sent using", "get outlook for", "from my", "someone from",
        "enviado desde",
        "enviado do", "enviado de", "enviado por", "enviado a partir", "envoyé de", "envoyé depuis", "envoyé avec",
        "envoyé à partir",
        "inviato da", "inviato dal", "gesendet von", "gesendet mit", "gesendet mithilfe", "von meinem",
        "verzonden vanaf",
        "verzonden met", "verstuurd vanaf", "verstuurd met", "wysłane z", "wysłano z", "skickat från", "skickat med",
        "sendt fra",
        "sendt med", "lähetetty", "отправлено с", "отправлено из", "надіслано з", "iphoneから", "télécharger outlook",
        "outlook für", "obtener outlook", "holen sie sich outlook", "scarica outlook", "download outlook",
        "hämta outlook",
        "obtenez outlook", "odoslané", "odesláno z", "yolladığım",
    ]

    /// What such a line holds where the words come in another order.
    private static let wholes = Phrases([
        "mobiltelefon mit k-9 mail gesendet", "android-gerät mit k-9 mail gesendet", "從我的", "从我的 iphone 发送", "发自我的",
        "發自我的", "iphoneから送信", "ipadから送信", "スマートフォンから送信", "나의 iphone에서 보냄", "please excuse my brevity",
        "bitte entschuldigen sie die kürze", "excusez la brièveté",
    ])
}
