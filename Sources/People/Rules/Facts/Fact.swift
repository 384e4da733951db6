package import Kernel

/// The key of a fact.
package typealias FactID = ID<Fact>

/// Something known of a person, with where it comes from. It never changes: a correction is another fact in its place.
package struct Fact: Equatable, Sendable {
    package let id: FactID
    package let person: PersonID
    package let kind: Kind
    package let text: String
    package let source: FactSource
    /// The member who learnt it; nil when it came with imported data.
    package let learntBy: MemberID?
    package let learntAt: Instant
    /// When the person agreed that we keep it; nil when nobody had to ask.
    package let agreed: Instant?
    /// The fact in whose place it stands; nil when it is the first.
    package let replaces: FactID?
    /// What became of it; nil while it holds.
    package let end: End?

    package enum Kind: String, Sendable, CaseIterable, Codable {
        case situation
        case like
        case dislike
        case owns
        case need
        case preference
        case relationship
    }

    package enum End: Equatable, Sendable {
        case corrected(by: FactID)
        case retired(Instant, by: MemberID?)
    }

    /// The longest text, in characters.
    package static let limit = 500
}

/// Where a fact comes from.
package struct FactSource: Equatable, Sendable {
    package let how: How
    /// Who learnt it and where, in words without the date: "he told Maya, in the shop"; nil when the touchpoint says it.
    package let words: String?
    /// The touchpoint in which it was learnt, by the value of its id; nil when the words say it.
    package let touchpoint: Int64?

    package init(_ how: How, words: String? = nil, touchpoint: Int64? = nil) {
        self.how = how
        self.words = words
        self.touchpoint = touchpoint
    }

    package enum How: String, Sendable, CaseIterable, Codable {
        /// The person, or somebody near them, said so.
        case said
        /// We saw it.
        case seen
        /// We concluded it.
        case inferred
    }

    /// The longest words, in characters.
    package static let limit = 200
}

/// What somebody learnt and wants to be kept.
package struct FactDraft: Equatable, Sendable {
    package var kind: Fact.Kind
    package var text: String
    package var source: FactSource
    /// Whether the person said that we may keep it; only asked of what is about health, belief and the like.
    package var agreed: Bool
    /// When it was learnt; nil for now.
    package var at: Instant?

    package init(_ kind: Fact.Kind, _ text: String, source: FactSource, agreed: Bool = false, at: Instant? = nil) {
        self.kind = kind
        self.text = text
        self.source = source
        self.agreed = agreed
        self.at = at
    }
}
