package import Kernel
package import PeopleRules
package import Store

/// What stands around the words of a conversation: who takes part, to whom letters went, what else is about the same matter,
/// what colleagues did, and which files wait beside one's own reply.
package struct ConversationSurroundings: Equatable, Sendable {
    /// The addresses that lead here, as `Identity.emailKey` gives them, in alphabetical order, at most 50.
    package private(set) var participants: [String] = []
    /// To whom each letter of ours went, where that was written down.
    package private(set) var recipients: [TouchpointID: Recipients] = [:]
    /// The other conversations about the same matter, the newest first.
    package private(set) var links: [Link] = []
    /// As `Conversations.changes` gives them.
    package private(set) var changes: [ConversationChange] = []
    /// Those of the colleague who looks, as `DraftFiles.of` gives them.
    package private(set) var draftFiles: [DraftFile] = []

    /// Another conversation.
    package struct Link: Equatable, Sendable {
        package let id: ConversationID
        package let subject: String
    }

    /// Reads it in one statement. Served by the primary keys, `conversation_change_conversation` and `draft_file_draft`.
    package init(
        of id: ConversationID, letters: [TouchpointID], for member: MemberID, in tx: Transaction
    ) throws {
        var stored: [TouchpointID: [(kind: String, address: String)]] = [:]
        for row in try tx.rows(Self.all(of: id, letters: letters, for: member), PartRow.init).sorted() {
            switch row.part {
            case .link(let link): links.append(link)
            case .participant(let address): participants.append(address)
            case .recipient(let letter, let kind, let address): stored[letter, default: []].append((kind, address))
            case .file(let file): draftFiles.append(file)
            case .change(let change): changes.append(change)
            }
        }
        links.reverse()
        recipients = stored.mapValues { Recipients(stored: $0) }
    }

    /// Which part a row is; its id; two words; its place; five numbers. What others can make long is cut off. The parts are
    /// sorted here, not there: for each of them a database would set up a sorter of its own.
    static func all(of id: ConversationID, letters: [TouchpointID], for member: MemberID) -> Query {
        """
        SELECT 1 AS part, f.id AS id, f.type AS kind, f.name AS said, f.id AS place, f.blob_id AS n1, f.size AS n2, 0 AS n3,
          0 AS n4, 0 AS n5
        FROM draft_file f
        WHERE f.member_id = \(member) AND f.conversation_id = \(id) AND f.touchpoint_id IS NULL
        UNION ALL
        SELECT 2, h.act_id, h.from_state, h.to_state, h.id, h.member_id, h.at_ms, h.from_assignee, h.to_assignee,
          h.to_later_ms
        FROM (\(ConversationChangeStore.standing(of: id))) h
        UNION ALL
        SELECT 3, c.id, '', c.subject, 0, 0, 0, 0, 0, 0
        FROM conversation_link l JOIN conversation c ON c.id = l.other_id WHERE l.conversation_id = \(id)
        UNION ALL
        SELECT * FROM (
          SELECT 4, r.touchpoint_id, r.kind, r.address, r.place, 0, 0, 0, 0, 0
          FROM touchpoint_recipient r WHERE r.touchpoint_id IN (\(list: letters)) LIMIT 1500) AS recipient
        UNION ALL
        SELECT * FROM (
          SELECT 5, 0, '', p.address_key, 0, 0, 0, 0, 0, 0
          FROM conversation_participant p WHERE p.conversation_id = \(id) ORDER BY p.address_key LIMIT 50) AS participant
        """
    }
}

/// A row, with what it is sorted by.
private struct PartRow: Comparable {
    let part: Part
    private let key: (Int, Int64, Int64, String)

    init(_ row: any Row) {
        part = Part(row)
        key = (row.int(0), row.integer(4), row.integer(1), row.text(3))
    }

    static func < (left: Self, right: Self) -> Bool { left.key < right.key }
    static func == (left: Self, right: Self) -> Bool { left.key == right.key }
}

/// What one row tells.
private enum Part {
    case link(ConversationSurroundings.Link)
    case participant(String)
    case recipient(TouchpointID, kind: String, address: String)
    case file(DraftFile)
    case change(ConversationChange)

    init(_ row: any Row) {
        self =
            switch row.int(0) {
            case 1:
                .file(
                    DraftFile(id: row.id(1), blob: row.id(5), name: row.text(3), type: row.text(2), size: row.int(6)))
            case 2:
                .change(
                    ConversationChange(
                        act: row.id(1), member: row.id(5), at: row.instant(6), from: row.word(2, else: .waiting),
                        to: row.word(3, else: .waiting), wasWith: row.idOrNil(7), isWith: row.idOrNil(8),
                        later: row.instantOrNil(9)))
            case 3: .link(ConversationSurroundings.Link(id: row.id(1), subject: row.text(3)))
            case 4: .recipient(row.id(1), kind: row.text(2), address: row.text(3))
            default: .participant(row.text(3))
            }
    }
}
