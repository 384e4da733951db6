/// A customer of the sample business, or someone who may become one.
package struct SamplePerson: Sendable, Equatable {
    package let name: String
    /// How they like to be called.
    package let addressAs: String
    /// Nil when nobody asked them yet.
    package let pronoun: SamplePronoun?
    /// In the order in which we learnt them; a few people have two, a few none.
    package let emails: [String]
    package let phone: String?
    package internal(set) var withUsSinceMs: Int64
    /// The sentence a colleague wrote, at most 200 characters; nil where nobody has yet.
    package let opening: String?
    package let facts: [SampleFact]
    /// True for the people whose story is written by hand.
    package let hasStory: Bool
}

/// How a person wants to be spoken of.
package enum SamplePronoun: String, Sendable {
    case he
    case she
    case they
}

/// Something known of a person, with where it comes from.
package struct SampleFact: Sendable, Equatable {
    package let kind: SampleFactKind
    package let text: String
    /// Who learnt it and where, in words, without the date: "he told Maya, in the shop".
    package let source: String
    package let how: SampleFactOrigin
    /// Index of the member who learnt it.
    package let learntBy: Int
    package let atMs: Int64
}

/// What a fact is about.
package enum SampleFactKind: String, Sendable {
    case situation
    case like
    case dislike
    case owns
    case need
    case preference
    case relationship
}

/// Whether the person said it, we saw it, or we concluded it.
package enum SampleFactOrigin: String, Sendable {
    case said
    case seen
    case inferred
}
