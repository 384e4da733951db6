import ConversationsRules
import Kernel
import PeopleRules
import Store

/// The `invitation` table, and who does not want to be asked.
enum InvitationStore {
    static func insert(
        _ invitation: Invitation, tokenHash: [UInt8], by member: MemberID?, in tx: Transaction
    ) throws {
        try tx.run(
            """
            INSERT INTO invitation (id, person_id, conversation_id, contact_point_id, token_hash, asked_by, made_ms,
              expires_ms, answered_day, turns, set_aside)
            VALUES (\(invitation.id), \(invitation.person), \(invitation.conversation), \(invitation.contactPoint),
              \(tokenHash), \(member), \(invitation.made), \(invitation.expires), \(invitation.answeredDay),
              \(invitation.turns), 0)
            """)
    }

    static func mailed(_ id: InvitationID, outbox: Int64, in tx: Transaction) throws {
        try tx.run("UPDATE invitation SET outbox_id = \(outbox) WHERE id = \(id)")
    }

    /// That the person took part, on a day and not at a moment.
    static func answered(_ id: InvitationID, day: Int, in tx: Transaction) throws {
        try tx.run(
            """
            UPDATE invitation SET answered_day = coalesce(answered_day, \(day)), turns = turns + 1, set_aside = 0
            WHERE id = \(id)
            """)
    }

    /// That an answer came which a machine may have sent.
    static func setAside(_ id: InvitationID, in tx: Transaction) throws {
        try tx.run("UPDATE invitation SET set_aside = 1 WHERE id = \(id)")
    }

    static func close(_ id: InvitationID, in tx: Transaction) throws {
        try tx.run("UPDATE invitation SET closed_ms = \(tx.now) WHERE id = \(id) AND closed_ms IS NULL")
    }

    /// Served by the unique index on `token_hash`.
    static func withToken(hash: [UInt8]) -> Query {
        "\(columns) WHERE i.token_hash = \(hash)"
    }

    /// The latest invitation of a person. Served by `invitation_person`.
    static func latest(of person: PersonID) -> Query {
        "\(columns) WHERE i.person_id = \(person) ORDER BY i.made_ms DESC LIMIT 1"
    }

    /// The latest invitation about a conversation. Served by `invitation_conversation`.
    static func latest(about conversation: ConversationID) -> Query {
        "\(columns) WHERE i.conversation_id = \(conversation) ORDER BY i.made_ms DESC LIMIT 1"
    }

    /// How many answers were set aside of those who were asked between two moments. Served by `invitation_set_aside`.
    static func setAside(from start: Instant, to end: Instant) -> Query {
        "SELECT count(*) FROM invitation WHERE set_aside = 1 AND made_ms >= \(start) AND made_ms < \(end)"
    }

    /// Since when a person does not want to be asked. Served by the primary key.
    static func refusal(of person: PersonID, in tx: Transaction) throws -> Instant? {
        try tx.row("SELECT at_ms FROM ask_refusal WHERE person_id = \(person)") { $0.instant(0) }
    }

    /// Whether this person had not said so before.
    static func refuse(_ person: PersonID, in tx: Transaction) throws -> Bool {
        try tx.changed(
            by:
                """
                INSERT INTO ask_refusal (person_id, at_ms) VALUES (\(person), \(tx.now)) ON CONFLICT (person_id) DO NOTHING
                """) == 1
    }

    static func read(_ row: any Row) -> Invitation {
        Invitation(
            id: row.id(0), person: row.id(1), conversation: row.id(2), contactPoint: row.idOrNil(3),
            made: row.instant(4), expires: row.instant(5), isMailed: !row.isNull(6), delivered: row.instantOrNil(7),
            answeredDay: row.intOrNil(8), turns: row.int(9), closed: row.instantOrNil(10))
    }

    private static let columns: Query = """
        SELECT i.id, i.person_id, i.conversation_id, i.contact_point_id, i.made_ms, i.expires_ms, i.outbox_id, o.sent_ms,
          i.answered_day, i.turns, i.closed_ms
        FROM invitation i LEFT JOIN outbox o ON o.id = i.outbox_id
        """
}
