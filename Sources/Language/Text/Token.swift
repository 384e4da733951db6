/// A word, a number or a mark of a text, as the readers of language see it.
package struct Token: Hashable, Sendable {
    package enum Kind: Sendable {
        case word
        case number
        case mark
    }

    /// How far the token stands from the one before it.
    package enum Gap: Int, Comparable, Sendable {
        case none
        case blank
        case line
        case paragraph

        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// Folded: without case and accents, the spelling that the language's table gives, "will" for the second part of "I'll".
    package let text: String
    package let kind: Kind
    /// Offset of the first Unicode scalar in the text.
    package let from: Int
    /// Offset after the last Unicode scalar.
    package let to: Int
    /// Whether the first letter is a capital one.
    package let isCapitalized: Bool
    package let gap: Gap

    package init(_ text: String, _ kind: Kind, from: Int, to: Int, isCapitalized: Bool = false, gap: Gap = .none) {
        self.text = text
        self.kind = kind
        self.from = from
        self.to = to
        self.isCapitalized = isCapitalized
        self.gap = gap
    }

    /// The value of a number of at most nine digits; nil for anything else.
    package var number: Int? {
        kind == .number && text.utf8.count <= 9 ? Int(text) : nil
    }
}
