import Testing

@testable import Mail

@Suite("Refusals in the shapes in which mail systems word them")
struct BounceShapeTests {
    /// What a server answered to the address, and why it was.
    private static let atRecipient: [(String, BounceReason)] = [
        (
            "550 5.1.1 <ann@example.org>: Recipient address rejected: nobody of this name in the virtual table",
            .userUnknown
        ),
        ("550 Requested action not taken: mailbox unavailable", .userUnknown),
        ("550 5.5.0 Requested action not taken: mailbox unavailable (A2020)", .userUnknown),
        ("550 Mailbox unavailable or access denied - <ann@example.org>", .userUnknown),
        ("550 we are unable to validate recipient", .userUnknown),
        ("550 5.2.1 <ann@example.org>... User Unknown", .userUnknown),
        ("550 El usuario no existe", .userUnknown), ("550 utente sconosciuto", .userUnknown),
        ("550 宛先のアドレスが存在しません", .userUnknown), ("550 用户不存在", .userUnknown),
        ("554 the recipient has used up the space of the mailbox", .mailboxFull),
        ("550 this user has too many messages on the server", .mailboxFull),
        ("550 5.1.1 ann@example.org: the mailbox would exceed maximum allowed storage", .mailboxFull),
        ("452 4.2.2 over quota", .mailboxFull),
        ("450 4.2.1 Requested action not taken: mailbox unavailable", .filtered),
        ("550 5.2.1 the account you tried to reach is disabled", .suspended),
        ("554 5.7.1 Service unavailable; client host [192.0.2.1] blocked using zen.spamhaus.org", .blocked),
        ("451 4.7.1 Greylisting in action, come back in five minutes", .blocked),
        ("550 too many messages from your address within an hour", .blocked),
        ("554 5.7.1 <ann@example.org>: Relay access denied", .policy),
        ("552 your message exceeds our size limits", .tooLarge),
    ]

    @Test("What answers the address", arguments: atRecipient)
    func recipient(said: String, reason: BounceReason) {
        let notice = "host mx.example.org[192.0.2.5] said: \(said) (in reply to RCPT TO command)"
        #expect(BounceReasons.reason(Diagnosis(said, status: nil, said: notice), isDelayed: false) == reason)
    }

    @Test(
        "What answers nobody in particular",
        arguments: [
            ("521 5.3.2 Host does not accept mail", BounceReason.hostUnknown),
            ("521 5.2.1 example.org does not accept mail", .hostUnknown),
            ("556 5.1.10 the domain has null MX", .hostUnknown),
            ("Sorry, I couldn't find any host named example.org. (#5.1.2)", .hostUnknown),
            ("Sorry, I couldn't find any host by that name. (#4.1.2)", .network),
            ("550 Requested action not taken: mailbox unavailable", .filtered),
        ])
    func others(said: String, reason: BounceReason) {
        #expect(BounceReasons.reason(Diagnosis(said, status: nil, said: ""), isDelayed: false) == reason)
    }

    @Test("A report whose machine still tries is a delay, also without a part for machines")
    func delayed() {
        let mail = MailReader.read(
            Array(
                """
                From: MAILER-DAEMON@mail.example.net
                To: help@bramble.example
                Subject: Warning: message delayed

                Your message to the following address has not yet been delivered:

                <ann@example.org>: 451 4.4.1 no answer from host

                You do not need to resend it: we will keep trying for two days.
                """.utf8))
        #expect(mail.bounce?.recipients.map(\.isDelayed) == [true])
        #expect(mail.bounce?.recipients.map(\.isLost) == [false])
    }
}
