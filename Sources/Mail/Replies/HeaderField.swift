/// A field that a program writes above a message it quotes, by what it says.
enum HeaderField {
    case from
    /// When it was sent, in a word that is said of nothing else.
    case sent
    case date
    case to
    case copy
    case subject

    /// The field of this name, in lower case; nil for other words.
    static func named(_ name: String) -> HeaderField? { names[name] }

    /// Whether a line in lower case begins with a word that also says from where somebody travels.
    static func isPreposition(_ line: String) -> Bool {
        prepositions.contains(String(line.drop { !$0.isLetter }.prefix { $0.isLetter }))
    }

    private static let prepositions: Set<String> = [
        "from", "von", "de", "da", "van", "od", "från", "fra", "от", "від", "自",
    ]

    private static let names: [String: HeaderField] = {
        var names: [String: HeaderField] = [:]
        for (field, words) in words {
            for word in words.split(separator: ",") { names[String(word)] = field }
        }
        return names
    }()

    /// In lower case: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Danish, Norwegian,
    /// Finnish, Russian, Ukrainian, Japanese, Chinese, Korean, Turkish, Czech.
    private static let words: [(HeaderField, String)] = [
        (
            .from,
            "from,reply-to,von,de,expéditeur,remitente,da,mittente,risposta,van,od,från,fra,lähettäjä,avsändare,afsender,avsender,nadawca,afzender,от,кого,від,差出人,送信元,発信者,自,送信者,发件人,發件人,发送人,寄件者,寄件人,보낸 사람,kimden"
        ),
        (
            .sent,
            "sent,gesendet,gesendet am,envoyé,envoyé le,date d'envoi,enviado,enviado el,inviato,enviada,enviado em,enviada em,verzonden,verstuurd,wysłano,wysłane,data wysłania,skickat,sendt,lähetetty,отправлено,послано,дата отправки,надіслано,送信日時,送信日,送信時刻,发送时间,发送日期,发件时间,傳送時間,傳送日期,寄件日期,寄件時間,已发送,已傳送,보낸 날짜,gönderilen,odesláno"
        ),
        (
            .date,
            "date,datum,fecha,data,dato,päivämäärä,päiväys,дата,日付,日時,時間,时间,日期,tarih"
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
