package import Kernel
package import Store

/// Who is signed in where. The database keeps the hash of each token.
package enum Sessions {
    /// Signs a member in, by a link or by a password; the token is in nobody's hands but the caller's.
    package static func start(
        of member: MemberID, device: String, isByLink: Bool = false, in tx: Transaction
    ) throws -> Token {
        let token = Token.random()
        try tx.run(
            """
            INSERT INTO session (id, token_hash, member_id, device, started_ms, seen_ms, by_link)
            VALUES (\(tx.nextID(of: Session.self)), \(token.hash), \(member), \(Written.cut(device, to: 200)), \(tx.now),
              \(tx.now), \(isByLink ? 1 : 0))
            """)
        return token
    }

    /// The session that a token opens and whose it is; nil when it opens none, was idle for too long, or its member left.
    package static func open(_ token: Token, in tx: Transaction) throws -> (session: Session, member: Member)? {
        try tx.row(withToken(token, idleSince: tx.now - Session.patience)) {
            (read($0, from: MemberStore.width), MemberStore.read($0))
        }
    }

    /// Served by the unique index on `session (token_hash)`.
    static func withToken(_ token: Token, idleSince: Instant) -> Query {
        """
        SELECT \(MemberStore.columns), s.id, s.member_id, s.device, s.started_ms, s.seen_ms, s.by_link
        FROM session s JOIN member m ON m.id = s.member_id
        WHERE s.token_hash = \(token.hash) AND s.seen_ms > \(idleSince) AND m.left_ms IS NULL
        """
    }

    /// Makes true that a session is in use now. Call it when `isStale` says so.
    package static func see(_ id: SessionID, in tx: Transaction) throws {
        try tx.run("UPDATE session SET seen_ms = \(tx.now) WHERE id = \(id) AND seen_ms < \(tx.now)")
    }

    /// A member's sessions that still open, the last used first.
    package static func of(_ member: MemberID, in tx: Transaction) throws -> [Session] {
        try tx.rows(list(member, idleSince: tx.now - Session.patience)) { read($0) }
    }

    /// Served by `session_member (member_id, id)`.
    static func list(_ member: MemberID, idleSince: Instant) -> Query {
        """
        SELECT id, member_id, device, started_ms, seen_ms, by_link FROM session
        WHERE member_id = \(member) AND seen_ms > \(idleSince) ORDER BY seen_ms DESC, id DESC LIMIT 100
        """
    }

    /// Ends one session of a member; absent when it is not theirs.
    package static func revoke(_ id: SessionID, of member: MemberID, in tx: Transaction) throws {
        guard try tx.changed(by: "DELETE FROM session WHERE id = \(id) AND member_id = \(member)") == 1 else {
            throw Absent("session")
        }
        try tell(in: tx)
    }

    /// Ends all sessions of a member but `keeping`; how many ended.
    @discardableResult
    package static func revokeAll(of member: MemberID, keeping: SessionID? = nil, in tx: Transaction) throws -> Int {
        let others: Query? = keeping.map { "AND id <> \($0)" }
        let ended = try tx.changed(by: "DELETE FROM session WHERE member_id = \(member) \(others)")
        try tell(in: tx)
        return ended
    }

    /// Tells all nodes to forget whom they took a session for.
    static func tell(in tx: Transaction) throws {
        try tx.announce("sessions")
    }

    /// Takes away sessions and links that open nothing any more; how many.
    @discardableResult
    package static func sweep(in tx: Transaction) throws -> Int {
        try tx.changed(by: "DELETE FROM session WHERE seen_ms <= \(tx.now - Session.patience)")
            + tx.changed(by: "DELETE FROM sign_in_link WHERE expires_ms <= \(tx.now)")
    }

    private static func read(_ row: any Row, from start: Int = 0) -> Session {
        Session(
            id: row.id(start), member: row.id(start + 1), device: row.text(start + 2), started: row.instant(start + 3),
            seen: row.instant(start + 4), isByLink: row.int(start + 5) == 1)
    }
}
