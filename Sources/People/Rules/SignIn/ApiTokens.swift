package import Kernel
package import Store

/// The key of a personal token's row, which opens nothing.
package typealias ApiTokenID = ID<ApiToken>

/// A token with which a program of a member's acts in their name.
package struct ApiToken: Equatable, Sendable {
    package let id: ApiTokenID
    package let member: MemberID
    /// What it is for, as the member wrote it.
    package let name: String
    package let made: Instant
    /// When it was last in use, to the hour; nil when it never was.
    package let used: Instant?

    /// Whether `used` should be written anew at `moment`.
    package func isStale(at moment: Instant) -> Bool {
        used.map { moment - $0 >= Session.grain } ?? true
    }
}

/// Personal tokens of the API. The database keeps the hash of each, so it is shown once.
package enum ApiTokens {
    /// How many a member may have.
    package static let limit = 50

    /// Makes a token for a member of the team.
    package static func make(
        for member: MemberID, name: String, in tx: Transaction
    ) throws -> (row: ApiToken, token: Token) {
        let name = try Written.line(
            name, "The name", limit: 100, field: "name", missing: PeopleRefusal.tokenNameMissing)
        guard try of(member, in: tx).count < limit else { throw PeopleRefusal.tooManyTokens(limit) }
        let token = Token.random()
        let row = ApiToken(id: tx.nextID(), member: member, name: name, made: tx.now, used: nil)
        try tx.run(
            """
            INSERT INTO api_token (id, token_hash, member_id, name, made_ms)
            VALUES (\(row.id), \(token.hash), \(member), \(name), \(tx.now))
            """)
        return (row, token)
    }

    /// Whose token it is; nil when it opens nothing or its member left.
    package static func open(_ token: Token, in tx: Transaction) throws -> (row: ApiToken, member: Member)? {
        try tx.row(withToken(token)) { (read($0, from: MemberStore.width), MemberStore.read($0)) }
    }

    /// Served by the unique index on `api_token (token_hash)`.
    static func withToken(_ token: Token) -> Query {
        """
        SELECT \(MemberStore.columns), t.id, t.member_id, t.name, t.made_ms, t.used_ms
        FROM api_token t JOIN member m ON m.id = t.member_id
        WHERE t.token_hash = \(token.hash) AND m.left_ms IS NULL
        """
    }

    /// Makes true that a token is in use now. Call it when `isStale` says so.
    package static func see(_ id: ApiTokenID, in tx: Transaction) throws {
        try tx.run("UPDATE api_token SET used_ms = \(tx.now) WHERE id = \(id)")
    }

    /// A member's tokens, newest first. Served by `api_token_member (member_id, id)`.
    package static func of(_ member: MemberID, in tx: Transaction) throws -> [ApiToken] {
        try tx.rows(list(member)) { read($0) }
    }

    static func list(_ member: MemberID) -> Query {
        """
        SELECT id, member_id, name, made_ms, used_ms FROM api_token
        WHERE member_id = \(member) ORDER BY id DESC LIMIT \(limit)
        """
    }

    /// Makes one token of a member open nothing; absent when it is not theirs.
    package static func revoke(_ id: ApiTokenID, of member: MemberID, in tx: Transaction) throws {
        guard try tx.changed(by: "DELETE FROM api_token WHERE id = \(id) AND member_id = \(member)") == 1 else {
            throw Absent("token")
        }
        try Sessions.tell(in: tx)
    }

    /// Makes all tokens of a member open nothing.
    package static func revokeAll(of member: MemberID, in tx: Transaction) throws {
        try tx.run("DELETE FROM api_token WHERE member_id = \(member)")
        try Sessions.tell(in: tx)
    }

    private static func read(_ row: any Row, from start: Int = 0) -> ApiToken {
        ApiToken(
            id: row.id(start), member: row.id(start + 1), name: row.text(start + 2), made: row.instant(start + 3),
            used: row.instantOrNil(start + 4))
    }
}
