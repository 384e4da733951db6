package import ConversationsRules
package import Kernel

/// What a population is asked about: how the words came, at which kind of occasion, and what is known of the conversation.
package struct Occasion: Equatable, Sendable {
    package let channel: Channel
    package let contactPoint: ContactPointID?
    /// Whether it is the person's first conversation with us.
    package let isFirst: Bool
    /// From which addresses they wrote, and those that lead to the person, folded.
    package let senders: Set<String>
    /// The subject, folded.
    package let subject: String
    /// What kind of occasion it was said to be before, in order.
    let sortings: [ConversationRecord.Sorting]

    package init(
        channel: Channel, contactPoint: ContactPointID? = nil, isFirst: Bool = false, senders: Set<String> = [],
        subject: String = "", sortings: [ConversationRecord.Sorting] = []
    ) {
        (self.channel, self.contactPoint, self.isFirst) = (channel, contactPoint, isFirst)
        (self.senders, self.subject, self.sortings) = (Set(senders.map(\.folded)), subject.folded, sortings)
    }

    /// The occasion of an exchange that began with words by `channel`.
    init(_ record: ConversationRecord, channel: Channel?, senders: Set<String>) {
        let conversation = record.conversation
        self.init(
            channel: channel ?? conversation.channel, contactPoint: conversation.contactPoint,
            isFirst: conversation.isFirstContact, senders: senders, subject: conversation.subject,
            sortings: record.sortings)
    }

    /// The same at another kind of occasion.
    func at(_ contactPoint: ContactPointID?) -> Occasion {
        Occasion(
            channel: channel, contactPoint: contactPoint, isFirst: isFirst, senders: senders, subject: subject)
    }
}
