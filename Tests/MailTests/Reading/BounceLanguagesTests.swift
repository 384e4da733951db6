import Testing

@testable import Mail

@Suite("What bounces say in the languages of their readers")
struct BounceLanguagesTests {
    @Test(
        "The reason is found where a report has no part for machines",
        arguments: [
            (
                "Das Postfach des Empfängers ist voll, daher kann momentan keine Nachricht angenommen werden.",
                .mailboxFull
            ),
            ("Das Postfach von joe@foo.example ist voll und kann zurzeit keine Nachrichten annehmen.", .mailboxFull),
            ("La boîte aux lettres du destinataire est pleine.", .mailboxFull),
            ("La cassetta postale del destinatario è piena.", .mailboxFull),
            ("Impossibile trovare l'indirizzo di posta elettronica immesso.", .userUnknown),
            ("No se encontró la dirección de correo electrónico especificada.", .userUnknown),
            ("Der Empfänger joe@foo.example ist nicht bekannt", .userUnknown),
            ("550 permanent failure for one or more recipients (joe@foo.example:unknown)", .userUnknown),
            ("O endereço de e-mail não foi encontrado.", .userUnknown),
            ("Het e-mailadres is niet gevonden.", .userUnknown),
            ("Nie znaleziono adresu e-mail odbiorcy.", .userUnknown),
            ("E-postadressen hittades inte.", .userUnknown),
            ("E-mailadressen blev ikke fundet.", .userUnknown),
            ("E-postadressen ble ikke funnet.", .userUnknown),
            ("Sähköpostiosoitetta ei löytynyt.", .userUnknown),
            ("Адрес получателя не найден.", .userUnknown),
            ("メールアドレスが見つかりませんでした。", .userUnknown),
            ("找不到收件人的电子邮件地址。", .userUnknown),
            ("Skrzynka odbiorcy jest pełna.", .mailboxFull),
            ("Mottagarens inkorg är full.", .mailboxFull),
            ("Modtagerens postkasse er fuld.", .mailboxFull),
            ("Mottakerens innboks er full.", .mailboxFull),
            ("Vastaanottajan postilaatikko on täynnä.", .mailboxFull),
            ("Почтовый ящик получателя переполнен.", .mailboxFull),
            ("受信者のメールボックスがいっぱいです。", .mailboxFull),
            ("收件人的邮箱已满。", .mailboxFull),
            ("El buzón del destinatario está lleno.", .mailboxFull),
            ("A caixa de correio do destinatário está cheia.", .mailboxFull),
            ("De mailbox van de ontvanger is vol.", .mailboxFull),
            ("L'adresse du destinataire est introuvable.", .userUnknown),
            ("Die Nachricht ist zu groß.", .tooLarge),
            ("Le message est trop volumineux.", .tooLarge),
            ("550 #5.1.0 Address rejected.", .userUnknown),
            ("554 5.4.14 Hop count exceeded - possible mail loop", .network),
            ("550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy", .policy),
            ("554 Email rejected due to security policies - mimecast", .policy),
            ("554 5.7.1 You are not allowed to connect.", .blocked),
            ("550 5.1.6 recipient no longer on server", .moved),
        ] as [(String, BounceReason)])
    func words(said: String, reason: BounceReason) throws {
        let notice = said.contains("joe") ? said : "Your message to joe@foo.example could not be delivered:\n\n\(said)"
        let bounce = try #require(read(notice).bounce)
        #expect(bounce.recipients.map(\.address) == ["joe@foo.example"])
        #expect(bounce.recipients.first?.reason == reason)
    }

    @Test(
        "The reason is found in the words of gateways and of servers that wrap those of others",
        arguments: [
            ("failed", "5.7.1", "550 5.7.1 <joe@foo.example>... Access denied: no such user here", .userUnknown),
            ("delayed", "4.4.1", "connect timed out", .network),
            ("delayed", "4.4.1", "connect to mx.foo.example[192.0.2.1]:25: Connection timed out", .network),
            (
                "failed", "4.4.1",
                "The recipient server did not accept our requests to connect. [mx.foo.example 192.0.2.1: timed out]",
                .network
            ),
            (
                "failed", "5.1.0",
                "5.1.0 - Unknown address error 550-'5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy' (delivery attempts: 0)",
                .policy
            ),
            (
                "failed", "5.0.0",
                "5.1.0 - Unknown address error 550-'5.1.1 <joe@foo.example>: Recipient address rejected: User unknown' (delivery attempts: 0)",
                .userUnknown
            ),
        ] as [(String, String, String, BounceReason)])
    func wrapped(action: String, status: String, said: String, reason: BounceReason) {
        #expect(failed(action, status, said)?.reason == reason)
    }

    @Test("What is put off, and what could not be checked, spoils no address")
    func permanent() {
        #expect(failed("failed", "5.1.1", "550 5.1.1 user unknown")?.isPermanent == true)
        #expect(failed("delayed", "4.1.1", "450 4.1.1 user unknown")?.isPermanent == false)
        let unverified =
            "450 4.1.1 <joe@foo.example>: Recipient address rejected: unverified address: connect to mx: timed out"
        #expect(failed("failed", "4.1.1", unverified)?.isPermanent == false)
        #expect(FailedRecipient("joe@foo.example", refused: unverified).isPermanent == false)
    }

    @Test(
        "The address that somebody is to be written to from now on has not failed",
        arguments: [
            "The address joe@foo.example is no longer in use. 551 5.1.6 User has moved; please try <joe@new.example>",
            "<joe@foo.example>: 551 User not local; please try <joe@new.example>",
            "joe@foo.example has moved.\nHis new address is:\n\njoe@new.example",
        ])
    func moved(said: String) {
        let recipients = read(said).bounce?.recipients ?? []
        #expect(recipients.map(\.address) == ["joe@foo.example"])
        #expect(recipients.map(\.reason) == [.moved])
    }

    @Test("Exchange's own mailbox writes bounces, and somebody who only calls themself like a program does not")
    func senders() {
        let exchange = read(
            """
            Your message to joe@foo.example couldn't be delivered.
            joe wasn't found at foo.example.

            Status code: 550 5.1.10

            Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient joe@foo.example not found by SMTP address lookup'
            """, from: "Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@corp.onmicrosoft.example>",
            subject: "Undeliverable: hello")
        #expect(exchange.automatic == .bounce)
        #expect(exchange.bounce?.recipients.map(\.address) == ["joe@foo.example"])
        #expect(exchange.bounce?.recipients.first?.reason == .userUnknown)
        let shop = read(
            "Your order has been delivered. Delivery status: delivered to joe@foo.example.",
            from: "Mail Delivery Subsystem Fans <delivery@bikes.example>", subject: "Delivery status")
        #expect(shop.automatic == nil)
    }

    private func read(
        _ body: String, from: String = "MAILER-DAEMON@mail.example.net", subject: String = "Unzustellbar"
    ) -> ReadMail {
        let header =
            "From: \(from)\nTo: help@bramble.example\nSubject: \(subject)\nContent-Type: text/plain; charset=utf-8"
        return MailReader.read(Array("\(header)\n\n\(body)\n".utf8))
    }

    private func failed(_ action: String, _ status: String, _ said: String) -> FailedRecipient? {
        let text = """
            From: MAILER-DAEMON@mail.example.net
            To: help@bramble.example
            Subject: Report
            Content-Type: multipart/report; report-type=delivery-status; boundary=X

            --X
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mail.example.net

            Final-Recipient: rfc822; joe@foo.example
            Action: \(action)
            Status: \(status)
            Diagnostic-Code: smtp; \(said)
            --X--
            """
        return MailReader.read(Array(text.utf8)).bounce?.recipients.first
    }
}
