import Foundation
import Testing

@testable import Mail

@Suite("Signing mail for a domain")
struct DKIMTests {
    /// The example of RFC 8463, appendix A.3.
    private static let mail = """
        From: Joe SixPack <joe@football.example.com>
        To: Suzie Q <suzie@shopping.example.net>
        Subject: Is dinner ready?
        Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
        Message-ID: <20030712040037.46341.5F8J@football.example.com>

        Hi.

        We lost the game.  Are you hungry yet?

        Joe.

        """.replacing("\n", with: "\r\n")

    private static let ed25519 = """
        DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;
         d=football.example.com; i=@football.example.com;
         q=dns/txt; s=brisbane; t=1528637909; h=from : to :
         subject : date : message-id : from : subject : date;
         bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
         b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus
         Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==

        """.replacing("\n", with: "\r\n")

    private static let rsa = """
        DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
         d=football.example.com; i=@football.example.com;
         q=dns/txt; s=test; t=1528637909; h=from : to : subject :
         date : message-id : from : subject : date;
         bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
         b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3
         DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz
         dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=

        """.replacing("\n", with: "\r\n")

    private static let verifier = DKIMVerifier(records: [
        "brisbane._domainkey.football.example.com":
            "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
        "test._domainkey.football.example.com":
            "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J16JYi0Qvx/byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT+l/K4w3QIDAQAB",
    ])

    @Test("The verifier of these tests agrees with the examples of RFC 8463, and with no change to them")
    func examples() {
        for signature in [Self.ed25519, Self.rsa] {
            #expect(Self.verifier.verifies(signature + Self.mail))
            #expect(!Self.verifier.verifies(signature + Self.mail.replacing("hungry", with: "thirsty")))
            #expect(!Self.verifier.verifies(signature + Self.mail.replacing("dinner", with: "lunch")))
        }
    }

    @Test("The key of RFC 8463 makes the record that stands there, and a signature that verifies")
    func ours() throws {
        let secret = try #require(Data(base64Encoded: "nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A="))
        let key = try #require(DKIMKey(.ed25519, bytes: Array(secret)))
        #expect(key.record == Self.verifier.records["brisbane._domainkey.football.example.com"])
        let signer = DKIMSigner(key, domain: "football.example.com", selector: "brisbane")
        let signed = try signer.sign(Array(Self.mail.utf8), at: 1_528_637_909)
        #expect(String(decoding: signed, as: UTF8.self).contains("bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8="))
        #expect(Self.verifier.verifies(String(decoding: signed, as: UTF8.self)))
    }

    @Test("What we compose verifies once signed, with either kind of key", arguments: DKIMKey.Algorithm.allCases)
    func composed(algorithm: DKIMKey.Algorithm) throws {
        let key = try DKIMKey(algorithm)
        let again = try #require(DKIMKey(algorithm, bytes: key.bytes))
        let verifier = DKIMVerifier(records: ["s1._domainkey.bramble.example": key.record])
        let mails = [
            ("Hello", "Dear Ann,\n\n  it is   ready. \n\n\n"),
            ("Grüße 🚲 \(String(repeating: "lang ", count: 40))", "—"),
            ("", ""),
        ]
        for (subject, text) in mails {
            let mail = OutgoingMail(
                from: MailAddress(name: "Bramble", address: "hello@bramble.example"),
                to: (1...9).map { MailAddress(name: "Ann \($0)", address: "ann\($0)@example.org") }, subject: subject,
                textBody: text, htmlBody: "<p>\(text)</p>", messageID: "m1@bramble.example",
                references: (1...9).map { "ref-\($0)@example.org" }, date: 1_700_000_000)
            let bytes = try MailComposer.compose(mail)
            let signed = try DKIMSigner(again, domain: "bramble.example", selector: "s1").sign(bytes, at: 1)
            let words = String(decoding: signed, as: UTF8.self)
            #expect(verifier.verifies(words), "\(words)")
            #expect(words.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 998 })
            #expect(!verifier.verifies(words.replacing("From: ", with: "From: Eve ")))
            #expect(!verifier.verifies(words.replacing("Subject:", with: "Subject: x\r\nSubject:")))
        }
    }
}
