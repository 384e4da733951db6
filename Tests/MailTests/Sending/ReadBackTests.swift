import Testing

@testable import Mail

@Suite("What we write, we read")
struct ReadBackTests {
    private static let names = [
        "", "Ann Lee", "Lee, \"Ann\" (shop) \\", "Jürgen Müller", "山田 太郎さんと長い名前の人々が集まって自転車を直すところです",
        "=?utf-8?q?Boss?=", "🚲 & <co>", String(repeating: "Long Name ", count: 20), "ann@example.org",
    ]

    private static let texts = [
        "Hello", "Ärger mit dem Rad 🚲", "日本語の件名", String(repeating: "a 日本語の件名 ", count: 20) + "b",
        String(repeating: "日 件名 é 🚲", count: 20),
        "a" + String(repeating: "日本語", count: 30), "=?utf-8?q?spoof?= =?utf-8?q?ed?=", " leading",
        String(repeating: "word ", count: 60) + "end", String(repeating: "x", count: 500), "مرحبا بالعالم",
    ]

    @Test("Subjects come back as they were written", arguments: texts)
    func subjects(_ subject: String) throws {
        let mail = OutgoingMail(
            from: MailAddress(address: "a@b.test"), to: [MailAddress(address: "c@d.test")], subject: subject,
            textBody: subject + "\n.\n--=_x\nFrom here \n", messageID: "m@b.test", date: 1_700_000_000)
        let read = MailReader.read(try MailComposer.compose(mail))
        #expect(read.subject == subject.trimmingPrefix(" "))
        #expect(read.text == mail.textBody)
        #expect(read.problems.isEmpty)
        #expect(read.date == mail.date)
        #expect(read.messageID == mail.messageID)
    }

    @Test("Names and addresses come back as they were written")
    func names() throws {
        let to = Self.names.enumerated().map { MailAddress(name: $1.trimmed, address: "a\($0)@b.test") }
        let mail = OutgoingMail(
            from: to[3], replyTo: to[2], to: to, cc: [to[4]], subject: "x", textBody: "x", messageID: "m@b.test",
            inReplyTo: "p@b.test", references: ["r@b.test"], date: 0)
        let read = MailReader.read(try MailComposer.compose(mail))
        #expect(read.to == to)
        #expect(read.from == [to[3]] && read.replyTo == [to[2]] && read.cc == [to[4]])
        #expect(read.inReplyTo == ["p@b.test"])
        #expect(read.references == ["r@b.test", "p@b.test"])
    }

    @Test("Files, images and HTML come back as they were sent")
    func parts() throws {
        let bytes = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ $0 >> 8) }
        let mail = OutgoingMail(
            from: MailAddress(address: "a@b.test"), to: [MailAddress(address: "c@d.test")], subject: "x",
            textBody: "Grüße",
            htmlBody: "<p>Grüße</p>", messageID: "m@b.test", date: 0,
            attachments: [
                OutgoingAttachment(
                    filename: "logo.png", contentType: "image/png", bytes: [1, 2], contentID: "logo@b.test"),
                OutgoingAttachment(
                    filename: String(repeating: "Größe; \"x\" ", count: 12) + ".pdf", contentType: "application/pdf",
                    bytes: bytes),
            ])
        let composed = try MailComposer.compose(mail)
        let read = MailReader.read(composed)
        #expect(read.attachments.map(\.fileName) == mail.attachments.map(\.filename))
        #expect(read.attachments.map(\.contentID) == ["logo@b.test", nil])
        #expect((0..<2).map { MailReader.attachment($0, of: composed) } == mail.attachments.map(\.bytes))
        #expect(read.text?.hasPrefix("Grüße") == true && read.html != nil)
        #expect(read.problems.isEmpty)
    }
}

extension String {
    fileprivate var trimmed: String { String(reversed().drop { $0 == " " }.reversed()) }
}
