package import Kernel
package import PeopleRules
package import Store
import Timeline

extension Conversations {
    /// Opens a conversation in which nothing stands yet, so that a colleague can write to a person first: what is sent there is its
    /// first word. It is done until then, since nobody waits for anything. One with this person and subject in which nothing
    /// stands is given again, as when a button is pressed twice. Refused without a subject, and where we have no mail address.
    package static func open(
        with person: PersonID, about subject: String, by member: MemberID, in tx: Transaction
    ) throws -> ConversationID {
        let subject = try NewConversation.checked(subject: subject.withoutControls)
        guard !subject.isEmpty else { throw ConversationRefusal.subjectMissing }
        let name = try People.person(person, in: tx).called
        guard try People.identities(of: person, in: tx).contains(where: { $0.kind == .email }) else {
            throw ConversationRefusal.noAddress(name: name)
        }
        let empty = try of(person, limit: 10, in: tx).first { $0.touchpoints == 0 && $0.subject == subject }
        if let empty { return empty.id }
        let new = Conversation(
            id: tx.nextID(), person: person, subject: subject, state: .done, assignee: nil, contactPoint: nil,
            waitingSince: nil, laterUntil: nil, first: tx.now, last: tx.now, touchpoints: 0, channel: .email,
            preview: .none, isFirstContact: false, version: 1)
        try ConversationStore.insert(new, in: tx)
        try Timeline.append(
            ConversationStarted(conversation: new.id), person: person.value, subject: new.id.value, by: member.value,
            in: tx)
        return new.id
    }

    /// Whether anybody said anything in a conversation, notes aside.
    static func isBegun(_ id: ConversationID, in tx: Transaction) throws -> Bool {
        try TouchpointStore.entries(of: [id], in: tx)[id]?.contains { $0.direction != .note } ?? false
    }
}
