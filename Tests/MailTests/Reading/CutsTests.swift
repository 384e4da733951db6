import Testing

@testable import Mail

@Suite("What is cut of a message is said")
struct CutsTests {
    private static let tooLarge = "The formatted text is larger than 1 MB: only its words are shown."

    @Test("Formatted text beyond a megabyte is told, whether it was made safe or not")
    func formatted() {
        let html = String(repeating: "<p>word &amp; word</p>", count: 60_000)
        let mail = Self.mail("Content-Type: text/html", html)
        #expect(MailReader.read(mail).problems == [Self.tooLarge])
        #expect(MailReader.read(mail, html: .wordsOnly).problems == [Self.tooLarge])
        #expect(MailReader.laidOut(mail, showsRemote: false)?.cutBecause == .tooLarge)
    }

    @Test("Words of formatted text beyond a megabyte are cut, and that is told")
    func words() {
        let mail = Self.mail("Content-Type: text/html", String(repeating: "<p>word</p>words ", count: 120_000))
        #expect(MailReader.read(mail).problems == [SafeHTML.Cut.wordsTooLarge.rawValue])
    }

    @Test("Nesting beyond reason is told")
    func deep() {
        let html = String(repeating: "<div>", count: 100_000) + "hello"
        #expect(MailReader.read(Self.mail("Content-Type: text/html", html)).problems.count == 1)
    }

    @Test("A short letter with a large picture written into it keeps its layout and its picture")
    func embedded() throws {
        let picture = "data:image/png;Base64," + String(repeating: "QUJD", count: 300_000)
        let mail = Self.mail("Content-Type: text/html", "<p>Look <b>here</b></p><img src=\"\(picture)\">")
        #expect(MailReader.read(mail, html: .wordsOnly).problems == [])
        let letter = try #require(MailReader.laidOut(mail, showsRemote: false))
        #expect(letter.cutBecause == nil && letter.html.hasPrefix("<p>Look <b>here</b></p><img src=\"data:image/png"))
        let many = String(repeating: "<img src=data:image/png;base64,QUJD>", count: 60_000)
        #expect(SafeHTML(many).cutBecause == .tooLarge)
    }

    @Test("Text is told to be cut when it is, and not when it just fits")
    func text() {
        let most = MailLimits.textBytes
        #expect(MailReader.read(Self.mail("Subject: a", String(repeating: "a", count: most))).problems == [])
        let long = MailReader.read(Self.mail("Subject: a", String(repeating: "a", count: most + 1)))
        #expect(long.problems == ["Only the first 16 MB of the text were read."] && long.text?.utf8.count == most)
        let undivided = Self.mail("Content-Type: multipart/mixed; boundary=X", String(repeating: "a", count: most + 1))
        #expect(MailReader.read(undivided).problems.contains("Only the first 16 MB of the text were read."))
    }

    @Test("More addresses, longer fields and more fields than are read are told")
    func header() {
        let people = (0...10_000).map { "p\($0)@example.org" }.joined(separator: ",\n ")
        let addressed = MailReader.read(Self.mail("To: \(people)", "Hi"))
        #expect(addressed.problems == ["Only the first 10,000 addresses of a header field were read."])
        #expect(addressed.to.count == 10_000)
        let subject = MailReader.read(Self.mail("Subject: \(String(repeating: "a", count: 1 << 20))", "Hi"))
        #expect(subject.problems == ["Only the first 64 KB of a header field were read."])
        let fields = (0...2000).map { "X-\($0): v" }.joined(separator: "\n")
        #expect(MailReader.read(Self.mail(fields, "Hi")).problems == ["Only the first 2,000 header fields were read."])
    }

    private static func mail(_ header: String, _ body: String) -> [UInt8] {
        Array("From: ann@example.org\n\(header)\n\n\(body)".utf8)
    }
}
