import Foundation
import Testing

@testable import Mail

@Suite("What a bounce says")
struct BounceReportTests {
    @Test("In the bounces of many mail systems the address, whether it is spoilt and why are found")
    func share() throws {
        guard let bounces = try SharedData.corpus("bounces") else { return }
        let url = bounces.appendingPathComponent("expected.json")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let expected = try decoder.decode([String: [Expected]].self, from: Data(contentsOf: url))
        var count = (all: 0, found: 0, hard: 0, reason: 0)
        for (file, records) in expected where records.first?.reason != "vacation" {
            let mail = MailReader.read(
                try SharedData.bytes(bounces.appendingPathComponent("eml/\(file)")), html: .wordsOnly)
            let recipients = mail.bounce?.recipients ?? []
            count.all += records.count
            for (record, recipient) in zip(records, recipients) {
                count.found += 1
                if recipient.isPermanent == record.hardBounce { count.hard += 1 }
                if recipient.reason == Self.reasons[record.reason] { count.reason += 1 }
            }
        }
        print(
            "recipients: \(count.all), found \(count.found), hard or soft right \(count.hard), reason right \(count.reason)"
        )
        #expect(count.found * 100 >= count.all * 98)
        #expect(count.hard * 100 >= count.all * 95)
        #expect(count.reason * 100 >= count.all * 90)
    }

    @Test("A report in the standard form is read from its machine-readable part")
    func standard() throws {
        let bounce = try #require(read(standardReport).bounce)
        #expect(bounce.originalMessageID == "1@bramble.example")
        let recipient = try #require(bounce.recipients.first)
        #expect(recipient.address == "ann@example.org")
        #expect(recipient.status == "5.1.1")
        #expect(recipient.replyCode == "550")
        #expect(recipient.reason == .userUnknown)
        #expect(recipient.isPermanent)
    }

    @Test("A bounce in words names the address below its sentence, not the one that gets the bounce")
    func words() {
        let bounce = read(
            """
            From: MAILER-DAEMON@mail.example.net
            To: help@bramble.example
            Subject: failure notice

            Hi. This is the program at mail.example.net.
            I was not able to deliver your message to the following addresses.

            <ann@example.org>:
            Remote host said: 552 5.2.2 <ann@example.org>... mailbox is full

            --- Below this line is a copy of the message.

            From: help@bramble.example
            To: ann@example.org
            Message-ID: <2@bramble.example>
            """
        ).bounce
        #expect(bounce?.recipients.map(\.address) == ["ann@example.org"])
        #expect(bounce?.recipients.first?.reason == .mailboxFull)
        #expect(bounce?.recipients.first?.isPermanent == false)
        #expect(bounce?.originalMessageID == "2@bramble.example")
    }

    @Test(
        "The reason is taken from what the other server said",
        arguments: [
            (
                "550 5.1.1 <a@b.example>: Recipient address rejected: User unknown in local recipient table",
                BounceReason.userUnknown
            ),
            ("550 Requested action not taken: mailbox unavailable", .filtered),
            ("552 Message size exceeds maximum permitted", .tooLarge),
            ("554 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org", .blocked),
            ("550 5.7.1 Message rejected as spam by Content Filtering", .spam),
            ("550 5.7.26 fails DMARC policy", .policy),
            ("553 sorry, that domain isn't valid: Host unknown", .hostUnknown), ("421 connection timed out", .expired),
            ("554 5.4.6 Hop count exceeded - possible mail loop", .network),
            ("551 user has moved; please try c@b.example", .moved),
            ("550 account suspended", .suspended), ("550 sender address rejected: not owned by user", .rejected),
            ("500 no idea", .other),
        ])
    func reasons(said: String, reason: BounceReason) {
        #expect(BounceReasons.reason(Diagnosis(said, status: nil, said: ""), isDelayed: false) == reason)
    }

    @Test("Codes are told from addresses, versions and other numbers")
    func codes() {
        #expect(EnhancedStatus.first(in: "host 5.9.1.2 said 10.1.1 4.4.1999 x5.1.1 (5.7.1)") == "5.7.1")
        #expect(EnhancedStatus.first(in: "5.1.0 - unknown 550-'5.7.1 denied") == "5.7.1")
        #expect(EnhancedStatus.replyCode(in: "2550 times, port 587, room 601, said: 550-no") == "550")
    }

    @Test("A complaint names the person who complained")
    func complaint() {
        let report = standardReport.replacing("delivery-status", with: "feedback-report")
            .replacing("Final-Recipient: rfc822; Ann@example.org", with: "Original-Rcpt-To: <Ann@example.org>")
        let mail = read(report)
        #expect(mail.automatic == .feedback)
        #expect(mail.bounce?.recipients == [FailedRecipient(address: "ann@example.org", reason: .complaint)])
    }

    private func read(_ text: String) -> ReadMail { MailReader.read(Array(text.utf8)) }

    private let standardReport = """
        From: MAILER-DAEMON@mail.example.net
        To: help@bramble.example
        Subject: Undelivered Mail Returned to Sender
        Content-Type: multipart/report; report-type=delivery-status; boundary=X

        --X
        Content-Type: text/plain

        Your mail did not arrive.
        --X
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mail.example.net

        Final-Recipient: rfc822; Ann@example.org
        Action: failed
        Status: 5.0.0
        Diagnostic-Code: smtp; 550 5.1.1
         <ann@example.org>: no such user
        --X
        Content-Type: message/rfc822

        From: help@bramble.example
        Message-ID: <1@bramble.example>

        Hello
        --X--
        """

    struct Expected: Decodable {
        var reason: String
        var hardBounce: Bool
    }

    /// The classes of the corpus as ours.
    private static let reasons: [String: BounceReason] = [
        "userunknown": .userUnknown, "hostunknown": .hostUnknown, "notaccept": .hostUnknown,
        "mailboxfull": .mailboxFull,
        "filtered": .filtered, "expired": .expired, "rejected": .rejected, "blocked": .blocked,
        "badreputation": .blocked,
        "requireptr": .blocked, "toomanyconn": .blocked, "spamdetected": .spam, "virusdetected": .policy,
        "contenterror": .policy,
        "securityerror": .policy, "policyviolation": .policy, "authfailure": .policy, "notcompliantrfc": .policy,
        "norelaying": .policy, "networkerror": .network, "systemerror": .other, "mailererror": .other,
        "suspend": .suspended,
        "hasmoved": .moved, "mesgtoobig": .tooLarge, "exceedlimit": .tooLarge, "onhold": .other, "undefined": .other,
        "syntaxerror": .other, "delivered": .delivered, "feedback": .complaint,
    ]
}
