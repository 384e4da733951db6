package import Kernel
package import PeopleRules
package import Store

/// Something that was said elsewhere: a call, a visit, a letter, a text message.
package struct Recording: Sendable {
    package var words: String
    package var direction: Touchpoint.Direction
    package var channel: Channel
    /// Nil for now.
    package var at: Instant?

    package init(words: String, direction: Touchpoint.Direction, channel: Channel, at: Instant? = nil) {
        self.words = words
        self.direction = direction
        self.channel = channel
        self.at = at
    }
}

extension Conversations {
    /// Records in a conversation what was said elsewhere. Nothing is sent. Their word brings it back to us, ours leaves it
    /// with them; of a conversation that is done only theirs changes that.
    @discardableResult
    package static func record(
        _ recording: Recording, in id: ConversationID, by member: MemberID?, in tx: Transaction
    ) throws -> TouchpointID {
        let words = try NewConversation.checked(words: recording.words)
        let conversation = try conversation(id, in: tx)
        let at = try NewConversation.checked(recording.at, now: tx.now)
        let touchpoint = Touchpoint(
            id: tx.nextID(), conversation: id, person: conversation.person, direction: recording.direction,
            channel: recording.channel, at: at, member: recording.direction == .theirs ? nil : member, senderName: nil,
            address: nil, words: words, intake: nil, hasHTML: false, files: [], placed: .here)
        try TouchpointStore.insert(touchpoint, messageID: nil, in: tx)
        let news = [Standing.Entry(at: at, direction: recording.direction)]
        try stand(id, state: { conversation.stateAfterNews($0, news) }, in: tx)
        try recorded(touchpoint, imported: false, by: member, in: tx)
        try People.contacted(conversation.person, at: at, in: tx)
        return touchpoint.id
    }
}
