import ConversationsPages
import ConversationsRules
import Kernel
import StandardsPages
import StandardsRules
import Store
import Web
import Words

extension Front {
    /// The running clocks of the inbox's rows: when each runs out, and what is left.
    @Sendable static func inboxClocks(
        _ ids: [ConversationID], _ moments: Moments, _ tx: Transaction
    ) throws -> [ConversationID: InboxClock] {
        try Clocks.faces(of: ids, in: tx).mapValues { InboxClock(due: $0.due, left: $0.left(moments)) }
    }

    /// The conversations whose clocks were late or about to be at a moment, the most pressing first, at most a hundred.
    @Sendable static func pressing(at moment: Instant, _ tx: Transaction) throws -> [ConversationID] {
        try Clocks.upcoming(limit: 300, in: tx).filter { $0.isUrgent(at: moment) }.prefix(100).map(\.conversation)
    }

    /// Where a text is put into the answer in a conversation.
    static func textsCard(_ id: ConversationID) -> PersonSection {
        PersonSection(Words.Texts.title, "<p>\(link(Words.Texts.inAnswer, to: Path.texts(for: id)))</p>")
    }

    /// What we hold ourselves to in a conversation, beside it, and what is left of it; nil when no standard covers it.
    static func standardsCard(
        _ id: ConversationID, _ moments: Moments, in tx: Transaction
    ) throws -> (card: PersonSection?, left: TimeLeft?) {
        let clocks = try Clocks.named(of: id, in: tx)
        return (clocksCard(clocks, moments: moments), soonestLeft(clocks.map(\.clock), moments: moments))
    }
}
