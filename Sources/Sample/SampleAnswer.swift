/// One person asked about one conversation.
package struct SampleInvitation: Sendable, Equatable {
    /// Index of the person.
    package let person: Int
    /// Index of the conversation, which was done when they were asked.
    package let conversation: Int
    package let sentMs: Int64
}

/// What a person said when asked whether it was more than they expected.
package struct SampleAnswer: Sendable, Equatable {
    /// Index of the invitation; at most one answer each.
    package let invitation: Int
    /// Index of the person.
    package let person: Int
    /// Index of the conversation.
    package let conversation: Int
    package let atMs: Int64
    package let answer: SampleExpectation
    /// False when they asked to be left unnamed.
    package let named: Bool
    /// What they wrote; nil when they wrote nothing.
    package let words: String?
}

/// What a colleague believes customers would say.
package struct SampleBelief: Sendable, Equatable {
    /// Index of the member.
    package let member: Int
    /// Index of the contact point; nil for belief in all.
    package let contactPoint: Int?
    package let answer: SampleExpectation
}

/// Compared with what was expected.
package enum SampleExpectation: String, Sendable {
    case less
    case asExpected = "as_expected"
    case more
}

/// A mail as it came off the wire.
package struct SampleRawMail: Sendable, Equatable {
    /// A file name for it, such as "bounce.eml".
    package let name: String
    /// The whole message with its header, lines ended by CR LF.
    package let bytes: [UInt8]
    /// When it came, as its header says.
    package let atMs: Int64
}

/// The answer that a story carries.
struct SampleToldAnswer: Sendable, Equatable {
    let answer: SampleExpectation
    let named: Bool
    let words: String?
}
