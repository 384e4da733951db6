import Testing
import Web

@Suite("Links lead somewhere")
struct LinkTests {
    struct Place: Linkable { let href: String }

    @Test(
        "An address that could run a script or leave by the back door prints as #",
        arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "//evil.example", "/\\evil.example", "",
        ])
    func refused(address: String) {
        let page: HTML = "<a href=\"\(Place(href: address))\">x</a>"
        #expect(page.text == "<a href=\"#\">x</a>")
    }

    @Test(
        "Paths of ours, parts of the page, mail, telephone and web addresses stand as they are",
        arguments: ["/people/4K2-81", "#main", "?view=mine", "mailto:a@b.example", "tel:+47123", "https://b.example/"])
    func kept(address: String) {
        let page: HTML = "\(Place(href: address))"
        #expect(page.text == address)
    }

    @Test("A query is encoded, goes on where one stands, and leaves out what is absent")
    func query() {
        let link = Link.to(Place(href: "/inbox?view=mine"), query: ["q": "brake & rain", "who": nil, "page": "2"])
        #expect(link.href == "/inbox?view=mine&q=brake%20%26%20rain&page=2")
        #expect(Link.to(Place(href: "/inbox"), query: ["q": "å"]).href == "/inbox?q=%C3%A5")
    }

    @Test("A link elsewhere needs http or https")
    func elsewhere() {
        #expect(Link.elsewhere("https://b.example/x")?.href == "https://b.example/x")
        #expect(Link.elsewhere("HTTP://b.example")?.href == "HTTP://b.example" as String?)
        #expect(Link.elsewhere("javascript:alert(1)//") == nil)
        #expect(Link.elsewhere("https:b.example") == nil)
    }

    @Test("A telephone link keeps digits and the leading plus")
    func call() {
        #expect(Link.call("+47 (0) 12-34").href == "tel:+4701234")
        #expect(Link.mail(to: "o'brien+x@b.example").href == "mailto:o%27brien%2Bx@b.example")
    }

    @Test("An asset's address changes with its content and says what it is")
    func assets() {
        #expect(Asset.stylesheet.path.wholeMatch(of: /\/assets\/regard-[0-9a-f]{12}\.css/) != nil)
        #expect(Asset.script.path.wholeMatch(of: /\/assets\/regard-[0-9a-f]{12}\.js/) != nil)
        #expect(Asset.stylesheet.contentType == "text/css; charset=utf-8")
    }
}
