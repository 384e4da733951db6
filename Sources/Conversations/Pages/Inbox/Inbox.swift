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
    package let isFirst: Bool

    /// One conversation and whose it is.
    package struct Row: Sendable {
        package let conversation: Conversation
        package let name: String
        package let hasDraft: Bool
        /// The clock that ends soonest; nil when none runs.
        package let clock: InboxClock?

        package init(conversation: Conversation, name: String, hasDraft: Bool, clock: InboxClock? = nil) {
            self.conversation = conversation
            self.name = name
            self.hasDraft = hasDraft
            self.clock = clock
        }
    }

    /// Reads one page of `view`: four statements, whatever the number of rows, and those of `clocks`. Among those who wait, what
    /// runs out soonest comes first on the page.
    package init(
        _ view: InboxView, of member: MemberID, after cursor: InboxCursor?, limit: Int = 50, in tx: Transaction,
        clocks: ([ConversationID]) throws -> [ConversationID: InboxClock] = { _ in [:] }
    ) throws {
        let page = try Conversations.page(view, of: member, after: cursor, limit: limit, in: tx)
        let people = try People.summary(ids: page.rows.map(\.person), in: tx)
        let drafts = try Drafts.among(page.rows.map(\.id), by: member, in: tx)
        let running = try clocks(page.rows.map(\.id))
        self.view = view
        let rows = page.rows.map { row in
            Row(
                conversation: row, name: people[row.person]?.name ?? "", hasDraft: drafts.contains(row.id),
                clock: running[row.id])
        }
        self.rows = view.isByWait && !running.isEmpty ? rows.nearestFirst : rows
        counts = try Conversations.counts(
            [.waiting, .mine, .new, .withThem, .withColleague, .later], of: member, in: tx)
        next = page.next
        isFirst = cursor == nil
    }
}

/// A clock that a room further down runs for a conversation: when it runs out, and what is left of it.
package struct InboxClock: Sendable {
    package let due: Instant
    package let left: TimeLeft

    package init(due: Instant, left: TimeLeft) {
        self.due = due
        self.left = left
    }
}

extension [Inbox.Row] {
    /// Those whose clock runs out soonest first, then those without one; otherwise in the order in which they were.
    fileprivate var nearestFirst: [Inbox.Row] {
        let timed = enumerated().compactMap { index, row in row.clock.map { (index, row, $0.due) } }
        let sorted = timed.sorted { ($0.2, $0.0) < ($1.2, $1.0) }.map(\.1)
        return sorted + filter { $0.clock == nil }
    }
}
