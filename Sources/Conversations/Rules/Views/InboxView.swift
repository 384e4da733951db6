package import Kernel
package import PeopleRules
package import Store

/// A way to look at the conversations.
package enum InboxView: String, Sendable, CaseIterable {
    /// Who waits for a word from us, the longest first.
    case waiting
    /// What I have.
    case mine
    /// Who wrote for the first time.
    case new
    /// Where we wait for them, the latest first.
    case withThem = "with-them"
    /// Where a colleague is working on it.
    case withColleague = "with-colleague"
    /// What was put off, the soonest first.
    case later
    case done
    case all
}

/// A place in a list: the sort moment and the id of the last row seen.
package struct InboxCursor: Equatable, Sendable, LosslessStringConvertible {
    package let at: Instant
    package let id: ConversationID

    package init(at: Instant, id: ConversationID) {
        self.at = at
        self.id = id
    }

    /// As it stands in an address.
    package var description: String { "\(at.milliseconds)-\(id)" }

    package init?(_ text: String) {
        let parts = text.split(separator: "-", maxSplits: 1)
        guard parts.count == 2, let at = Int64(parts[0]), let id = ConversationID(String(parts[1])) else { return nil }
        self.init(at: Instant(milliseconds: at), id: id)
    }
}

extension Conversations {
    /// One page of a view after `cursor`, and where the next one begins; nil when this is the last.
    /// Each view is served by its own index: `conversation_waiting`, `_mine`, `_new`, `_state`, `_later`, `_latest`.
    package static func page(
        _ view: InboxView, of member: MemberID, after cursor: InboxCursor? = nil, limit: Int = 50, in tx: Transaction
    ) throws -> (rows: [Conversation], next: InboxCursor?) {
        let found = try tx.rows(
            paging(view, of: member, after: cursor, limit: limit + 1), ConversationStore.conversation)
        let rows = Array(found.prefix(limit))
        guard found.count > limit, let last = rows.last else { return (rows, nil) }
        return (rows, InboxCursor(at: view.moment(of: last), id: last.id))
    }

    static func paging(_ view: InboxView, of member: MemberID, after cursor: InboxCursor?, limit: Int) -> Query {
        let (filter, column, rising) = view.order(for: member)
        let beyond: Query? = cursor.map { cursor in
            rising
                ? "AND (\(column), id) > (\(cursor.at), \(cursor.id))"
                : "AND (\(column), id) < (\(cursor.at), \(cursor.id))"
        }
        let order: Query = rising ? "\(column), id" : "\(column) DESC, id DESC"
        return "\(ConversationStore.columns) WHERE \(filter) \(beyond) ORDER BY \(order) LIMIT \(limit)"
    }

    /// How many conversations a view has, counted up to `limit`: one value, for a query that counts several things at once.
    package static func counting(_ view: InboxView, of member: MemberID, upTo limit: Int = 100) -> Query {
        """
        SELECT count(*) FROM (SELECT 1 FROM conversation WHERE \(view.order(for: member).filter) LIMIT \(limit)) AS few
        """
    }

    /// How many conversations each of these views has, counted up to `limit`; one statement.
    package static func counts(
        _ views: [InboxView], of member: MemberID, upTo limit: Int = 100, in tx: Transaction
    ) throws -> [InboxView: Int] {
        let numbers = try tx.numbers(views.map { counting($0, of: member, upTo: limit) })
        return Dictionary(uniqueKeysWithValues: zip(views, numbers))
    }
}

extension InboxView {
    /// The rows, the column that they are sorted by, and whether the smallest comes first.
    func order(for member: MemberID) -> (filter: Query, column: Query, rising: Bool) {
        switch self {
        case .waiting: ("state = 'waiting'", "waiting_since_ms", true)
        case .mine:
            ("assignee_id = \(member) AND state IN ('waiting', 'with_colleague')", "waiting_since_ms", true)
        case .new: ("state = 'waiting' AND first_contact = 1", "waiting_since_ms", true)
        case .later: ("state = 'later'", "later_until_ms", true)
        case .withThem: ("state = 'with_them'", "last_ms", false)
        case .withColleague: ("state = 'with_colleague'", "last_ms", false)
        case .done: ("state = 'done'", "last_ms", false)
        case .all: ("last_ms IS NOT NULL", "last_ms", false)
        }
    }

    func moment(of conversation: Conversation) -> Instant {
        switch self {
        case .waiting, .mine, .new: conversation.waitingSince ?? conversation.last
        case .later: conversation.laterUntil ?? conversation.last
        case .withThem, .withColleague, .done, .all: conversation.last
        }
    }
}
