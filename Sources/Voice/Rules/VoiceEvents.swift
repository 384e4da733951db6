import Timeline

/// A person was asked how it was.
package struct InvitationMade: EventPayload {
    package static let kind = "invitation.made"
    package let invitation: InvitationID
}

/// A person answered with their name. Answers without a name leave no event, since its moment could give the author away.
package struct AnswerGiven: EventPayload {
    package static let kind = "answer.given"
    package let answer: AnswerID
}

/// A person changed a named answer.
package struct AnswerChanged: EventPayload {
    package static let kind = "answer.changed"
    package let answer: AnswerID
}

/// A person does not want to be asked any more.
package struct AskingRefused: EventPayload {
    package static let kind = "asking.refused"
    /// By whose link they said so; nil when they complained to their mail provider.
    package let invitation: InvitationID?
}
