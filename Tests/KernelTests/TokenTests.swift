import Kernel
import Testing

@Suite("Tokens")
struct TokenTests {
    @Test("A token is 27 signs that an address may hold, and no two are alike")
    func random() {
        let tokens = (0..<2000).map { _ in Token.random() }
        #expect(Set(tokens).count == 2000)
        #expect(tokens.allSatisfy { $0.text.wholeMatch(of: /[A-Za-z0-9_-]{27}/) != nil })
        #expect(tokens.allSatisfy { Token($0.text) == $0 })
        let signs = Set(tokens.flatMap(\.text))
        #expect(signs.count == 64)
    }

    @Test(
        "What has another shape is no token",
        arguments: [
            "", "short", String(repeating: "a", count: 26), String(repeating: "a", count: 28),
            String(repeating: "a", count: 26) + " ", String(repeating: "a", count: 26) + "/",
            String(repeating: "é", count: 13) + "a", String(repeating: "a", count: 26) + "\0",
        ])
    func shape(text: String) {
        #expect(Token(text) == nil)
    }
}
