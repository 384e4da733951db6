import Testing

@testable import Mail

@Suite("Western signs, boundaries and breaks as programs really write them")
struct WesternBytesTests {
    private static let signs: [UInt8] =
        Array("It".utf8) + [0x92] + Array("s ".utf8) + [0x80] + Array("5 ".utf8) + [0x96, 0x20, 0x84]

    @Test(
        "What is called Latin-1 or ASCII has the signs of windows-1252",
        arguments: ["iso-8859-1", "latin1", "us-ascii", "windows-1252"])
    func text(charset: String) {
        #expect(read("text/plain; charset=\(charset)", Self.signs).text == "It’s €5 – „")
        #expect(read("text/html; charset=\(charset)", Self.signs).words == "It’s €5 – „")
    }

    @Test("So have subjects, names of people and names of files")
    func headers() {
        let mail = MailReader.read(
            Array(
                """
                From: =?iso-8859-1?Q?Caf=E9_=93Adler=94?= <a@b.c>
                Subject: =?iso-8859-1?Q?Rechnung_=80_500_=96_offen?=
                Content-Type: application/pdf; name*=iso-8859-1''Preis%20%80.pdf

                x
                """.utf8))
        #expect(mail.subject == "Rechnung € 500 – offen")
        #expect(mail.from.first?.name == "Café “Adler”")
        #expect(mail.attachments.first?.fileName == "Preis €.pdf")
    }

    @Test("Five bytes have no sign, and stay")
    func without() {
        #expect(
            read("text/plain; charset=iso-8859-1", [0x61, 0x81, 0x8D, 0x8F, 0x90, 0x9D]).text
                == "a\u{81}\u{8D}\u{8F}\u{90}\u{9D}")
    }

    @Test("The name of a file cannot turn its ending around")
    func turned() {
        let mail = read("application/octet-stream; name*=utf-8''x%E2%80%AEfdp.exe%E2%81%A9", [0x61])
        #expect(mail.attachments.first?.fileName == "xfdp.exe")
    }

    @Test("Where the named boundary never occurs, the words are read by the one that does")
    func boundary() {
        let parts =
            "preface\n--other\nContent-Type: text/plain; charset=iso-8859-1\n\nhello there \u{0}\n--other\nContent-Type: text/html\n\n<p>no</p>\n--other--\n"
        let mail = read("multipart/alternative; boundary=q", Array(parts.utf8))
        #expect(mail.text == "hello there ")
        #expect(mail.words == "hello there ")
        #expect(!mail.problems.isEmpty)
        let html = read(
            "multipart/mixed; boundary=q", Array("--o\nContent-Type: text/html\n\n<p>hello</p>\n--o--\n".utf8))
        #expect(html.text == nil && html.words == "hello")
        let bare = read("multipart/mixed; boundary=q", Array("hello\n-- \nAnn\n".utf8))
        #expect(bare.text == "hello\n-- \nAnn\n" && !bare.problems.isEmpty)
    }

    @Test("A bounce whose parts are not divided as it says is read with all that it says")
    func bounce() {
        let report = """
            From: MAILER-DAEMON@mail.example.net
            Subject: Undelivered Mail Returned to Sender
            Content-Type: multipart/report; report-type=delivery-status; boundary=q

            --other
            Content-Type: text/plain

            Your mail did not arrive.
            --other
            Content-Type: message/delivery-status

            Final-Recipient: rfc822; ann@example.org
            Action: failed
            Status: 5.1.1
            --other
            Content-Type: message/rfc822

            From: help@bramble.example
            Message-ID: <1@bramble.example>

            Hello
            --other--
            """
        let mail = MailReader.read(Array(report.utf8))
        #expect(mail.text == "Your mail did not arrive.")
        #expect(mail.bounce?.recipients.map(\.status) == ["5.1.1"])
        #expect(mail.bounce?.originalMessageID == "1@bramble.example")
    }

    @Test("Lines that a program broke inside of words are joined, others stay")
    func flowed() {
        let type = "text/plain; charset=utf-8; format=flowed; delsp=yes"
        #expect(read(type, Array("自転車の \nブレーキ\n> a  \n> b\n-- \nAnn".utf8)).text == "自転車のブレーキ\n> a b\n-- \nAnn")
        #expect(read(type, Array("The bell \nrings\n".utf8)).text == "The bell \nrings\n")
        #expect(read("text/plain; format=flowed", Array("The bell  \nrings\n".utf8)).text == "The bell  \nrings\n")
    }

    private func read(_ type: String, _ body: [UInt8]) -> ReadMail {
        MailReader.read(
            Array("From: a@b.c\nMIME-Version: 1.0\nContent-Type: \(type)\nContent-Transfer-Encoding: 8bit\n\n".utf8)
                + body)
    }
}
