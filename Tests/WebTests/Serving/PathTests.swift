import Kernel
import Testing
import Web

@Suite("Addresses in the program")
struct PathTests {
    @Test("Steps are encoded, so that none can become two or leave the house")
    func steps() {
        #expect(Path("people", 7).href == "/people/7" && Path.home.href == "/")
        #expect(Path("a/b", "é ?#").href == "/a%2Fb/%C3%A9%20%3F%23")
        #expect(Path("/evil.example").href == "/%2Fevil.example")
    }

    @Test(
        "An id stands in an address and in markup as its digits",
        arguments: [0, 7, -7, 192_812_372_843_300_316, .max, .min])
    func digits(number: Int64) {
        let id = ID<PathTests>(number)
        #expect(Path("people", id: id).href == "/people/\(number)")
        #expect(Path("people", id: id, "facts").href == "/people/\(number)/facts")
        #expect(("<b>\(number) \(UInt64.max)</b>" as HTML).text == "<b>" + String(number) + " 18446744073709551615</b>")
    }

    @Test(
        "A place of ours is taken from a form or a link",
        arguments: ["/", "/people/7", "/inbox?view=mine&after=1-2#x", "/a//b", "/%2F%2Fevil.example"])
    func ours(text: String) {
        #expect(Path.ours(text)?.href == text)
    }

    @Test(
        "What could lead anywhere else is not",
        arguments: [
            nil, "", "people", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example",
            "https://evil.example",
            "javascript:alert(1)", " /people", "/people\r\nSet-Cookie: a=b", "/\t/evil.example", "/\n/evil.example",
            "/é",
            "/" + String(repeating: "x", count: 1000), "?x", "#x", "/\u{0}",
        ] as [String?])
    func foreign(text: String?) {
        #expect(Path.ours(text) == nil)
    }
}
