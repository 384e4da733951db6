import Testing
import Web

@Suite("Markup escapes by type")
struct EscapingTests {
    @Test("Text in a page cannot become markup")
    func text() {
        let name = "<script>alert(\"O'Brien & Søn\")</script>"
        let page: HTML = "<p title=\"\(name)\">\(name)</p>"
        let safe = "&lt;script&gt;alert(&quot;O&#39;Brien &amp; Søn&quot;)&lt;/script&gt;"
        #expect(page.text == "<p title=\"\(safe)\">\(safe)</p>")
    }
}
