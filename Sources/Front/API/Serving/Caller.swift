import Kernel
import PeopleRules
import Store
import Synchronization
import Web

/// Whose program asks.
struct Caller: Sendable {
    let member: MemberID
    let name: String
    let isOwner: Bool
    let token: ApiTokenID
}

/// Remembers for half a minute whose program a token belongs to, so that a request need not ask the database. Forgets
/// everything when the sessions are forgotten: a member left, changed, or took a token back.
final class TokenCache: Sendable {
    private struct Entries {
        var byToken: [Token: (caller: Caller, until: Instant)] = [:]
        var age = 0
    }

    private let database: any Database
    private let clock: any Clock
    private let sessions: SessionCache
    private let entries = Mutex(Entries())

    init(_ house: House) {
        database = house.database
        clock = house.clock
        sessions = house.sessions
    }

    /// Whose program `token` belongs to; nil when it opens nothing.
    func caller(_ token: Token) async throws -> Caller? {
        let (now, age) = (clock.now, sessions.timesForgotten)
        let known = entries.withLock { entries -> (caller: Caller, until: Instant)? in
            if entries.age != age { entries = Entries(age: age) }
            return entries.byToken[token]
        }
        if let known, now < known.until { return known.caller }
        let found = try await look(token)
        entries.withLock { entries in
            guard entries.age == age else { return }
            if entries.byToken.count > 10_000 { entries.byToken.removeAll() }
            entries.byToken[token] = found.map { ($0, now + .seconds(30)) }
        }
        return found
    }

    /// Asks the database, and notes about once an hour that the token is in use.
    private func look(_ token: Token) async throws -> Caller? {
        guard let (row, member) = try await database.read({ try ApiTokens.open(token, in: $0) }) else { return nil }
        if row.isStale(at: clock.now) { try await database.write { try ApiTokens.see(row.id, in: $0) } }
        return Caller(member: member.id, name: member.name, isOwner: member.isOwner, token: row.id)
    }
}

extension RateLimits.Rule {
    /// What one token may ask for: 60,000 requests at once, then 1,000 a second.
    static let api = Self("api", burst: 60_000, refill: Span(milliseconds: 1))
    /// Tokens that open nothing, by one network address: thirty tries, then one each two seconds.
    static let unknownToken = Self("api-token", burst: 30, refill: .seconds(2))
}
