import RegardTesting
import Testing
import Web

@Suite("Addresses in what somebody wrote")
struct LinkedTests {
    private static func link(_ address: String) -> String {
        "<a href=\"\(address)\" rel=\"noopener noreferrer\" target=\"_blank\">\(address)</a>"
    }

    @Test(
        "An https address is a link, without the marks around it",
        arguments: [
            ("See https://a.example/b?c=1.", "See ", "https://a.example/b?c=1", "."),
            ("(https://a.example/x)", "(", "https://a.example/x", ")"),
            ("https://a.example/x_(y)", "", "https://a.example/x_(y)", ""),
            ("Ünder https://a.example:8443 – da", "Ünder ", "https://a.example:8443", " – da"),
        ])
    func links(text: String, before: String, address: String, after: String) {
        #expect(paragraphs(text).text == "<p>\(before)\(Self.link(address))\(after)</p>")
    }

    @Test(
        "What leads elsewhere than it reads, or could do something, stays text",
        arguments: [
            "http://a.example", "javascript:alert(1)", "https://a.example@b.example/", "https://",
            "https://localhost/x",
            "https://аррӏе.example", "xhttps://a.example", "https://.example", "https://a.example:x/",
            "HTTPS://a.example",
            "https://a.example%2eb.example/", "https://[::1]/", "https://www.bücher.example/katalog",
            "https://a.example/wiki/Fahrräder", "https://a.example.ümlaut.example/x", "https://a.example/e\u{301}",
        ])
    func text(text: String) {
        #expect(!paragraphs(text).text.contains("<a"))
    }

    @Test("No mark in an address ends its attribute, and what comes after it is escaped")
    func hostile() {
        let html = paragraphs("https://a.example/\"onmouseover=alert(1)<b>&amp https://b.example/?a=1&b=2").text
        #expect(html.contains("href=\"https://a.example/\"") && html.contains("&quot;onmouseover=alert(1)&lt;b&gt;"))
        #expect(html.contains("https://b.example/?a=1&amp;b=2\""))
    }

    @Test("Whatever a stranger writes, it is read in a time that grows as the text does")
    func grows() {
        for piece in ["https://", "https://a.b/)", ")", "https://a.b/(", "https://a.b/."] {
            let start = piece.hasPrefix("h") ? "" : "https://a.example/"
            let grows = ProcessorTime.growsInStep(from: 10_000) { size in
                _ = paragraphs(start + String(repeating: piece, count: size / piece.utf8.count))
            }
            #expect(grows, "\(piece)")
        }
    }

    @Test("Two on one line are two, and a long one is none")
    func several() {
        let html = paragraphs(
            "https://a.example https://b.example\nhttps://c.example/\(String(repeating: "x", count: 2000))")
        #expect(html.text.split(separator: "<a ").count == 3)
    }
}
