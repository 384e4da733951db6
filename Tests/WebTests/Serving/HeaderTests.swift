import Testing

@testable import Web

@Suite("Headers that a browser sends with each request")
struct HeaderTests {
    @Test(
        "A cookie is found by its whole name, and the first of two counts",
        arguments: [
            ("theme=dark", "dark"), ("a=b; theme=dark", "dark"), ("a=b;theme=dark;c=d", "dark"), ("a=b; \ttheme=", ""),
            ("theme=one; theme=two", "one"), ("theme=a=b", "a=b"), ("theme=\"dark\"", "\"dark\""),
        ])
    func found(header: String, value: String) {
        #expect(header.cookie("theme") == value)
    }

    @Test(
        "What only looks like it is none",
        arguments: ["", ";", "theme", "xtheme=dark", "themes=dark", "Theme=dark", "a=theme=dark", "\u{2000}theme=dark"])
    func absent(header: String) {
        #expect(header.cookie("theme") == nil)
    }

    @Test(
        "gzip is taken as it was offered",
        arguments: [
            ("gzip", true), (" GZIP ", true), ("gzip;q=0.5", true), ("gzip; q=0", false), ("gzip;q=0.000", false),
            ("br", false), ("xgzip", false), ("identity;q=1", false), ("", false),
        ])
    func gzip(coding: String, isTaken: Bool) {
        #expect(Substring(coding).allowsGzip == isTaken)
    }
}
