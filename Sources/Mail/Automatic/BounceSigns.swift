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
        guard isMachine(signs) else { return false }
        return subjects.occur(in: signs.subject) || openings.occur(in: signs.opening)
    }

    private static func isDaemon(_ signs: MessageSigns) -> Bool {
        daemons.occur(in: signs.from)
    }

    private static func isVacation(_ signs: MessageSigns) -> Bool {
        signs.autoSubmitted == "auto-replied" && AutoReplySigns.hasSubject(signs) && !subjects.occur(in: signs.subject)
    }

    private static func isMachine(_ signs: MessageSigns) -> Bool {
        let isPost = ["postmaster", "post_master", "poostmaster", "mdaemon"].contains(signs.localPart)
        return isPost || signs.hasNullReturnPath || signs.from.isEmpty || signs.autoSubmitted == "auto-generated"
    }

    private static let daemons = Phrases([
        "mailer-daemon", "mailer_daemon", "mailerdaemon", "mail-daemon", "maildaemon", "mailer daemon",
        "mail delivery system", "mail delivery subsystem", "mail.delivery.system", "mail deliver system",
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
    ])
}
