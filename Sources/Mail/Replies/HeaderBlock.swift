/// The few header fields that a program writes above a message it quotes: From, Sent, To, Subject.
enum HeaderBlock {
    /// Whether at least so many different fields stand together from this line on, one of the first two being its sender or date.
    static func stands(at index: Int, in lines: ReplyLines, atLeast needed: Int) -> Bool {
        guard field(lines.all[index].folded) != nil else { return false }
        var seen: Set<Field> = []
        var gap = 0
        for line in lines.all[index...].prefix(12) {
            if let field = field(line.folded) {
                seen.insert(field)
                gap = 0
                if seen.count >= needed, seen.contains(.from) || seen.contains(.date) { return true }
            } else {
                gap += 1
                if gap > 2 { return false }
            }
        }
        return false
    }

    /// Whether the line, in lower case, is the field that names who wrote the message.
    static func isSender(_ line: String) -> Bool { field(line) == .from }

    private enum Field {
        case from
        case date
        case to
        case copy
        case subject
    }

    /// The field that the line begins with, in any of the languages known here; bold marks around the name do not count.
    private static func field(_ line: String) -> Field? {
        let line = line.drop { $0 == "*" || $0 == "_" || $0 == "|" || $0 == " " }
        guard let colon = line.prefix(30).firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
        let name = line[..<colon].filter { $0 != "*" && $0 != "_" && $0 != "\u{A0}" }
        return names[String(name).split(separator: " ").joined(separator: " ")]
    }

    private static let names: [String: Field] = {
        var names: [String: Field] = [:]
        for (field, words) in words {
            for word in words.split(separator: ",") { names[String(word)] = field }
        }
        return names
    }()

    /// In lower case: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Danish, Norwegian,
    /// Finnish, Russian, Ukrainian, Japanese, Chinese, Korean, Turkish, Czech.
    private static let words: [(Field, String)] = [
        (
            .from,
            "from,reply-to,von,de,expéditeur,remitente,da,mittente,risposta,van,od,från,fra,lähettäjä,avsändare,afsender,avsender,nadawca,afzender,от,кого,від,差出人,送信元,発信者,自,送信者,发件人,發件人,发送人,寄件者,寄件人,보낸 사람,kimden"
        ),
        (
            .date,
            "sent,date,gesendet,gesendet am,datum,envoyé,envoyé le,date d'envoi,enviado,enviado el,fecha,inviato,data,enviada,enviado em,enviada em,verzonden,verstuurd,wysłano,wysłane,data wysłania,skickat,sendt,dato,lähetetty,päivämäärä,päiväys,отправлено,послано,дата,дата отправки,надіслано,送信日時,送信日,送信時刻,日付,日時,发送时间,发送日期,发件时间,傳送時間,傳送日期,時間,时间,日期,寄件日期,寄件時間,已发送,已傳送,보낸 날짜,tarih,gönderilen,odesláno"
        ),
        (
            .to,
            "to,an,à,pour,destinataire,para,destinatario,a,aan,do,till,til,vastaanottaja,saaja,adresat,mottagare,modtager,mottaker,odbiorca,кому,宛先,收件人,收件者,至,到,收信人,받는 사람,kime,komu"
        ),
        (.copy, "cc,bcc,cci,cco,ccn,dw,udw,k.o.,kopie,copie,copia,cópia,kopia,kopi,kopio,копия,копія,抄送,副本,참조,bilgi"),
        (
            .subject,
            "subject,betreff,objet,sujet,asunto,oggetto,assunto,onderwerp,temat,ämne,emne,aihe,тема,件名,題名,表題,主题,主題,主旨,标题,제목,konu,předmět"
        ),
    ]
}
