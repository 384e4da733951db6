import Testing

@testable import Mail

@Suite("Messages in odd forms")
struct OddFormsTests {
    @Test(
        "A part whose type is none is plain text",
        arguments: ["text", "", "text/", "plain text", "text; charset=iso-8859-1"])
    func types(type: String) {
        let bytes =
            Array("From: ann@example.org\nContent-Type: \(type)\n\nWhere is my b".utf8) + [0xEF] + Array("ke?".utf8)
        let mail = MailReader.read(bytes)
        #expect(mail.text == "Where is my bïke?")
        #expect(mail.attachments == [])
    }

    @Test(
        "A part whose type is none stays an attachment when it has a name, is put beside, or begins as a file",
        arguments: [
            "Content-Type: text; name=a.txt\n\nHi", "Content-Type: text\nContent-Disposition: attachment\n\nHi",
            "Content-Type: text\nContent-Disposition: inline; filename=a.txt\n\nHi", "Content-Type: pdf\n\n%PDF-1.7\n",
        ])
    func typesOfFiles(message: String) {
        let mail = MailReader.read(Array("From: ann@example.org\n\(message)".utf8))
        #expect(mail.text == nil)
        #expect(mail.attachments.count == 1)
    }

    @Test("A message whose lines end with CR alone is read in every way as with other line ends")
    func carriageReturns() async throws {
        let lines = """
            From: ann@example.org
            Content-Type: multipart/mixed; boundary=X

            --X

            Where is
            my bike?
            --X
            Content-Type: text/html

            <p>Here</p>
            --X
            Content-Type: text/csv; name=a.csv

            a,b
            c,d
            --X
            Content-Type: message/rfc822

            Subject: inner

            hi
            --X--

            """
        let plain = Array(lines.utf8)
        let odd = Array("From ann Mon Nov 23\n\(lines)".utf8).map { $0 == 0x0A ? 0x0D : $0 }
        let mail = MailReader.read(odd)
        #expect(mail.text == "Where is\nmy bike?")
        #expect(mail == MailReader.read(plain))
        #expect(MailReader.laidOut(odd, showsRemote: false) == MailReader.laidOut(plain, showsRemote: false))
        #expect(MailReader.innerMessage(of: odd) == MailReader.innerMessage(of: plain))
        let file = try #require(MailReader.attachment(0, of: odd))
        #expect(file == Array("a,b\nc,d".utf8))
        #expect(mail.attachments[0].size == file.count && mail.attachments[0].sha256 == PartContent.sha256(of: file))
        #expect(await AttachmentPieces(0, of: odd)?.next() == file)
    }
}
