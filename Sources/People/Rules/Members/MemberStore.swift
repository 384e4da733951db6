import Kernel
import Store

/// The `member` table. A house has tens of members, so lists are read whole.
enum MemberStore {
    static let columns: Query =
        "m.id, m.name, m.email, m.role, m.functions, m.joined_ms, m.left_ms, m.version, m.signature"
    /// How many columns `columns` has.
    static let width = 9

    /// Reads `columns` from column `start` on.
    static func read(_ row: any Row, from start: Int = 0) -> Member {
        Member(
            id: row.id(start), name: row.text(start + 1), email: row.text(start + 2),
            role: row.word(start + 3, else: .member),
            functions: row.text(start + 4).split(separator: "\n").map(String.init),
            joined: row.instant(start + 5), left: row.instantOrNil(start + 6), version: row.int(start + 7),
            signature: row.text(start + 8))
    }

    /// The member with this id. Served by the primary key.
    static func withID(_ id: MemberID) -> Query {
        "SELECT \(columns) FROM member m WHERE m.id = \(id)"
    }

    /// The member with this address. Served by the unique index on `member (email_key)`.
    static func withEmail(key: String) -> Query {
        "SELECT \(columns) FROM member m WHERE m.email_key = \(key)"
    }

    /// All members by name, those who left last. Reads the whole table, at most 1,000 rows.
    static func all() -> Query {
        """
        SELECT \(columns) FROM member m
        ORDER BY CASE WHEN m.left_ms IS NULL THEN 0 ELSE 1 END, m.name_folded, m.id LIMIT 1000
        """
    }

    static func insert(_ member: Member, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO member (id, name, name_folded, email, email_key, role, functions, joined_ms, version, signature)
            VALUES (\(member.id), \(member.name), \(member.name.folded), \(member.email),
              \(Identity.emailKey(member.email)), \(member.role.rawValue), \(member.functions.joined(separator: "\n")),
              \(member.joined), 1, \(member.signature))
            """)
    }

    /// Writes all of a member and counts the version up; false when it was no longer `member.version`.
    static func update(_ member: Member, in tx: Transaction) throws -> Bool {
        try tx.changed(
            by:
                """
                UPDATE member SET name = \(member.name), name_folded = \(member.name.folded), email = \(member.email),
                  email_key = \(Identity.emailKey(member.email)), role = \(member.role.rawValue),
                  functions = \(member.functions.joined(separator: "\n")), left_ms = \(member.left),
                  signature = \(member.signature), version = version + 1
                WHERE id = \(member.id) AND version = \(member.version)
                """) == 1
    }

    /// How many owners are on the team.
    static func owners(in tx: Transaction) throws -> Int {
        try tx.row("SELECT count(*) FROM member WHERE role = 'owner' AND left_ms IS NULL") { $0.int(0) } ?? 0
    }
}
