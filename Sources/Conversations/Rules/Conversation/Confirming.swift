package import Kernel
package import PeopleRules
package import Store
import Timeline

extension Conversations {
    /// Says that whoever wrote a touchpoint belongs to its conversation: what they write from now on stands here without asking.
    /// Served by `touchpoint_conversation`.
    package static func confirm(_ id: TouchpointID, by member: MemberID, in tx: Transaction) throws {
        let touchpoint = try touchpoint(id, in: tx)
        guard touchpoint.placed.asksToConfirm, let key = touchpoint.address.flatMap(Identity.emailKey) else {
            throw ConversationRefusal.nobodyToConfirm
        }
        try ConversationStore.addParticipants([key], to: touchpoint.conversation, in: tx)
        try tx.run(
            """
            UPDATE touchpoint SET placed = CASE WHEN placed = 'newcomer' THEN 'token' ELSE 'answers' END
            WHERE conversation_id = \(touchpoint.conversation) AND person_id = \(touchpoint.person)
              AND placed IN ('newcomer', 'subject')
            """)
        let confirmed = ParticipantConfirmed(conversation: touchpoint.conversation, touchpoint: id)
        try Timeline.append(
            confirmed, person: touchpoint.person.value, subject: touchpoint.conversation.value, by: member.value, in: tx
        )
        try tx.announce("conversation:\(touchpoint.conversation)")
    }
}

extension Touchpoint.Placement {
    /// Whether a colleague should say first that its sender belongs to the conversation.
    package var asksToConfirm: Bool { self == .newcomer || self == .subject }
}
