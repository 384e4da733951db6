import Mail

/// What is found out from a touchpoint's words alone when it is kept. Pure, so that it is done before the database's turn where
/// many are kept.
struct LookedThrough: Sendable {
    let words: String
    /// What is folded away of them.
    let cut: CutText
    /// As the index holds them.
    let indexed: String

    /// Of words that came by mail, or did not and have nothing around them.
    init(_ words: String, isMail: Bool) {
        self.words = words
        cut = isMail ? CutText(ofMail: words) : CutText(text: nil)
        indexed = TouchpointWords.line(words)
    }

    init(_ touchpoint: Touchpoint) {
        self.init(touchpoint.words, isMail: touchpoint.channel == .email && touchpoint.direction != .note)
    }
}
