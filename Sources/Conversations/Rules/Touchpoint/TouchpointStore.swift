import ChannelsRules
import Foundation
import Kernel
import PeopleRules
import Store

/// The `touchpoint` table and its words for search.
enum TouchpointStore {
    /// Writes it and its words; `looked` is what was found out from them, nil when nobody did so yet.
    static func insert(
        _ touchpoint: Touchpoint, messageID: String?, looked: LookedThrough? = nil, in tx: Transaction
    ) throws {
        let looked = looked ?? LookedThrough(touchpoint)
        try tx.run(
            """
            INSERT INTO touchpoint (id, conversation_id, person_id, direction, channel, at_ms, recorded_ms, member_id,
              sender_name, address, words, intake_id, has_html, files, placed, message_id, cut, signs, indexed_as,
              reply_to, forwards_id)
            VALUES (\(touchpoint.id), \(touchpoint.conversation), \(touchpoint.person), \(touchpoint.direction),
              \(touchpoint.channel), \(touchpoint.at), \(tx.now), \(touchpoint.member), \(touchpoint.senderName),
              \(touchpoint.address), \(touchpoint.words), \(touchpoint.intake), \(touchpoint.hasHTML ? 1 : 0),
              \(try touchpoint.filesText), \(touchpoint.placed), \(messageID), \(looked.cut.text),
              \(try touchpoint.signs.text), \(TouchpointWords.way), \(touchpoint.replyTo), \(touchpoint.forwards))
            """)
        try TouchpointWords.insert(looked.indexed, of: touchpoint.id, in: tx)
    }

    /// The latest touchpoints of a conversation before `before`, oldest of them first, at most `limit`.
    /// Served by `touchpoint_conversation`.
    static func page(
        of conversation: ConversationID, before: (at: Instant, id: TouchpointID)?, limit: Int, in tx: Transaction
    ) throws -> [Touchpoint] {
        try tx.rows(latest(of: conversation, before: before, limit: limit), touchpoint).reversed()
    }

    static func latest(of conversation: ConversationID, before: (at: Instant, id: TouchpointID)?, limit: Int) -> Query {
        let earlier: Query? = before.map { "AND (at_ms, id) < (\($0.at), \($0.id))" }
        return """
            \(columns) WHERE conversation_id = \(conversation) AND withdrawn_ms IS NULL \(earlier)
            ORDER BY at_ms DESC, id DESC LIMIT \(limit)
            """
    }

    /// One touchpoint; nil when there is none, or it was taken back.
    static func one(_ id: TouchpointID, in tx: Transaction) throws -> Touchpoint? {
        try tx.row("\(columns) WHERE id = \(id) AND withdrawn_ms IS NULL", touchpoint)
    }

    /// Those of these that there are and that were not taken back, by their id.
    static func many(_ ids: [TouchpointID], in tx: Transaction) throws -> [Touchpoint] {
        guard !ids.isEmpty else { return [] }
        return try tx.rows("\(columns) WHERE id IN (\(list: ids)) AND withdrawn_ms IS NULL ORDER BY id", touchpoint)
    }

    /// When and in which direction each touchpoint of these conversations was; what was passed on to others is no word to
    /// the person. Served by `touchpoint_conversation`.
    static func entries(
        of conversations: [ConversationID], in tx: Transaction
    ) throws -> [ConversationID: [Standing.Entry]] {
        let rows = try tx.rows(entries(of: conversations)) { row in
            (
                row.id(0, of: Conversation.self),
                Standing.Entry(at: row.instant(1), direction: row.word(2, else: .note), recorded: row.instant(3))
            )
        }
        return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
    }

    static func entries(of conversations: [ConversationID]) -> Query {
        """
        SELECT conversation_id, at_ms, CASE WHEN placed = 'passed_on' THEN 'note' ELSE direction END, recorded_ms
        FROM touchpoint
        WHERE conversation_id IN (\(list: conversations)) AND withdrawn_ms IS NULL
        """
    }

    /// The newest thing said in a conversation by them or by us; nil when nothing was. Served by `touchpoint_conversation`.
    static func preview(
        of conversation: ConversationID, in tx: Transaction
    ) throws -> Conversation.Preview? {
        try tx.row(latestWords(of: conversation)) {
            Conversation.Preview(
                words: $0.text(0).previewed, isOurs: $0.word(1, else: .theirs) == Touchpoint.Direction.ours)
        }
    }

    static func latestWords(of conversation: ConversationID) -> Query {
        """
        SELECT words, direction FROM touchpoint
        WHERE conversation_id = \(conversation) AND withdrawn_ms IS NULL AND direction <> 'note'
          AND placed <> 'passed_on'
        ORDER BY at_ms DESC, id DESC LIMIT 1
        """
    }

    /// What passed between people outside and us, latest first, at most 40: no notes, nothing that was passed on. Served by
    /// `touchpoint_conversation`.
    static func `public`(of conversation: ConversationID, in tx: Transaction) throws -> [Touchpoint] {
        try tx.rows(`public`(of: conversation), touchpoint)
    }

    static func `public`(of conversation: ConversationID) -> Query {
        """
        \(columns)
        WHERE conversation_id = \(conversation) AND withdrawn_ms IS NULL AND direction <> 'note'
          AND placed <> 'passed_on'
        ORDER BY at_ms DESC, id DESC LIMIT 40
        """
    }

    /// The newest thing that they or we said in a conversation; nil when nothing was. Served by `touchpoint_conversation`.
    static func latestWord(of conversation: ConversationID, in tx: Transaction) throws -> TouchpointID? {
        try tx.row(latestWord(of: conversation)) { $0.id(0) }
    }

    static func latestWord(of conversation: ConversationID) -> Query {
        """
        SELECT id FROM touchpoint
        WHERE conversation_id = \(conversation) AND withdrawn_ms IS NULL AND direction <> 'note'
        ORDER BY at_ms DESC, id DESC LIMIT 1
        """
    }

    /// Our latest letter to a person since a moment; nil when there is none. Served by `touchpoint_person`.
    static func latestLetter(to person: PersonID, since moment: Instant, in tx: Transaction) throws -> Touchpoint? {
        try tx.row(latestLetter(to: person, since: moment), touchpoint)
    }

    static func latestLetter(to person: PersonID, since moment: Instant) -> Query {
        """
        \(columns) WHERE person_id = \(person) AND at_ms >= \(moment) AND direction = 'ours' AND address IS NOT NULL
          AND withdrawn_ms IS NULL
        ORDER BY at_ms DESC, id DESC LIMIT 1
        """
    }

    /// A row when anything was said in a conversation that no import brought. Served by `touchpoint_conversation`.
    static func news(of conversation: ConversationID) -> Query {
        """
        SELECT 1 FROM touchpoint t LEFT JOIN intake i ON i.id = t.intake_id
        WHERE t.conversation_id = \(conversation) AND t.withdrawn_ms IS NULL AND t.direction <> 'note'
          AND coalesce(i.is_history, 0) = 0
        LIMIT 1
        """
    }

    /// The latest letter of a conversation that came in by mail; nil when none did. Served by `touchpoint_conversation`.
    static func latestIntake(of conversation: ConversationID, in tx: Transaction) throws -> ID<IntakeItem>? {
        try tx.row(
            """
            SELECT intake_id FROM touchpoint
            WHERE conversation_id = \(conversation) AND intake_id IS NOT NULL AND withdrawn_ms IS NULL
            ORDER BY at_ms DESC, id DESC LIMIT 1
            """
        ) { $0.id(0) }
    }

    static func place(of id: ID<IntakeItem>) -> Query {
        "SELECT conversation_id, id FROM touchpoint WHERE intake_id = \(id) AND withdrawn_ms IS NULL ORDER BY id LIMIT 1"
    }

    /// The address of the latest mail between a conversation's person and us, of the last 50 mails, and where their latest
    /// asks for answers. Served by `touchpoint_conversation`.
    static func latestAddress(
        of conversation: Conversation, in tx: Transaction
    ) throws -> (address: String?, replyTo: String?) {
        let mails = try tx.rows(addresses(of: conversation.id)) { row in
            (address: row.text(0), person: row.id(1, of: Person.self), replyTo: row.textOrNil(2), by: row.text(3))
        }
        .filter { $0.person == conversation.person }
        let theirs = mails.first { $0.by == Touchpoint.Direction.theirs.rawValue }
        return (mails.first?.address, theirs?.replyTo)
    }

    static func addresses(of conversation: ConversationID) -> Query {
        """
        SELECT address, person_id, reply_to, direction FROM touchpoint
        WHERE conversation_id = \(conversation) AND address IS NOT NULL AND withdrawn_ms IS NULL
        ORDER BY at_ms DESC, id DESC LIMIT 50
        """
    }

    /// Takes a touchpoint off its conversation, and its words out of the search.
    static func withdraw(_ touchpoint: Touchpoint, in tx: Transaction) throws {
        try tx.run("UPDATE touchpoint SET withdrawn_ms = \(tx.now) WHERE id = \(touchpoint.id)")
        try TouchpointWords.remove(touchpoint, in: tx)
    }

    private static let columns: Query = """
        SELECT id, conversation_id, person_id, direction, channel, at_ms, member_id, sender_name, address, words,
          intake_id, has_html, files, placed, cut, signs, reply_to, forwards_id
        FROM touchpoint
        """

    private static func touchpoint(_ row: any Row) -> Touchpoint {
        Touchpoint(
            id: row.id(0), conversation: row.id(1), person: row.id(2),
            direction: Touchpoint.Direction(rawValue: row.text(3)) ?? .note,
            channel: Channel(rawValue: row.text(4)) ?? .email, at: row.instant(5), member: row.idOrNil(6),
            senderName: row.textOrNil(7), address: row.textOrNil(8), words: row.text(9), intake: row.idOrNil(10),
            hasHTML: row.int(11) == 1, files: AttachedFile.list(row.textOrNil(12)),
            placed: Touchpoint.Placement(rawValue: row.text(13)) ?? .new,
            cut: row.textOrNil(14).map { CutText(text: $0).ranges } ?? [],
            signs: TouchpointSigns(text: row.textOrNil(15)), replyTo: row.textOrNil(16), forwards: row.idOrNil(17))
    }
}

extension Touchpoint {
    /// The files as the table keeps them; nil when there are none.
    fileprivate var filesText: String? {
        get throws { files.isEmpty ? nil : String(decoding: try JSONEncoder().encode(files), as: UTF8.self) }
    }
}

extension AttachedFile {
    fileprivate static func list(_ text: String?) -> [AttachedFile] {
        text.flatMap { try? JSONDecoder().decode([AttachedFile].self, from: Data($0.utf8)) } ?? []
    }
}
