package import ConversationsRules
import Kernel
package import PeopleRules
package import Store

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

        package init(conversation: Conversation, name: String, hasDraft: Bool) {
            self.conversation = conversation
            self.name = name
            self.hasDraft = hasDraft
        }
    }

    /// Reads one page of `view`: four statements, whatever the number of rows.
    package init(
        _ view: InboxView, of member: MemberID, after cursor: InboxCursor?, limit: Int = 50, in tx: Transaction
    ) throws {
        let page = try Conversations.page(view, of: member, after: cursor, limit: limit, in: tx)
        let people = try People.summary(ids: page.rows.map(\.person), in: tx)
        let drafts = try Drafts.among(page.rows.map(\.id), by: member, in: tx)
        self.view = view
        rows = page.rows.map { row in
            Row(conversation: row, name: people[row.person]?.name ?? "", hasDraft: drafts.contains(row.id))
        }
        counts = try Conversations.counts(
            [.waiting, .mine, .new, .withThem, .withColleague, .later], of: member, in: tx)
        next = page.next
        isFirst = cursor == nil
    }
}
