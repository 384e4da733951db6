import ConversationsPages
import ConversationsRules
import Kernel
import StandardsPages
import StandardsRules
import Store
import Web

extension Front {
    /// The running clocks of the inbox's rows: when each runs out, and what is left.
    @Sendable static func inboxClocks(
        _ ids: [ConversationID], _ moments: Moments, _ tx: Transaction
    ) throws -> [ConversationID: InboxClock] {
        try Clocks.faces(of: ids, in: tx).mapValues { InboxClock(due: $0.due, left: $0.left(moments)) }
    }

    /// What we hold ourselves to in a conversation, beside it; nil when no standard covers it.
    static func standardsCard(_ id: ConversationID, _ moments: Moments, in tx: Transaction) throws -> PersonSection? {
        clocksCard(try Clocks.named(of: id, in: tx), moments: moments)
    }
}
