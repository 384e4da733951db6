import Kernel
import Store

/// The `member_password` table.
enum PasswordStore {
    /// What is kept of a member's password; nil when they have none. Served by the primary key.
    static func hash(of member: MemberID, in tx: Transaction) throws -> PasswordHash? {
        try tx.row(
            """
            SELECT salt, hash, scrypt_n, scrypt_r, scrypt_p FROM member_password WHERE member_id = \(member)
            """
        ) {
            PasswordHash(
                salt: $0.blob(0), hash: $0.blob(1), rounds: $0.int(2), blockSize: $0.int(3), parallelism: $0.int(4))
        }
    }

    /// How many passwords a member has, one or none: one value, for a query that counts several things at once.
    static func counting(of member: MemberID) -> Query {
        "SELECT count(*) FROM member_password WHERE member_id = \(member)"
    }

    /// Makes true that a member has none.
    static func remove(of member: MemberID, in tx: Transaction) throws {
        try tx.run("DELETE FROM member_password WHERE member_id = \(member)")
    }

    static func set(_ hash: PasswordHash, of member: MemberID, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO member_password (member_id, salt, hash, scrypt_n, scrypt_r, scrypt_p, set_ms)
            VALUES (\(member), \(hash.salt), \(hash.hash), \(hash.rounds), \(hash.blockSize), \(hash.parallelism),
              \(tx.now))
            ON CONFLICT (member_id) DO UPDATE SET salt = excluded.salt, hash = excluded.hash,
              scrypt_n = excluded.scrypt_n, scrypt_r = excluded.scrypt_r, scrypt_p = excluded.scrypt_p,
              set_ms = excluded.set_ms
            """)
    }
}
