import ChannelsRules
package import ConversationsRules
package import Kernel
package import PeopleRules
package import Store
package import Web

/// What the inbox shows: one page of a view, as plain values.
package struct Inbox: Sendable {
    package let view: InboxView
    package let rows: [Row]
    package let counts: [InboxView: Int]
    /// Where the next page begins; nil on the last.
    package let next: InboxCursor?
    /// After which row this page begins; nil on the first.
    package let after: InboxCursor?

    /// Whether nobody has ever written, and no mailbox is there to which they could.
    package let isUnreached: Bool

    package var isFirst: Bool { after == nil }

    /// So many of the others stand on a first page, however much leads it.
    private static let fewestOthers = 10

    /// One conversation and whose it is.
    package struct Row: Sendable {
        package let conversation: Conversation
        package let name: String
        /// Since when we know the person; nil where nobody asked.
        package let since: Instant?
        package let hasDraft: Bool
        /// The clock that ends soonest; nil when none runs.
        package let clock: InboxClock?

        package init(
            conversation: Conversation, name: String, since: Instant? = nil, hasDraft: Bool = false,
            clock: InboxClock? = nil
        ) {
            self.conversation = conversation
            self.name = name
            self.since = since
            self.hasDraft = hasDraft
            self.clock = clock
        }
    }

    /// Reads one page of `view`: four statements, whatever the number of rows, two more where there are none, and those of
    /// `clocks` and `pressing`, of which `page` tells.
    package init(
        _ view: InboxView, of member: MemberID, after cursor: InboxCursor?, limit: Int = 50, in tx: Transaction,
        clocks: ([ConversationID]) throws -> [ConversationID: InboxClock] = { _ in [:] },
        pressing: (Instant) throws -> [ConversationID] = { _ in [] }
    ) throws {
        let page = try Self.page(view, of: member, after: cursor, limit: limit, in: tx, pressing: pressing)
        let all = page.rows
        let people = try People.summary(ids: all.map(\.person), in: tx)
        let drafts = try Drafts.among(all.map(\.id), by: member, in: tx)
        let running = try clocks(all.map(\.id))
        self.view = view
        rows = all.map { row in
            Row(
                conversation: row, name: people[row.person]?.name ?? "", since: people[row.person]?.since,
                hasDraft: drafts.contains(row.id), clock: running[row.id])
        }
        counts = try Conversations.counts(
            [.waiting, .mine, .new, .withThem, .withColleague, .later], of: member, in: tx)
        next = page.next
        after = cursor
        isUnreached = try all.isEmpty && !Conversations.haveBegun(in: tx) && !Mailboxes.exist(in: tx)
    }

    /// One page of `view` and where the next begins. The first page of those who wait is led by what is late or about to be,
    /// wherever it would stand; the pages after it do without that. `pressing` gives what was so at a moment, the most pressing
    /// first.
    private static func page(
        _ view: InboxView, of member: MemberID, after cursor: InboxCursor?, limit: Int, in tx: Transaction,
        pressing: (Instant) throws -> [ConversationID]
    ) throws -> (rows: [Conversation], next: InboxCursor?) {
        let begun = cursor.map(\.begun) ?? tx.now
        let urgent = try view.isByWait ? begun.map(pressing) ?? [] : []
        let lead = try Conversations.among(urgent, in: view, of: member, in: tx)
        let first = cursor == nil ? lead : []
        let page = try Conversations.page(
            view, of: member, after: cursor, limit: max(limit - first.count, fewestOthers), without: lead.map(\.id),
            in: tx)
        let next = page.next.map { InboxCursor(at: $0.at, id: $0.id, begun: view.isByWait ? begun : nil) }
        return (first + page.rows, next)
    }
}

/// A clock that a room further down runs for a conversation: when it runs out, and what is left of it.
package struct InboxClock: Sendable {
    package let due: Instant
    package let left: TimeLeft
    /// What has to be done within what time, in words; nil where that is not said.
    package let duty: String?

    package init(due: Instant, left: TimeLeft, duty: String? = nil) {
        (self.due, self.left, self.duty) = (due, left, duty)
    }
}
