import Testing
import Web

@Suite("Parts of a page")
struct PartsTests {
    let page: HTML = """
        <body><nav id="nav"><ul><li>Inbox</li></ul></nav><main class="page" id="main"><div id="list"><div>one</div>\
        <divider></divider><div id="two">two</div></div><p>after</p></main><div id="toasts"></div></body>
        """

    @Test("A part is the whole element with what is nested in it, and nothing after it")
    func nested() {
        let list = "<div id=\"list\"><div>one</div><divider></divider><div id=\"two\">two</div></div>"
        #expect(page.parts(["list"])?.text == list)
        #expect(page.parts(["two"])?.text == "<div id=\"two\">two</div>")
    }

    @Test("Parts come in the order in which they were asked for, and one that is not there is passed over")
    func several() {
        #expect(page.parts(["toasts", "views", "two"])?.text == "<div id=\"toasts\"></div><div id=\"two\">two</div>")
    }

    @Test("Without the first part, without a name, or with what somebody typed, there is none")
    func none() {
        let typed: HTML = "<p title=\"\(" id=\"x\"")\">\(" id=\"x\"")</p>"
        #expect(page.parts(["gone", "nav"]) == nil)
        #expect(page.parts([]) == nil)
        #expect(typed.parts(["x"]) == nil)
    }
}
