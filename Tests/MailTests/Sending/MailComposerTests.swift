import Foundation
import Testing

@testable import Mail

@Suite("Making the bytes of a mail")
struct MailComposerTests {
    private static let plain = OutgoingMail(
        from: MailAddress(name: "Bramble Cycles", address: "hello@bramble.example"),
        to: [MailAddress(name: "Ann Lee", address: "ann@example.org")], subject: "Your wheel is ready",
        textBody: "Dear Ann,\nit is ready.\n", messageID: "m1@bramble.example", date: 1_700_000_000)

    private func text(_ mail: OutgoingMail) throws -> String {
        String(decoding: try MailComposer.compose(mail), as: UTF8.self)
    }

    private func lines(_ mail: OutgoingMail) throws -> [String] {
        try text(mail).replacing("\r\n ", with: " ").components(separatedBy: "\r\n")
    }

    @Test("A plain mail reads as it was written")
    func plain() throws {
        let expected = """
            Date: Tue, 14 Nov 2023 22:13:20 +0000
            From: Bramble Cycles <hello@bramble.example>
            To: Ann Lee <ann@example.org>
            Subject: Your wheel is ready
            Message-ID: <m1@bramble.example>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: 7bit

            Dear Ann,
            it is ready.

            """
        #expect(try text(Self.plain) == expected.replacing("\n", with: "\r\n"))
    }

    @Test("A line break or a zero in any field is refused", arguments: ["\r\nBcc: eve@e.test", "\n", "\r", "\0"])
    func injection(_ evil: String) {
        let evilAddress = MailAddress(name: "x\(evil)", address: "x@e.test")
        let places: [(inout OutgoingMail) -> Void] = [
            { $0.from = evilAddress }, { $0.replyTo = evilAddress }, { $0.to = [evilAddress] },
            { $0.cc = [evilAddress] }, { $0.bcc = [evilAddress] }, { $0.subject += evil },
            { $0.to = [MailAddress(address: "x\(evil)@e.test")] }, { $0.messageID = "x\(evil)@y" },
            { $0.inReplyTo = "x\(evil)@y" }, { $0.references = ["x\(evil)@y"] },
            { $0.headers = [ExtraHeader(.listUnsubscribe, "<https://x.test>\(evil)")] },
            { $0.attachments = [OutgoingAttachment(filename: "a\(evil)", contentType: "text/plain", bytes: [])] },
            { $0.attachments = [OutgoingAttachment(filename: "a", contentType: "text/plain\(evil)", bytes: [])] },
            {
                $0.attachments = [
                    OutgoingAttachment(filename: "a", contentType: "a/b", bytes: [], contentID: "x\(evil)@y")
                ]
            },
        ]
        for place in places {
            var mail = Self.plain
            place(&mail)
            #expect {
                try MailComposer.compose(mail)
            } throws: { error in
                if case .lineBreak = error as? ComposeRefusal { true } else { false }
            }
        }
    }

    @Test("A name with a comma stays one name, and a name in other letters is encoded")
    func names() throws {
        var mail = Self.plain
        mail.to = [
            MailAddress(name: "Lee, \"Ann\" \\", address: "ann@example.org"),
            MailAddress(name: "Jürgen Müller", address: "j@müller.example"),
            MailAddress(name: "山田 太郎", address: "t@example.jp"),
            MailAddress(name: "=?utf-8?q?Boss?=", address: "b@example.org"),
        ]
        let line = try #require(try lines(mail).first { $0.hasPrefix("To:") })
        #expect(
            line
                == #"To: "Lee, \"Ann\" \\" <ann@example.org>, =?UTF-8?Q?J=C3=BCrgen_M=C3=BCller?= <j@xn--mller-kva.example>, "#
                + "=?UTF-8?B?5bGx55SwIOWkqumDjg==?= <t@example.jp>, =?UTF-8?Q?=3D=3Futf-8=3Fq=3FBoss=3F=3D?= <b@example.org>"
        )
    }

    @Test("No line of a header is longer than 78 signs where a break is possible, and no character is cut in two")
    func folding() throws {
        var mail = Self.plain
        mail.subject = String(repeating: "Ärger mit dem Fahrrad 🚲 ", count: 20)
        mail.cc = (0..<30).map { MailAddress(name: "Person \($0)", address: "person\($0)@example.org") }
        let head = try #require(try text(mail).components(separatedBy: "\r\n\r\n").first)
        #expect(head.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 78 })
        let words = head.matches(of: /=\?UTF-8\?Q\?(.*?)\?=/).map { String($0.output.1) }
        let decoded = words.map { $0.replacing("_", with: " ").replacing("=", with: "%").removingPercentEncoding }
        #expect(decoded.compactMap { $0 }.joined() == mail.subject)
    }

    @Test("Blind copies are delivered to and nowhere written, each address once")
    func blindCopies() throws {
        var mail = Self.plain
        mail.cc = [MailAddress(address: "ANN@example.org")]
        mail.bcc = [MailAddress(name: "Hidden", address: "secret@example.org")]
        #expect(mail.recipients == ["ann@example.org", "secret@example.org"])
        #expect(try !text(mail).lowercased().contains("secret"))
    }

    @Test(
        "An answer names what it answers, leaves out what is no Message-ID, and keeps the first and the latest of many")
    func thread() throws {
        var mail = Self.plain
        mail.inReplyTo = "<parent@x>"
        mail.references = ["<root@x>", "no id", "<ü@x>"] + (0..<40).map { "r\($0)@x" }
        let lines = try lines(mail)
        #expect(lines.contains("In-Reply-To: <parent@x>"))
        let references = try #require(lines.first { $0.hasPrefix("References:") }).split(separator: " ").dropFirst()
        #expect(references.count == 20)
        #expect(references.first == "<root@x>" && references.last == "<parent@x>")
    }

    @Test("Text, HTML, an image inside it and a file stand in their usual order")
    func structure() throws {
        var mail = Self.plain
        mail.htmlBody = "<p>Grüße <img src=\"cid:logo@x\"></p>"
        mail.attachments = [
            OutgoingAttachment(filename: "logo.png", contentType: "image/png", bytes: [1, 2, 3], contentID: "logo@x"),
            OutgoingAttachment(filename: "../../Größe.pdf", contentType: "application/pdf", bytes: Array(0...255)),
            OutgoingAttachment(filename: "m.eml", contentType: "message/rfc822", bytes: Array("a: b".utf8)),
        ]
        let lines = try lines(mail)
        let kinds = lines.filter { $0.hasPrefix("Content-Type") }.map {
            $0.split(whereSeparator: { " ;".contains($0) })[1]
        }
        #expect(
            kinds == [
                "multipart/mixed", "multipart/alternative", "text/plain", "multipart/related", "text/html", "image/png",
                "application/pdf", "application/octet-stream",
            ])
        #expect(lines.contains("Content-Disposition: attachment; filename*=UTF-8''Gr%C3%B6%C3%9Fe.pdf"))
        #expect(lines.contains("Content-Disposition: inline; filename=\"logo.png\""))
        #expect(lines.contains("<p>Gr=C3=BC=C3=9Fe <img src=3D\"cid:logo@x\"></p>"))
    }

    @Test("A very long file name is written in numbered parts that no reader has to guess")
    func longFileName() throws {
        var mail = Self.plain
        mail.attachments = [
            OutgoingAttachment(
                filename: String(repeating: "Ж", count: 50) + ".txt", contentType: "text/plain", bytes: [])
        ]
        let line = try #require(try lines(mail).first { $0.hasPrefix("Content-Disposition") })
        let parts = line.split(separator: "; ").dropFirst().map { $0.split(separator: "=", maxSplits: 1) }
        #expect(parts.enumerated().allSatisfy { $1[0] == "filename*\($0)*" })
        let value = parts.map { String($0[1]) }.joined().dropFirst("UTF-8''".count)
        #expect(String(value).removingPercentEncoding == String(repeating: "Ж", count: 50) + ".txt")
    }

    @Test(
        "Text that a server on the way could change is encoded",
        arguments: [
            ("From here on\n", "=46rom here on\r\n"), ("trailing \n", "trailing=20\r\n"), ("a=b ü", "a=3Db =C3=BC\r\n"),
            ("--=_x\n", "--=3D_x\r\n"), ("日本\n", "5pel5pysDQo=\r\n"), ("", "\r\n"),
            (
                String(repeating: "x", count: 100),
                String(repeating: "x", count: 75) + "=\r\n" + String(repeating: "x", count: 25) + "\r\n"
            ),
        ])
    func transfer(_ body: String, _ expected: String) throws {
        var mail = Self.plain
        mail.textBody = body
        #expect(
            try text(mail).components(separatedBy: "\r\n\r\n").dropFirst().joined(separator: "\r\n\r\n") == expected)
    }

    @Test("The same mail gives the same bytes at every try")
    func stable() throws {
        var mail = Self.plain
        mail.htmlBody = "<p>x</p>"
        #expect(try MailComposer.compose(mail) == MailComposer.compose(mail))
    }

    @Test(
        "Dates are written by the calendar",
        arguments: [
            (0, "Thu, 1 Jan 1970 00:00:00 +0000"), (951_782_399, "Mon, 28 Feb 2000 23:59:59 +0000"),
            (951_782_400, "Tue, 29 Feb 2000 00:00:00 +0000"), (4_102_444_799, "Thu, 31 Dec 2099 23:59:59 +0000"),
        ])
    func dates(_ seconds: Int64, _ written: String) throws {
        var mail = Self.plain
        mail.date = seconds
        #expect(try lines(mail)[0] == "Date: \(written)")
    }

    @Test("What cannot be sent is refused with its reason")
    func refusals() {
        var nobody = Self.plain
        nobody.to = []
        #expect(throws: ComposeRefusal.nobodyToSendTo) { try MailComposer.compose(nobody) }
        var timeless = Self.plain
        timeless.date = -1
        #expect(throws: ComposeRefusal.unusableDate(-1)) { try MailComposer.compose(timeless) }
        var nameless = Self.plain
        nameless.messageID = "no id"
        #expect(throws: ComposeRefusal.unusableMessageID("no id")) { try MailComposer.compose(nameless) }
    }
}

@Suite("Addresses that a server can take")
struct EnvelopeAddressTests {
    @Test(
        "Usual and unusual addresses are taken",
        arguments: [
            "a@b.test", "a.b+c@x-y.example.org", "o'hara@b.test", "a..b@docomo.example", "root@localhost",
            "a@[192.0.2.1]",
            "\"a b\"@c.test", "a_b@x_y.test",
        ])
    func taken(_ address: String) {
        #expect(EnvelopeAddress(address)?.text == address)
    }

    @Test(
        "A domain in other letters is written in ASCII",
        arguments: [
            ("a@bücher.example", "a@xn--bcher-kva.example"), ("a@例え.テスト", "a@xn--r8jz45g.xn--zckzah"),
            ("a@президент.рф", "a@xn--d1abbgf6aiiy.xn--p1ai"), ("a@MÜNCHEN.de", "a@xn--mnchen-3ya.de"),
        ])
    func otherLetters(_ address: String, _ ascii: String) {
        #expect(EnvelopeAddress(address)?.text == ascii)
    }

    @Test(
        "What is no address is not taken",
        arguments: [
            "", "a", "@b.test", "a@", "a b@c.test", "a@b@c.test", "a@b..test", "a@-b.test", "a@b.test>", "<a@b.test>",
            "a@b.test\r\nx", "ü@b.test", "a@[x y]", "a@b.test ", String(repeating: "a", count: 65) + "@b.test",
        ])
    func refused(_ address: String) {
        #expect(EnvelopeAddress(address) == nil)
    }
}
