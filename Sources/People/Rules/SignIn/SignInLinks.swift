package import Kernel
package import Store

/// Links that sign one member in once, within a quarter of an hour. The database keeps the hash of each token.
package enum SignInLinks {
    /// How long a link opens.
    package static let patience = Span.minutes(15)

    /// Makes a link for a member of the team. `patience` is longer for an invitation.
    package static func make(
        for id: MemberID, patience: Span = SignInLinks.patience, in tx: Transaction
    ) throws -> Token {
        let member = try Members.member(id, in: tx)
        guard member.isActive else { throw PeopleRefusal.memberLeft(member.name) }
        let token = Token.random()
        try tx.run(
            """
            INSERT INTO sign_in_link (token_hash, member_id, made_ms, expires_ms)
            VALUES (\(token.hash), \(id), \(tx.now), \(tx.now + patience))
            """)
        return token
    }

    /// Whom a link would sign in, without using it up: programs open links before people do. Nil when it opens nothing.
    package static func look(_ token: Token, in tx: Transaction) throws -> Member? {
        try tx.row(withToken(token, at: tx.now)) { MemberStore.read($0) }
    }

    /// Served by the primary key on `sign_in_link (token_hash)`.
    static func withToken(_ token: Token, at now: Instant) -> Query {
        """
        SELECT \(MemberStore.columns) FROM sign_in_link l JOIN member m ON m.id = l.member_id
        WHERE l.token_hash = \(token.hash) AND l.expires_ms > \(now) AND m.left_ms IS NULL
        """
    }

    /// Uses a link up; whom it signs in.
    static func use(_ token: Token, in tx: Transaction) throws -> Member {
        guard let member = try look(token, in: tx),
            try tx.changed(by: "DELETE FROM sign_in_link WHERE token_hash = \(token.hash)") == 1
        else { throw PeopleRefusal.linkSpent }
        return member
    }

    /// Makes all links of a member open nothing.
    package static func revokeAll(of member: MemberID, in tx: Transaction) throws {
        try tx.run("DELETE FROM sign_in_link WHERE member_id = \(member)")
    }
}
