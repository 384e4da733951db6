import Testing

@testable import Mail

@Suite("What the receiving server found out about the sender")
struct AuthenticationResultsTests {
    private func denies(_ fields: String..., trusting hosts: [String] = ["imap.bramble.example"]) -> Bool {
        let head = fields.map { "Authentication-Results: \($0)\r\n" }.joined()
        let mail = MailReader.read(Array("\(head)From: ann@example.org\r\nSubject: Hello\r\n\r\nHello.\r\n".utf8))
        return AuthenticationResults.deniesSender(mail, trusting: hosts)
    }

    @Test("A trusted server that says dmarc=fail denies the sender")
    func fails() {
        #expect(
            denies(
                "mx.bramble.example; spf=pass smtp.mailfrom=x.example; dmarc=fail (p=reject) header.from=example.org"))
        #expect(denies("mx.bramble.example 1; dmarc = fail"))
        #expect(denies("mx.google.com; dmarc=fail", trusting: ["imap.gmail.com"]))
        #expect(!denies("mx.bramble.example; spf=fail; dkim=fail; dmarc=pass"))
        #expect(!denies("mx.bramble.example; spf=none (dmarc=fail; is only said here)"))
    }

    @Test("What another server says, and what stands below the word of ours, does not count")
    func foreign() {
        #expect(!denies("mx.evil.example; dmarc=fail"))
        #expect(!denies("mx.bramble.example; dmarc=pass", "mx.bramble.example; dmarc=fail"))
        #expect(denies("mx.evil.example; dmarc=pass", "mx.bramble.example; dmarc=fail"))
        #expect(!denies("mx.bramble.example; dmarc=fail", trusting: []))
        #expect(!denies("none"))
    }
}
