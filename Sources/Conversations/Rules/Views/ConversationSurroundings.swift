package import Kernel
package import Store

/// What stands around the words of a conversation: who takes part, to whom letters went, what else is about the same matter.
package struct ConversationSurroundings: Equatable, Sendable {
    /// The addresses that lead here, as `Identity.emailKey` gives them, in alphabetical order, at most 50.
    package private(set) var participants: [String] = []
    /// To whom each letter of ours went, where that was written down.
    package private(set) var recipients: [TouchpointID: Recipients] = [:]
    /// The other conversations about the same matter, the newest first.
    package private(set) var links: [Link] = []

    /// Another conversation.
    package struct Link: Equatable, Sendable {
        package let id: ConversationID
        package let subject: String
    }

    /// Reads it in one statement. Served by the primary keys.
    package init(of id: ConversationID, letters: [TouchpointID], in tx: Transaction) throws {
        var stored: [TouchpointID: [(kind: String, address: String)]] = [:]
        for row in try tx.rows(Self.all(of: id, letters: letters), Self.read) {
            switch row.sort {
            case 1: links.append(Link(id: ConversationID(row.id), subject: row.text))
            case 2: if participants.count < 50 { participants.append(row.text) }
            default: stored[TouchpointID(row.id), default: []].append((row.kind, row.text))
            }
        }
        links.reverse()
        recipients = stored.mapValues { Recipients(stored: $0) }
    }

    private static func read(_ row: any Row) -> (sort: Int, id: Int64, kind: String, text: String) {
        (row.int(0), row.integer(1), row.text(2), row.text(3))
    }

    static func all(of id: ConversationID, letters: [TouchpointID]) -> Query {
        """
        SELECT 1 AS sort, c.id AS id, '' AS kind, c.subject AS said, 0 AS place
        FROM conversation_link l JOIN conversation c ON c.id = l.other_id WHERE l.conversation_id = \(id)
        UNION ALL
        SELECT 2, 0, '', p.address_key, 0 FROM conversation_participant p WHERE p.conversation_id = \(id)
        UNION ALL
        SELECT 3, r.touchpoint_id, r.kind, r.address, r.place FROM touchpoint_recipient r
        WHERE r.touchpoint_id IN (\(list: letters))
        ORDER BY 1, 2, 5, 4 LIMIT 2000
        """
    }
}
