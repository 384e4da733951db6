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
}
