import Testing

@testable import ConversationsRules

@Suite("The words of a text as the index holds them")
struct SearchTermsTests {
    private static let pieces = [
        "Brake", "STRASSE", "straße", "é", "e\u{301}", "\u{301}", "ﬁt", "Ærø", "ΣΊΣΥΦΟΣ", "ı", "İ", "ß", "½", "²", "٣",
        "Ⅷ", " ", "  ",
        "\n", "\r\n", "\t", "\u{A0}", "\u{2028}", "-", "_", "'", "’", "@", "2.50", "a/b", "\u{0}", "x\u{200D}y", "👩‍🔧",
        "привет", "ё",
    ]

    @Test("Read by bytes they are the same as read by signs")
    func same() {
        var dice = Dice(seed: 11)
        for _ in 0..<5_000 {
            let text = (0..<Int.random(in: 0...12, using: &dice)).map { _ in
                Self.pieces.randomElement(using: &dice) ?? ""
            }.joined()
            #expect(SearchTerms.indexed(text) == SearchTerms.indexedBefore(text), "\(text.debugDescription)")
        }
        let long = String(repeating: "ab", count: 50)
        #expect(SearchTerms.indexed("\(long) \(long)é") == SearchTerms.indexedBefore("\(long) \(long)é"))
    }

    @Test("Signs that stand together without blanks are pairs, beside words of letters")
    func pairs() {
        #expect(SearchTerms.indexed("Das 自転車abc, 42 Räder") == ["das", "自転", "転車", "車", "abc", "42", "rader"])
        #expect(SearchTerms.searched("自転車") == ["自転", "転車"])
    }
}
