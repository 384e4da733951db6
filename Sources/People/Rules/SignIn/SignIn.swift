package import Kernel
package import Store

/// Ways of signing in, and the password. Each waits for the hash outside any transaction.
package enum SignIn {
    /// Signs in with a password; the token of the new session, and who it is.
    /// An unknown address, a wrong password and a member who left are refused alike, after the same time.
    package static func withPassword(
        email: String, password: String, device: String, passwords: Passwords, database: any Database
    ) async throws -> (token: Token, member: Member) {
        let found = try await database.read { tx -> (member: Member, hash: PasswordHash?)? in
            guard let member = try Members.find(email: email, in: tx), member.isActive else { return nil }
            return (member, try PasswordStore.hash(of: member.id, in: tx))
        }
        let password = String(password.prefix(PasswordRules.maximum))
        guard try await passwords.matches(password, found?.hash), let found else { throw PeopleRefusal.signInFailed }
        return try await database.write { try begin(found.member.id, knownBy: found.hash, device: device, in: $0) }
    }

    /// Signs a member in whose password matched this hash. Comparing took its time: refused when the password was changed
    /// meanwhile, or the member has left.
    static func begin(
        _ id: MemberID, knownBy hash: PasswordHash?, device: String, in tx: Transaction
    ) throws -> (token: Token, member: Member) {
        let member = try Members.member(id, in: tx)
        guard member.isActive, let hash, try PasswordStore.hash(of: id, in: tx) == hash else {
            throw PeopleRefusal.signInFailed
        }
        return (try Sessions.start(of: id, device: device, in: tx), member)
    }

    /// Signs in with a link, which opens nothing more afterwards.
    package static func withLink(
        _ link: Token, device: String, database: any Database
    ) async throws -> (token: Token, member: Member) {
        try await database.write { tx in
            let member = try SignInLinks.use(link, in: tx)
            return (try Sessions.start(of: member.id, device: device, isByLink: true, in: tx), member)
        }
    }

    /// Sets a member's password and signs them out everywhere but in the session `keeping`; links that would sign them in
    /// open nothing more.
    /// The present password must come with it when there is one; `nil` is refused then, unless `present` is not asked for.
    package static func setPassword(
        of id: MemberID, to password: String, present: PresentPassword, keeping session: SessionID?,
        passwords: Passwords, database: any Database
    ) async throws {
        let known = try await database.read { tx in
            (
                member: try Members.member(id, in: tx), business: try Business.current(in: tx).name,
                hash: try PasswordStore.hash(of: id, in: tx)
            )
        }
        try PasswordRules.check(password, email: known.member.email, business: known.business)
        if case .asked(let words) = present, known.hash != nil {
            guard try await passwords.matches(words, known.hash) else { throw PeopleRefusal.passwordWrong }
        }
        let hash = try await passwords.hash(password)
        try await database.write { tx in
            if case .asked = present, try PasswordStore.hash(of: id, in: tx) != known.hash {
                throw PeopleRefusal.passwordWrong
            }
            try PasswordStore.set(hash, of: id, in: tx)
            try SignInLinks.revokeAll(of: id, in: tx)
            try Sessions.revokeAll(of: id, keeping: session, in: tx)
        }
    }

    /// What has to come with a new password of whoever has this session open: `words`, the present one, unless they came in
    /// by a link within the last 15 minutes.
    package static func present(
        _ words: String, in session: SessionID, of member: MemberID, in tx: Transaction
    ) throws -> PresentPassword {
        let session = try Sessions.of(member, in: tx).first { $0.id == session }
        return session?.mayReplacePassword(at: tx.now) == true ? .notAsked : .asked(words)
    }

    /// How many passwords a member has, one or none: one value, for a query that counts several things at once.
    package static func countingPasswords(of id: MemberID) -> Query { PasswordStore.counting(of: id) }

    /// Whether a member has a password.
    package static func hasPassword(_ id: MemberID, in tx: Transaction) throws -> Bool {
        try PasswordStore.hash(of: id, in: tx) != nil
    }
}

/// Whether the present password was asked for before a new one is set.
package enum PresentPassword: Sendable {
    /// What was written; it counts only when there is a password.
    case asked(String)
    /// Another secret opened the page: the setup key, or a fresh sign-in link.
    case notAsked
}
