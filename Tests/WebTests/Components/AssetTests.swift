import Testing
import Web

@Suite("What every page loads stays small and harmless")
struct AssetTests {
    @Test("The stylesheet keeps its budget of 48 KB")
    func stylesheet() {
        #expect(Asset.stylesheet.bytes.count <= 48 * 1024)
        #expect(Asset.stylesheet.bytes.count > 20_000)
    }

    @Test("The script needs no eval and sets no style")
    func script() {
        let script = String(decoding: Asset.script.bytes, as: UTF8.self)
        for forbidden in ["eval(", "new Function", ".style", "innerHTML =", "document.write", "onclick"] {
            #expect(!script.contains(forbidden), "\(forbidden)")
        }
        #expect(script.utf8.count > 10_000)
    }

    @Test("The script's sentences are the catalogue's: it finds every one on the live region")
    func sentences() {
        let script = String(decoding: Asset.script.bytes, as: UTF8.self)
        let page = staffPage(
            Frame(
                groups: [], colleague: "Maya", me: Link.anchor("me"), search: Link.anchor("q"), token: FormToken("t")),
            title: "x", content: ""
        ).text
        for match in script.matches(of: /words\.([a-zA-Z]+)/) {
            let name = match.1.reduce(into: "data-") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
            #expect(page.contains("\(name)=\""), "\(name)")
        }
    }
}
