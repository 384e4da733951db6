import Testing
import Web

@Suite("Markup escapes by type")
struct EscapingTests {
    @Test("Text in a page cannot become markup, in content and in attributes alike")
    func text() {
        let name = "<script>alert(\"O'Brien & Søn\")</script>"
        let page: HTML = "<p title=\"\(name)\">\(name)</p>"
        let safe = "&lt;script&gt;alert(&quot;O&#39;Brien &amp; Søn&quot;)&lt;/script&gt;"
        #expect(page.text == "<p title=\"\(safe)\">\(safe)</p>")
    }

    @Test("A name cannot turn the direction of what follows it; words from right to left stay")
    func direction() {
        let turning = ["\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}"].joined(separator: "a")
        let page: HTML = "<b>\("\u{202E}gnp.exe \(turning)")</b> \("שלום\u{200F} “quoted” \u{2065}\u{202F}")"
        #expect(page.text == "<b>gnp.exe aaa</b> שלום\u{200F} “quoted” \u{2065}\u{202F}")
    }

    @Test(
        "Wherever it stands, no sign that means something gets through",
        arguments: ["<", ">", "&", "\"", "'", "\u{202E}"])
    func everyPlace(sign: String) {
        let entities = ["<": "&lt;", ">": "&gt;", "&": "&amp;", "\"": "&quot;", "'": "&#39;"]
        for (before, after) in (0...18).flatMap({ before in (0...18).map { (before, $0) } }) {
            let (start, end) = (String(repeating: "a", count: before), String(repeating: "=;", count: after))
            let page: HTML = "\(start + sign + end)"
            #expect(page.text == start + entities[sign, default: ""] + end)
        }
    }

    @Test(
        "Large pieces of markup stand in their order, however deep they were nested, and equal what was written at once"
    )
    func pieces() {
        let long = String(repeating: "word ", count: 200)
        let (large, small): (HTML, HTML) = ("<p>\(long)</p>", "<b>x</b>")
        let page: HTML = "<div>\(small)\(large)\("<i>\(large)</i>" as HTML)\(HTML.joined([large, small, large]))</div>"
        let (l, s) = ("<p>\(long)</p>", "<b>x</b>")
        #expect(page.text == "<div>\(s)\(l)<i>\(l)</i>\(l)\(s)\(l)</div>")
        #expect(page == HTML(trusted: page.text) && page + small == HTML(trusted: page.text + s))
        #expect(!page.isEmpty && HTML.joined([HTML(), HTML()]).isEmpty)
    }

    @Test("Markup in markup stays as it is")
    func nested() {
        let inner: HTML = "<b>\("a & b")</b>"
        let outer: HTML = "<p>\(inner)</p>"
        #expect(outer.text == "<p><b>a &amp; b</b></p>")
    }

    @Test("What is absent prints nothing")
    func absent() {
        let name: String? = nil
        let badge: HTML? = nil
        let page: HTML = "<p\(attribute: "title", name)>\(name)\(badge)</p>"
        #expect(page.text == "<p></p>")
    }

    @Test("Rows come in order, and a part that is not wanted is not made")
    func rowsAndConditions() {
        func row(_ number: Int) -> HTML { "<li>\(number)</li>" }
        func never() -> HTML {
            Issue.record("it was made")
            return ""
        }
        let page: HTML = "<ol>\(each: [1, 20, 300], row)</ol>\(when: false, never())"
        #expect(page.text == "<ol><li>1</li><li>20</li><li>300</li></ol>")
    }

    @Test("An attribute is quoted and escaped; a flag is there or not")
    func attributes() {
        let input: HTML = "<input\(attribute: "value", "\"><b>")\(flag: "checked", true)\(flag: "required", false)>"
        #expect(input.text == "<input value=\"&quot;&gt;&lt;b&gt;\" checked>")
    }

    @Test("Whole numbers print their digits")
    func numbers() {
        let page: HTML = "\(-7) \(UInt64.max)"
        #expect(page.text == "-7 18446744073709551615")
    }

    @Test("Only markup that was made safe elsewhere goes in unescaped, by name")
    func trusted() {
        let letter = HTML(trusted: "<p>safe</p>")
        let page: HTML = "<div>\(letter)</div>"
        #expect(page.text == "<div><p>safe</p></div>")
    }

    @Test("A plain text as an address of a link stops a debug build")
    func addressAsText() async {
        #if DEBUG
        await #expect(processExitsWith: .failure) {
            let address = "javascript:alert(1)"
            let page: HTML = "<a href=\"\(address)\">x</a>"
            print(page.bytes.count)
        }
        #endif
    }
}
