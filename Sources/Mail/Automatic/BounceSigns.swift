/// Reports of a delivery that failed or is late: the standard form (RFC 3464), and what systems send instead of it.
enum BounceSigns {
    /// A machine must speak, and it must speak of delivery. That the subject or the text does so is not enough: people forward
    /// bounces and ask about them.
    static func isBounce(_ signs: MessageSigns) -> Bool {
        if signs.isReport("delivery-status") { return true }
        if signs.headers.has("x-failed-recipients") { return true }
        if signs.from.contains("sns.amazonaws.com") {
            return ["bounce", "delivery", "deliverydelay"].contains { FeedbackSigns.isNotification($0, signs) }
        }
        if isDaemon(signs) { return !isVacation(signs) }
        if isOfDomino(signs) { return true }
        if isMachine(signs) { return subjects.occur(in: signs.subject) || openings.occur(in: signs.opening) }
        return isNamed(signs) && openings.occur(in: signs.opening)
    }

    /// Whether the address is a daemon's, or there is none beside a daemon's name. A name before somebody's address decides nothing.
    private static func isDaemon(_ signs: MessageSigns) -> Bool {
        let address = signs.from.contains("@") ? signs.address : signs.from
        return daemons.occur(in: address) || (!signs.from.contains("@") && names.occur(in: signs.from))
    }

    /// Whether the sender calls itself as the programs do that deliver mail.
    private static func isNamed(_ signs: MessageSigns) -> Bool {
        daemons.occur(in: signs.from) || names.occur(in: signs.from)
    }

    private static func isVacation(_ signs: MessageSigns) -> Bool {
        signs.autoSubmitted == "auto-replied" && AutoReplySigns.hasSubject(signs) && !subjects.occur(in: signs.subject)
    }

    private static func isMachine(_ signs: MessageSigns) -> Bool {
        let isPost = ["postmaster", "post_master", "poostmaster", "mdaemon"].contains(signs.localPart)
        return isPost || isExchange(signs.localPart) || signs.hasNullReturnPath || signs.from.isEmpty
            || signs.autoSubmitted == "auto-generated"
    }

    /// Whether it is put together as Domino does in words alone, whose routers are called anything.
    private static func isOfDomino(_ signs: MessageSigns) -> Bool {
        guard signs.subject.hasPrefix("delivery failure:") else { return false }
        let opening = signs.opening.drop(while: \.isWhitespace)
        return opening.hasPrefix("your message") && opening.contains("was not delivered to:")
            && opening.contains("because:")
    }

    /// Whether it is the mailbox in whose name Exchange writes its reports: `MicrosoftExchange` and 32 hexadecimal digits.
    private static func isExchange(_ localPart: String) -> Bool {
        let mark = "microsoftexchange"
        return localPart.hasPrefix(mark) && localPart.utf8.count >= mark.utf8.count + 16
            && localPart.dropFirst(mark.count).allSatisfy(\.isHexDigit)
    }

    private static let daemons = Phrases([
        "mailer-daemon", "mailer_daemon", "mailerdaemon", "mail-daemon", "maildaemon", "mailer daemon",
        "mail.delivery.system", "maildelivery", "mail-delivery",
    ])
    private static let names = Phrases([
        "mail delivery system", "mail delivery subsystem", "mail deliver system", "mail delivery service",
        "mail daemon",
    ])

    private static let subjects = Phrases([
        "undeliver", "non-deliver", "non deliver", "nondeliver", "returned mail", "return mail", "delivery status",
        "delivery failure", "delivery failed", "delivery has failed", "delivery notification", "delivery problem",
        "delivery report", "delivery error", "failed delivery", "failure delivery", "failure notice", "mail delivery",
        "could not be delivered", "not delivered", "unable to deliver", "returning message to sender",
        "returned to sender",
        "delayed mail", "message delayed", "delivery delayed", "mail system error", "could not send message",
        "message not sent",
        "warning: message", "mail failed", "error sending your mail", "rejected:", "mail could not",
        "unzustellbar", "nicht zugestellt", "zustellung fehlgeschlagen", "zustellung verzögert",
        "fehler bei der zustellung",
        "non remis", "échec de la remise", "échec de remise", "non distribué", "non délivré",
        "no se pudo entregar", "no se puede entregar", "no entregado", "correo devuelto", "error de entrega",
        "mancata consegna", "mancato recapito", "non recapitabile", "impossibile recapitare",
        "não entregue", "não foi entregue", "falha na entrega", "falha de entrega",
        "onbestelbaar", "niet bezorgd", "niet afgeleverd", "kan inte levereras", "ej levererat", "olevererbart",
        "kunne ikke leveres", "ikke levert", "ikke leveret", "ei voitu toimittaa", "toimittaminen epäonnistui",
        "nie dostarczono", "niedostarczon", "nie można dostarczyć", "недостав", "не доставлен",
        "kan ikke leveres", "kunne ikke levere", "ei voi toimittaa", "ei toimitettu", "não é possível entregar",
        "no entregable",
        "no se ha podido entregar", "impossible de remettre", "remise impossible", "n'a pas pu être remis",
        "zustellungsfehler",
        "zustellung nicht möglich", "nicht zustellbar", "konnte nicht zugestellt", "zwrot wiadomości", "błąd dostarcz",
        "не удается доставить", "не удалось доставить", "возврат", "ошибка доставки", "delivery incomplete",
        "address not found",
        "message blocked", "message rejected", "无法送达", "无法发送", "投递失敗", "未送达", "未傳遞", "系统退信", "エラーメール",
        "配信不能", "配信できません", "配達できません", "送信エラー", "未配達", "退信", "无法投递", "無法傳遞", "投递失败",
    ])

    private static let openings = Phrases([
        "could not be delivered", "couldn't be delivered", "not able to deliver", "wasn't able to deliver",
        "was not delivered",
        "unable to deliver", "undeliverable", "delivery failed", "delivery has failed", "delivery to the following",
        "failed permanently", "permanent error", "permanent fatal errors", "returned to sender", "returning to sender",
        "the following address", "did not reach the following", "final-recipient:", "remote host said",
        "has been rejected",
        "invalid user address", "invalid recipient", "user unknown", "mailbox full", "mailbox is full", "unknown user",
        "no such user", "recipient address rejected",
        "sent to the following recipients", "konnte nicht zugestellt werden", "n'a pas pu être remis",
        "no se ha podido entregar",
        "non è stato possibile", "não pôde ser entregue", "kon niet worden bezorgd", "не удалось доставить", "宛先不明",
        "remote server returned", "status code: 5", "couldn't deliver", "wasn't delivered", "wasn't found at",
        "message not delivered",
        "delivery incomplete", "action: failed", "action: delayed", "not yet been delivered", "has been delayed",
        "is delayed",
        "nicht zugestellt werden", "nicht zustellbar", "zustellung fehlgeschlagen", "n'a pas été remis",
        "échec de la remise",
        "ne peut être remis", "no se pudo entregar", "no pudo ser entregado", "no se entregó", "impossibile recapitare",
        "impossibile consegnare", "non è stato recapitato", "não foi entregue", "não pôde ser entregue",
        "niet worden afgeleverd",
        "niet bezorgd", "nie została dostarczona", "nie można dostarczyć", "nie mogła zostać dostarczona",
        "kunde inte levereras",
        "gick inte att leverera", "kunne ikke leveres", "ble ikke levert", "blev ikke leveret", "ei voitu toimittaa",
        "не было доставлено", "не может быть доставлено", "не доставлено", "配信できません", "配信されませんでした", "届けることができません",
        "无法投递", "未能送达", "无法送达", "被退回", "投递失败",
    ])
}
