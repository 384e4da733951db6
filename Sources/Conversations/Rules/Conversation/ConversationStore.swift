import Kernel
import PeopleRules
import Store

/// The `conversation` table.
enum ConversationStore {
    static func insert(_ conversation: Conversation, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO conversation (id, person_id, subject, state, assignee_id, contact_point_id, waiting_since_ms,
              later_until_ms, first_ms, last_ms, touchpoints, channel, preview, preview_ours, first_contact, version)
            VALUES (\(conversation.id), \(conversation.person), \(conversation.subject), \(conversation.state),
              \(conversation.assignee), \(conversation.contactPoint), \(conversation.waitingSince),
              \(conversation.laterUntil), \(conversation.first), \(conversation.last), \(conversation.touchpoints),
              \(conversation.channel), \(conversation.preview.words), \(conversation.preview.isOurs ? 1 : 0),
              \(conversation.isFirstContact ? 1 : 0), 1)
            """)
    }

    /// Remembers who takes part, by their mail addresses as `Identity.emailKey` gives them; at most 50.
    static func addParticipants(_ keys: some Sequence<String>, to id: ConversationID, in tx: Transaction) throws {
        let values = Query.joined(keys.prefix(50).map { "(\(id), \($0))" }, by: ", ")
        try tx.run(
            """
            INSERT INTO conversation_participant (conversation_id, address_key) VALUES \(values)
            ON CONFLICT (conversation_id, address_key) DO NOTHING
            """)
    }

    /// Who takes part in these conversations, by address; served by the primary key.
    static func participants(
        of ids: [ConversationID], in tx: Transaction
    ) throws -> [ConversationID: Set<String>] {
        guard !ids.isEmpty else { return [:] }
        let rows = try tx.rows(participants(of: ids)) { ($0.id(0, of: Conversation.self), $0.text(1)) }
        return Dictionary(grouping: rows, by: \.0).mapValues { Set($0.map(\.1)) }
    }

    static func participants(of ids: [ConversationID]) -> Query {
        "SELECT conversation_id, address_key FROM conversation_participant WHERE conversation_id IN (\(list: ids))"
    }

    /// Writes what the touchpoints say, and the state. Adds one to the version. Who waits though ours is the last word waits
    /// since the moment that stood there before.
    static func update(
        _ id: ConversationID, standing: Standing, state: Conversation.State, preview: Conversation.Preview?,
        in tx: Transaction
    ) throws {
        let words: Query? = preview.map { ", preview = \($0.words), preview_ours = \($0.isOurs ? 1 : 0)" }
        let waiting: Query =
            switch state {
            case .waiting, .withColleague: "coalesce(\(standing.waitingSince), waiting_since_ms, \(standing.last))"
            case .later: "coalesce(\(standing.waitingSince), waiting_since_ms)"
            case .withThem, .done: "NULL"
            }
        try tx.run(
            """
            UPDATE conversation SET state = \(state), waiting_since_ms = \(waiting), first_ms = \(standing.first),
              last_ms = \(standing.last), touchpoints = \(standing.count), version = version + 1,
              later_until_ms = CASE WHEN \(state.rawValue) = 'later' THEN later_until_ms END \(words)
            WHERE id = \(id)
            """)
    }

    /// Writes whose turn it is and who has it. Adds one to the version.
    static func update(
        _ id: ConversationID, state: Conversation.State, assignee: MemberID?, later: Instant?, waiting: Instant?,
        in tx: Transaction
    ) throws {
        try tx.run(
            """
            UPDATE conversation SET state = \(state), assignee_id = \(assignee), later_until_ms = \(later),
              waiting_since_ms = \(waiting), version = version + 1
            WHERE id = \(id)
            """)
    }

    /// Makes true that nothing stands in a conversation: it is done.
    static func empty(_ id: ConversationID, in tx: Transaction) throws {
        try tx.run(
            """
            UPDATE conversation SET state = 'done', waiting_since_ms = NULL, later_until_ms = NULL, touchpoints = 0,
              preview = '', preview_ours = 0, version = version + 1
            WHERE id = \(id)
            """)
    }

    /// Makes true that of each person's conversations the earliest, and no other, is the first contact. Looks at those that
    /// were marked and at `begun`, and writes only what is marked wrongly; served by `conversation_person`.
    static func markFirstContacts(in begun: [ConversationID], in tx: Transaction) throws {
        try tx.run(
            """
            UPDATE conversation SET first_contact = 1 - first_contact
            WHERE person_id IN (SELECT person_id FROM conversation WHERE id IN (\(list: begun)))
              AND (first_contact = 1 OR id IN (\(list: begun)))
              AND first_contact = CASE WHEN EXISTS (
                SELECT 1 FROM conversation earlier
                WHERE earlier.person_id = conversation.person_id
                  AND (earlier.first_ms, earlier.id) < (conversation.first_ms, conversation.id)) THEN 1 ELSE 0 END
            """)
    }

    static func one(_ id: ConversationID, in tx: Transaction) throws -> Conversation? {
        try tx.row("\(columns) WHERE id = \(id)", conversation)
    }

    static func many(_ ids: [ConversationID], in tx: Transaction) throws -> [Conversation] {
        try tx.rows(many(ids), conversation)
    }

    static func many(_ ids: [ConversationID]) -> Query {
        "\(columns) WHERE id IN (\(list: ids)) ORDER BY id"
    }

    static func latest(of person: PersonID, limit: Int) -> Query {
        "\(columns) WHERE person_id = \(person) ORDER BY last_ms DESC, id DESC LIMIT \(limit)"
    }

    static func latest(of people: [PersonID], limit: Int) -> Query {
        "\(columns) WHERE person_id IN (\(list: people)) ORDER BY last_ms DESC, id DESC LIMIT \(limit)"
    }

    static let columns: Query = "SELECT \(names) FROM conversation"

    static let names: Query = """
        id, person_id, subject, state, assignee_id, contact_point_id, waiting_since_ms, later_until_ms, first_ms,
          last_ms, touchpoints, channel, preview, preview_ours, first_contact, version
        """

    /// How many `names` are.
    static let count = 16

    static func conversation(_ row: any Row) -> Conversation {
        Conversation(
            id: row.id(0), person: row.id(1), subject: row.text(2),
            state: Conversation.State(rawValue: row.text(3)) ?? .waiting,
            assignee: row.idOrNil(4), contactPoint: row.idOrNil(5), waitingSince: row.instantOrNil(6),
            laterUntil: row.instantOrNil(7), first: row.instant(8), last: row.instant(9), touchpoints: row.int(10),
            channel: Channel(rawValue: row.text(11)) ?? .email,
            preview: Conversation.Preview(words: row.text(12), isOurs: row.int(13) == 1),
            isFirstContact: row.int(14) == 1, version: row.int(15))
    }
}

extension String {
    /// The first words on one line, at most 140 characters, for a list.
    var previewed: String {
        let line = prefix(600).collapsed
        return line.utf8.count <= 140 || line.count <= 140 ? line : String(line.prefix(139)) + "…"
    }
}
