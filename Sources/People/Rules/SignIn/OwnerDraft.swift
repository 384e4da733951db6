package import Kernel
package import Store

/// Who sets the house up, as they wrote it.
package struct OwnerDraft: Equatable, Sendable {
    package var name: String
    package var email: String
    package var password: String

    package init(name: String, email: String, password: String) {
        self.name = name
        self.email = email
        self.password = password
    }

    /// Everything that is wrong with it, in the order of the form; empty when it will be taken.
    package var problems: [PeopleRefusal] {
        var all: [PeopleRefusal] = []
        if Written.line(name).isEmpty { all.append(.nameMissing) }
        if Identity.emailKey(email) == nil { all.append(.emailUnreadable) }
        do { try PasswordRules.check(password, email: email, business: "") } catch { all.append(error) }
        return all
    }

    /// Makes the first owner, for whom `key` opens the setup, and signs them in. The key opens nothing afterwards.
    package func make(
        key: Token?, device: String, passwords: Passwords, database: any Database
    ) async throws -> (token: Token, member: Member) {
        try await database.read { try SetupKey.check(key, in: $0) }
        if let problem = problems.first { throw problem }
        let hash = try await passwords.hash(password)
        return try await database.write { tx in
            try SetupKey.check(key, in: tx)
            let id = try Members.make(name: name, email: email, role: .owner, by: nil, in: tx)
            try PasswordStore.set(hash, of: id, in: tx)
            try SetupKey.close(in: tx)
            return (try Sessions.start(of: id, device: device, in: tx), try Members.member(id, in: tx))
        }
    }
}
