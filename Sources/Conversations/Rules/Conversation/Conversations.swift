package import ChannelsRules
import Jobs
package import Kernel
package import PeopleRules
package import Store
import Timeline

/// What can be done with conversations.
package enum Conversations {
    /// Begins a conversation with its first touchpoint. `words` are theirs, or ours when `direction` says so.
    ///
    /// Nothing is sent by this: it records a call, a visit, a form, or what a program brings.
    package static func start(
        _ new: NewConversation, by member: MemberID?, in tx: Transaction
    ) throws -> (conversation: ConversationID, touchpoint: TouchpointID) {
        let subject = try new.checkedSubject
        let words = try NewConversation.checked(words: new.words)
        try refuseUnknown(new, in: tx)
        let id = tx.nextID(of: Conversation.self)
        let at = try NewConversation.checked(new.at, now: tx.now)
        let isTheirs = new.direction == .theirs
        try ConversationStore.insert(
            Conversation(
                id: id, person: new.person, subject: subject, state: isTheirs ? .waiting : .withThem, assignee: nil,
                contactPoint: new.contactPoint, waitingSince: isTheirs ? at : nil, laterUntil: nil, first: at, last: at,
                touchpoints: 1, channel: new.channel,
                preview: .init(words: words.previewed, isOurs: !isTheirs), isFirstContact: new.isFirstContact,
                version: 1),
            in: tx)
        try Timeline.append(
            ConversationStarted(conversation: id), person: new.person.value, subject: id.value, by: member?.value,
            in: tx)
        let touchpoint = Touchpoint(
            id: tx.nextID(), conversation: id, person: new.person, direction: new.direction, channel: new.channel,
            at: at,
            member: isTheirs ? nil : member, senderName: nil, address: nil, words: words, intake: nil, hasHTML: false,
            files: [],
            placed: .here)
        try TouchpointStore.insert(touchpoint, messageID: nil, in: tx)
        try recorded(touchpoint, imported: false, by: member, in: tx)
        try People.contacted(new.person, at: at, in: tx)
        return (id, touchpoint.id)
    }

    /// What a form or a program names may be gone by now: a person that is not there is absent, a contact point is refused.
    private static func refuseUnknown(_ new: NewConversation, in tx: Transaction) throws {
        _ = try People.name(of: new.person, in: tx)
        guard let point = new.contactPoint else { return }
        guard try ContactPoints.all(in: tx).contains(where: { $0.id == point }) else {
            throw ConversationRefusal.contactPointGone
        }
    }

    /// One conversation; `Absent` when there is none.
    package static func conversation(_ id: ConversationID, in tx: Transaction) throws -> Conversation {
        guard let found = try ConversationStore.one(id, in: tx) else { throw Absent("conversation") }
        return found
    }

    /// The conversations of a person, the latest first, at most `limit`. Served by `conversation_person`.
    package static func of(_ person: PersonID, limit: Int = 30, in tx: Transaction) throws -> [Conversation] {
        try tx.rows(ConversationStore.latest(of: person, limit: limit), ConversationStore.conversation)
    }

    /// The conversations of these people, the latest first, at most `limit`. Served by `conversation_person`.
    package static func of(_ people: [PersonID], limit: Int, in tx: Transaction) throws -> [Conversation] {
        guard !people.isEmpty else { return [] }
        return try tx.rows(ConversationStore.latest(of: people, limit: limit), ConversationStore.conversation)
    }

    /// The touchpoints of a conversation before `before`, oldest of them first, at most `limit`.
    package static func touchpoints(
        of id: ConversationID, before: (at: Instant, id: TouchpointID)? = nil, limit: Int = 30, in tx: Transaction
    ) throws -> [Touchpoint] {
        try TouchpointStore.page(of: id, before: before, limit: limit, in: tx)
    }

    /// Whether anything was said in a conversation, by them or by us, that is no history which an import brought.
    package static func hasNews(_ id: ConversationID, in tx: Transaction) throws -> Bool {
        try tx.row(TouchpointStore.news(of: id)) { $0.int(0) } != nil
    }

    /// One touchpoint; `Absent` when there is none or it was taken back.
    package static func touchpoint(_ id: TouchpointID, in tx: Transaction) throws -> Touchpoint {
        guard let found = try TouchpointStore.one(id, in: tx) else { throw Absent("message") }
        return found
    }

    /// Where a message that was kept stands; nil when it is in no conversation. Served by `touchpoint_intake`.
    package static func place(
        of id: ID<IntakeItem>, in tx: Transaction
    ) throws -> (conversation: ConversationID, touchpoint: TouchpointID)? {
        try tx.row(TouchpointStore.place(of: id)) { ($0.id(0), $0.id(1)) }
    }

    /// Records the event that a touchpoint stands for, and tells open pages.
    static func recorded(_ touchpoint: Touchpoint, imported: Bool, by member: MemberID?, in tx: Transaction) throws {
        let (person, subject) = (touchpoint.person.value, touchpoint.conversation.value)
        switch touchpoint.direction {
        case .theirs:
            let event = TouchpointReceived(
                conversation: touchpoint.conversation, touchpoint: touchpoint.id, imported: imported)
            try Timeline.append(event, person: person, subject: subject, by: member?.value, in: tx)
        case .ours:
            let event = TouchpointSent(
                conversation: touchpoint.conversation, touchpoint: touchpoint.id, imported: imported)
            try Timeline.append(event, person: person, subject: subject, by: member?.value, in: tx)
        case .note:
            let event = TouchpointNoted(conversation: touchpoint.conversation, touchpoint: touchpoint.id)
            try Timeline.append(event, person: person, subject: subject, by: member?.value, in: tx)
        }
        if !imported { try tx.announce("conversation:\(touchpoint.conversation)") }
    }

    /// Brings a conversation's row in line with its touchpoints after one was added or taken away; with none it is done and says
    /// nothing.
    static func stand(
        _ id: ConversationID, state: (Standing) -> Conversation.State, in tx: Transaction
    ) throws {
        let entries = try TouchpointStore.entries(of: [id], in: tx)[id] ?? []
        let settled = try ConversationChangeStore.settled([id], in: tx)[id]
        guard let standing = Standing(entries, settled: settled) else { return try ConversationStore.empty(id, in: tx) }
        let preview = try TouchpointStore.preview(of: id, in: tx) ?? Conversation.Preview.none
        try ConversationStore.update(id, standing: standing, state: state(standing), preview: preview, in: tx)
    }
}
