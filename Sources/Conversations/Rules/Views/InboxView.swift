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
    /// Where another colleague is working on it.
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
    /// When the first page was read, where what was pressing then led it: it does not come again. Nil where nothing leads.
    package let begun: Instant?

    package init(at: Instant, id: ConversationID, begun: Instant? = nil) {
        (self.at, self.id, self.begun) = (at, id, begun)
    }

    /// As it stands in an address.
    package var description: String { "\(at.milliseconds)-\(id)" + (begun.map { "-b\($0.milliseconds)" } ?? "") }

    package init?(_ text: String) {
        let parts = text.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let at = Int64(parts[0]), let id = ConversationID(String(parts[1])) else {
            return nil
        }
        guard parts.count == 3 else {
            self.init(at: Instant(milliseconds: at), id: id)
            return
        }
        guard parts[2].first == "b", let begun = Int64(parts[2].dropFirst()), begun >= 0 else { return nil }
        self.init(at: Instant(milliseconds: at), id: id, begun: Instant(milliseconds: begun))
    }
}

extension Conversations {
    /// One page of a view after `cursor`, and where the next one begins; nil when this is the last.
    /// Each view is served by its own index: `conversation_waiting`, `_mine`, `_new`, `_state`, `_later`, `_latest`.
    /// Those in `leading` are left out: they stand elsewhere.
    package static func page(
        _ view: InboxView, of member: MemberID, after cursor: InboxCursor? = nil, limit: Int = 50,
        without leading: [ConversationID] = [], in tx: Transaction
    ) throws -> (rows: [Conversation], next: InboxCursor?) {
        let found = try tx.rows(
            paging(view, of: member, after: cursor, limit: limit + 1, without: leading), ConversationStore.conversation)
        let rows = Array(found.prefix(limit))
        guard found.count > limit, let last = rows.last else { return (rows, nil) }
        return (rows, InboxCursor(at: view.moment(of: last), id: last.id))
    }

    /// Those of these conversations that a view has, in the order of `ids`. Served by the primary key.
    package static func among(
        _ ids: [ConversationID], in view: InboxView, of member: MemberID, in tx: Transaction
    ) throws -> [Conversation] {
        guard !ids.isEmpty else { return [] }
        let query: Query =
            "\(ConversationStore.columns) WHERE id IN (\(list: ids)) AND \(view.order(for: member).filter) ORDER BY id"
        let found = Dictionary(
            uniqueKeysWithValues: try tx.rows(query, ConversationStore.conversation).map { ($0.id, $0) })
        return ids.compactMap { found[$0] }
    }

    static func paging(
        _ view: InboxView, of member: MemberID, after cursor: InboxCursor?, limit: Int,
        without leading: [ConversationID] = []
    ) -> Query {
        let others: Query? = leading.isEmpty ? nil : "AND id NOT IN (\(list: leading))"
        let (filter, column, rising) = view.order(for: member)
        let beyond: Query? = cursor.map { cursor in
            rising
                ? "AND (\(column), id) > (\(cursor.at), \(cursor.id))"
                : "AND (\(column), id) < (\(cursor.at), \(cursor.id))"
        }
        let order: Query = rising ? "\(column), id" : "\(column) DESC, id DESC"
        return "\(ConversationStore.columns) WHERE \(filter) \(beyond) \(others) ORDER BY \(order) LIMIT \(limit)"
    }

    /// How many conversations a view has, counted up to `limit`: one value, for a query that counts several things at once.
    package static func counting(_ view: InboxView, of member: MemberID, upTo limit: Int = 100) -> Query {
        """
        SELECT count(*) FROM (SELECT 1 FROM conversation WHERE \(view.order(for: member).filter) LIMIT \(limit)) AS few
        """
    }

    /// Whether there is any conversation.
    package static func haveBegun(in tx: Transaction) throws -> Bool {
        try tx.row("SELECT 1 FROM conversation LIMIT 1") { _ in true } ?? false
    }

    /// How many conversations each of these views has, counted up to `limit`; one statement.
    package static func counts(
        _ views: [InboxView], of member: MemberID, upTo limit: Int = 100, in tx: Transaction
    ) throws -> [InboxView: Int] {
        let numbers = try tx.numbers(views.map { counting($0, of: member, upTo: limit) })
        let counted = Dictionary(uniqueKeysWithValues: zip(views, numbers))
        tx.remember(counted, as: "views \(member) \(limit)")
        return counted
    }

    /// The same as `counting`, in a reading where `counts` may have counted the view: then it is not counted again.
    package static func counted(
        _ view: InboxView, of member: MemberID, upTo limit: Int = 100, in tx: Transaction
    ) -> Query {
        let known = tx.recall("views \(member) \(limit)", as: [InboxView: Int].self)?[view]
        return known.map { "CAST(\($0) AS BIGINT)" } ?? counting(view, of: member, upTo: limit)
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
        case .withColleague: ("state = 'with_colleague' AND assignee_id <> \(member)", "last_ms", false)
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
