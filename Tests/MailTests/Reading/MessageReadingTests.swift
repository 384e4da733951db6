import Testing

@testable import Mail

@Suite("Reading a message")
struct MessageReadingTests {
    @Test("A display name stays as its owner wrote it, whatever it was encoded in")
    func names() {
        let mail = read(
            "From: =?iso-8859-1?Q?J=F8rn_St=F8ylen?= <jorn@example.no>\nTo: \"O'Neill, Ann (Shop)\" <Ann@Example.org>, =?ISO-2022-JP?B?GyRCOzNFRBsoQg==?= <y@example.jp>"
        )
        #expect(mail.from == [MailAddress(name: "Jørn Støylen", address: "jorn@example.no")])
        #expect(mail.to.map(\.name) == ["O'Neill, Ann (Shop)", "山田"])
        #expect(mail.to.first?.address == "Ann@Example.org")
    }

    @Test("Text without a declared charset is UTF-8 where it can be, else windows-1252")
    func charsets() {
        #expect(read("From: a@b.c", body: Array("Grüße".utf8)).text == "Grüße")
        #expect(read("From: a@b.c", body: [0x47, 0x72, 0xFC, 0xDF, 0x65, 0x20, 0x80]).text == "Grüße €")
        #expect(
            read("From: a@b.c\nContent-Type: text/plain; charset=gb2312", body: [0xC4, 0xE3, 0xBA, 0xC3]).text == "你好")
        let unknown = read("From: a@b.c\nContent-Type: text/plain; charset=klingon", body: Array("Grüße".utf8))
        #expect(unknown.text == "Grüße")
        #expect(unknown.problems == ["The charset “klingon” is not known; a guess was made."])
    }

    @Test("The first text is the text, pictures and files are attachments, and their bytes can be had")
    func attachments() throws {
        let message = """
            From: a@b.c
            Content-Type: multipart/mixed; boundary=X

            --X
            Content-Type: text/plain

            Hello
            --X
            Content-Type: image/png
            Content-ID: <logo@1>
            Content-Disposition: inline; filename="=?utf-8?Q?Gl=C3=BCck.png?="
            Content-Transfer-Encoding: base64

            AAEC
            --X
            Content-Type: text/plain

            and after the picture
            --X--
            """
        let mail = MailReader.read(Array(message.utf8))
        #expect(mail.text == "Hello")
        #expect(mail.words == "Hello\n\nand after the picture")
        #expect(mail.html == nil)
        let picture = try #require(mail.attachments.first)
        #expect(picture.contentType == "image/png")
        #expect(picture.fileName == "Glück.png")
        #expect(picture.contentID == "logo@1")
        #expect(picture.isInline)
        #expect(picture.sha256 == "ae4b3280e56e2faf83f414a6e3dabe9d5fbe18976544c05fed121accb85b53fc")
        #expect(MailReader.attachment(0, of: Array(message.utf8)) == [0, 1, 2])
        #expect(MailReader.attachment(7, of: Array(message.utf8)) == nil)
        #expect(MailReader.attachment(-1, of: Array("From: a@b.c\n\nHi".utf8)) == nil)
    }

    @Test("A message with only HTML has its words too")
    func words() {
        let mail = read("From: a@b.c\nContent-Type: text/html", body: Array("<p>Hello <b>Ann</b></p><p>Bye</p>".utf8))
        #expect(mail.text == nil)
        #expect(mail.words == "Hello Ann\n\nBye")
        #expect(mail.html?.html == "<p>Hello <b>Ann</b></p><p>Bye</p>")
    }

    @Test(
        "A file that is no mail says so",
        arguments: ["", "\u{FFFD}PNG\u{0}\u{1}", "Dear all,\nthis is a letter.\n", "{\"a\": 1}"])
    func unreadable(text: String) {
        let mail = MailReader.read(Array(text.utf8))
        #expect(mail.isUnreadable)
        #expect(mail.problems.count == 1)
    }

    @Test("What is printed of a message is one line of JSON, whatever is in it")
    func json() {
        let line = MailReadJSON.line(
            file: "a\"\n.eml",
            read("From: A@B.c\nSubject: =?utf-8?Q?a=01=22=E2=80=A8b?=", body: Array("x\ty\\\r\nz".utf8)))
        #expect(
            line
                == #"{"file":"a\"\n.eml","subject":"a \"\u2028b","from":["a@b.c"],"to":[],"cc":[],"message_id":"","date":null,"#
                + #""text":"x\ty\\\nz","html":null,"attachments":[],"automatic":null,"problems":[],"reply":"x\ty\\\nz","cut":[],"words":null,"#
                + #""return_on":null,"recipients":[],"original_message_id":null,"opened":[],"calendar":null,"protection":null,"spam":null}"#
        )
    }

    private func read(_ header: String, body: [UInt8] = Array("Hi".utf8)) -> ReadMail {
        MailReader.read(Array("\(header)\n\n".utf8) + body)
    }
}
