/// The touchpoints about one matter of one person.
package struct SampleConversation: Sendable, Equatable {
    /// Index of the person.
    package let person: Int
    package let subject: String
    /// Index of the contact point.
    package let contactPoint: Int
    package let kind: SampleConversationKind
    package let state: SampleConversationState
    /// Index of the member who looks after it; nil when nobody does.
    package let assignee: Int?
    /// In the order in which they happened, at least one.
    package let touchpoints: [SampleTouchpoint]
    /// How good it was for the person, from −2 to 2; only for choosing a fitting answer.
    let warmth: Int
    /// The answer that the story tells; nil when there is none.
    let told: SampleToldAnswer?
}

/// What a conversation is about.
package enum SampleConversationKind: String, Sendable {
    case question
    case request
    case order
    case complaint
    case dispute
    case praise
    case suggestion
}

/// Whose turn it is.
package enum SampleConversationState: Sendable, Equatable {
    case waitingOnUs
    case withThem
    case withAColleague
    case later(untilMs: Int64)
    case done(atMs: Int64)
}

/// One contact.
package struct SampleTouchpoint: Sendable, Equatable {
    package let direction: SampleDirection
    package let channel: SampleChannel
    /// Index of the member who wrote, spoke or noted it; nil for what a person wrote.
    package let member: Int?
    package let atMs: Int64
    package let text: String
    /// With angle brackets, unique; nil for what is no e-mail.
    package let messageID: String?
}

/// Who speaks to whom; a note is for the team only.
package enum SampleDirection: String, Sendable {
    case theirs
    case ours
    case note
}

/// The way a contact took.
package enum SampleChannel: String, Sendable {
    case email
    case phone
    case inPerson = "in_person"
    case text
    case web
}
