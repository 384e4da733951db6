package import Kernel
package import PeopleRules
package import Store

/// The page behind a personal link, where a person sees what we promised them. Only the hash of its token is kept.
package enum PersonLinks {
    /// How long a link opens.
    package static let patience = Span.days(180)

    /// Makes a link for a person; absolute, beginning with `address`, and shown once.
    package static func make(
        for person: PersonID, at address: DeskAddress = DeskAddress(), by member: MemberID?, in tx: Transaction
    ) throws -> String {
        _ = try People.person(person, in: tx)
        let address = try address.current(in: tx)
        guard !address.isEmpty else { throw PromiseRefusal.noPublicAddress }
        let token = Token.random()
        try tx.run(
            """
            INSERT INTO person_link (token_hash, person_id, made_by, made_ms, expires_ms)
            VALUES (\(token.hash), \(person), \(member), \(tx.now), \(tx.now + patience))
            """)
        return "\(address)/r/\(token.text)"
    }

    /// Makes all links of a person open nothing more.
    package static func close(of person: PersonID, in tx: Transaction) throws {
        try tx.run("UPDATE person_link SET closed_ms = \(tx.now) WHERE person_id = \(person) AND closed_ms IS NULL")
    }

    /// Whom a link is for; `Absent` when it is unknown, has ended or was closed, all told alike. Served by the primary key.
    package static func open(_ token: Token, in tx: Transaction) throws -> PersonID {
        let found = try tx.row(
            """
            SELECT person_id FROM person_link
            WHERE token_hash = \(token.hash) AND closed_ms IS NULL AND expires_ms > \(tx.now)
            """
        ) { $0.id(0, of: Person.self) }
        guard let found else { throw Absent("link") }
        return found
    }

    /// One promise to the person of a link; `Absent` when it is to somebody else.
    package static func promise(_ id: PromiseID, by token: Token, in tx: Transaction) throws -> Promise {
        let promise = try Promises.promise(id, in: tx)
        guard promise.person == (try open(token, in: tx)) else { throw Absent("promise") }
        return promise
    }
}
