import Kernel
package import PeopleRules
import Timeline

/// A conversation began.
package struct ConversationStarted: EventPayload {
    package static let kind = "conversation.started"
    package let conversation: ConversationID
}

/// Somebody outside said something.
package struct TouchpointReceived: EventPayload {
    package static let kind = "touchpoint.received"
    package let conversation: ConversationID
    package let touchpoint: TouchpointID
    /// Whether it is history that an import brought: nothing may be sent because of it.
    package let imported: Bool
}

/// One of us said something.
package struct TouchpointSent: EventPayload {
    package static let kind = "touchpoint.sent"
    package let conversation: ConversationID
    package let touchpoint: TouchpointID
    package let imported: Bool
}

/// A note for the team was written.
package struct TouchpointNoted: EventPayload {
    package static let kind = "touchpoint.noted"
    package let conversation: ConversationID
    package let touchpoint: TouchpointID
}

/// An answer was taken back before it left.
package struct TouchpointTakenBack: EventPayload {
    package static let kind = "touchpoint.taken_back"
    package let conversation: ConversationID
    package let touchpoint: TouchpointID
}

/// A colleague put a touchpoint into another conversation.
package struct TouchpointMoved: EventPayload {
    package static let kind = "touchpoint.moved"
    package let touchpoint: TouchpointID
    package let from: ConversationID
    package let to: ConversationID
}

/// A colleague said that whoever wrote a touchpoint belongs to its conversation.
package struct ParticipantConfirmed: EventPayload {
    package static let kind = "conversation.joined"
    package let conversation: ConversationID
    package let touchpoint: TouchpointID
}

/// Whose turn it is changed, or who has it.
package struct ConversationChanged: EventPayload {
    package static let kind = "conversation.changed"
    package let conversation: ConversationID
    package let state: Conversation.State
    package let assignee: MemberID?
}

/// What kind of occasion it is was said, or taken back.
package struct ContactPointSet: EventPayload {
    package static let kind = "conversation.sorted"
    package let conversation: ConversationID
    package let contactPoint: ContactPointID?
}

/// The person's need is met, as a colleague says.
package struct ConversationDone: EventPayload {
    package static let kind = "conversation.done"
    package let conversation: ConversationID
    /// Whether it was one of many at once: nobody is asked because of that.
    package let inBulk: Bool
}

/// A letter of ours did not arrive and will not.
package struct MailReturned: EventPayload {
    package static let kind = "mail.returned"
    package let notice: NoticeID
}

/// Somebody complained of a letter of ours to their mail provider.
package struct MailComplained: EventPayload {
    package static let kind = "mail.complained"
    package let notice: NoticeID
}

/// What is said of a sender changed, or was taken back.
package struct SenderRuleChanged: EventPayload {
    package static let kind = "sender.rule"
    package let rule: SenderRuleID
}
