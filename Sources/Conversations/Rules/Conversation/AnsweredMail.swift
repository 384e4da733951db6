import ChannelsRules
import Kernel
import Mail
import PeopleRules
import Store

/// The mail that an answer goes to, as the answer tells of it (RFC 5322 §3.6.4). What others wrote about the same matter is no
/// part of it: whoever gets the answer need not know of that.
struct AnsweredMail {
    /// Its Message-ID; nil when nothing was written by mail so far.
    let id: String?
    /// What it refers to, then what passed between these people and us, its own id last.
    let references: [String]

    /// What was last written between these people and us in a conversation.
    init(in conversation: ConversationID, with persons: [PersonID], in tx: Transaction) throws {
        let chain = try tx.rows(Self.latest(of: conversation, with: persons)) {
            (id: $0.text(0), intake: $0.idOrNil(1, of: IntakeItem.self))
        }
        id = chain.first?.id
        let known = chain.reversed().map(\.id)
        let before = try chain.first?.intake.map { try Self.references(of: $0, in: tx) } ?? []
        references = before.filter { !known.contains($0) } + known
    }

    /// What a message that came in refers to, in its own order; what it answers when it says no more.
    private static func references(of id: ID<IntakeItem>, in tx: Transaction) throws -> [String] {
        let mail = MailDesk.read(try Quarantine.start(id, in: tx))
        return mail.references.isEmpty && mail.inReplyTo.count == 1 ? mail.inReplyTo : mail.references
    }

    /// Latest first, at most 20. Served by `touchpoint_conversation`; the sum keeps that of persons from being taken instead.
    static func latest(of id: ConversationID, with persons: [PersonID]) -> Query {
        """
        SELECT message_id, intake_id FROM touchpoint
        WHERE conversation_id = \(id) AND message_id IS NOT NULL AND withdrawn_ms IS NULL AND direction <> 'note'
          AND placed <> 'passed_on' AND person_id + 0 IN (\(list: persons))
        ORDER BY at_ms DESC, id DESC LIMIT 20
        """
    }
}
