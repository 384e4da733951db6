/// What stands between a person's text and the message that is answered or forwarded below it.
enum Delimiter {
    /// Whether everything from this line on belongs to another message.
    static func stands(at index: Int, in lines: ReplyLines) -> Bool {
        let line = lines.all[index]
        guard !line.folded.isEmpty else { return false }
        if isBanner(line) { return !isShown(at: index, in: lines) }
        if asksToReplyAbove(line.folded) { return true }
        if isRule(line) {
            guard let next = lines.content(from: index + 1), next <= index + 100 else { return false }
            return HeaderBlock.stands(at: next, in: lines, underRule: true)
        }
        return HeaderBlock.stands(at: index, in: lines)
    }

    /// Whether somebody shows the line in their own words: they announce it, and no message stands below.
    private static func isShown(at index: Int, in lines: ReplyLines) -> Bool {
        guard let above = lines.content(before: index), lines.all[above].endsWithColon else { return false }
        let below = lines.content(from: index + 1)
        return below.map { lines.all[$0].field == nil && !lines.all[$0].isQuoted } ?? true
    }

    /// “-----Original Message-----” and “Begin forwarded message:” in many languages.
    static func isBanner(_ line: ReplyLine) -> Bool {
        guard line.folded.utf8.count >= 7, isFramed(line) || line.endsWithColon else { return false }
        let inside = Substring(line.folded).drop { "-_=*>~ ".contains($0) }
        guard let last = inside.lastIndex(where: { !"-_=*:<~ ：".contains($0) }) else { return false }
        let said = String(inside[...last])
        guard said.utf8.count < line.folded.utf8.count, said.utf8.count <= 180 else { return false }
        let isRuled = line.isMarked("--") || line.isMarked("__") || line.isMarked("==")
        return (isRuled && (banners.occur(in: said) || wholes.contains(said))) || openings.contains(said)
    }

    private static func isFramed(_ line: ReplyLine) -> Bool {
        line.folded.utf8.first.map { "-_=*>~".utf8.contains($0) } == true
    }

    private static func asksToReplyAbove(_ line: String) -> Bool {
        line.utf8.count >= 16 && aboves.occur(in: line)
            && (line.contains("##") || line.contains("--") || line.contains("==") || line.contains("***"))
    }

    private static func isRule(_ line: ReplyLine) -> Bool {
        let first = line.folded.utf8.first ?? 0
        return (first >= 0x80 || isFramed(line)) && line.folded.utf8.count >= 5 && line.folded.count >= 5
            && line.folded.allSatisfy { $0 == "_" || $0 == "-" || $0 == "=" || $0 == "—" || $0 == "─" }
    }

    private static let banners = Phrases([
        "original message", "original appointment", "forwarded message", "forwarded by", "ursprüngliche nachricht",
        "originalnachricht", "original-nachricht", "weitergeleitete nachricht", "message d'origine", "message original",
        "message initial", "message transféré", "message d’origine", "mensaje original", "mensaje reenviado",
        "messaggio originale", "messaggio inoltrato", "mensagem original", "mensagem encaminhada",
        "oorspronkelijk bericht",
        "doorgestuurd bericht", "origineel bericht", "ursprungligt meddelande", "originalmeddelande",
        "vidarebefordrat meddelande", "oprindelig meddelelse", "videresendt", "opprinnelig melding",
        "opprinnelig e-post",
        "alkuperäinen viesti", "välitetty viesti", "wiadomość oryginalna", "oryginalna wiadomość",
        "przekazana wiadomość",
        "исходное сообщение", "пересылаемое сообщение", "пересылаемое", "оригинальное сообщение", "原始邮件", "原始郵件",
        "邮件原件", "郵件原件", "begin pgp signature", "begin pgp public key", "oprindelig besked", "oprindelig mail",
        "mensagem encaminhada", "mensagem reencaminhada", "treść przekazanej wiadomości", "edelleenlähetetty viesti",
        "перенаправленное сообщение", "пересланное сообщение", "replied message", "mail original", "回复的原邮件", "回覆的原郵件",
        "原始信件",
        "转发的消息", "轉寄的郵件", "轉寄信件", "původní e-mail", "původní zpráva", "eredeti üzenet", "orijinal mesaj",
        "ursprüngliche e-mail", "ursprüngliche mail", "转发的邮件", "转发邮件", "轉寄郵件", "元のメッセージ", "転送メッセージ", "원본 메일", "전달된 메시지",
    ])

    /// What a banner says in one word.
    private static let wholes: Set<String> = ["original", "forwarded", "forward", "原件", "original mail", "reply"]

    private static let openings: Set<String> = [
        "begin forwarded message", "anfang der weitergeleiteten nachricht", "anfang der weitergeleiteten e-mail",
        "début du message réexpédié", "début du message transféré", "inicio del mensaje reenviado",
        "inizio messaggio inoltrato",
        "início da mensagem reencaminhada", "begin doorgestuurd bericht", "vidarebefordrat brev",
        "start på videresendt besked",
        "videresendt melding", "början på vidarebefordrat meddelande", "początek przekazywanej wiadomości",
        "początek przesłanej wiadomości", "begynnelse på videresendt melding", "start på videresendt e-mail",
        "välitetty viesti alkaa", "välitetyn viestin alku", "начало переадресованного сообщения",
        "начало пересылаемого сообщения", "以下は、転送メッセージです", "转发邮件信息", "開始轉寄郵件", "开始转发邮件",
        "下面是被转发的邮件", "下面是轉寄的郵件", "转发的邮件", "転送されたメッセージ",
    ]

    private static let aboves = Phrases([
        "reply above this line", "type your reply above", "write above this line", "antworten sie oberhalb",
        "antworten oberhalb dieser", "répondez au-dessus", "répondre au-dessus", "responda por encima",
        "rispondi sopra",
        "responda acima", "antwoord boven deze", "svara ovanför",
    ])
}
