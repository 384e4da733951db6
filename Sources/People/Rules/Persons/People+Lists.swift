package import Kernel
package import Store

/// The order of a list of people.
package enum PeopleOrder: String, Sendable, CaseIterable {
    case latest
    case name
}

/// What a list shows of a person.
package struct PersonSummary: Equatable, Sendable {
    package let id: PersonID
    package let name: String
    package let addressAs: String?
    package let pronoun: Pronoun?
    package let sentence: String?
    package let since: Instant

    /// What to call them: as they like it, else by their name.
    package var called: String { addressAs ?? name }
}

extension People {
    /// The person with this id; absent when there is none.
    package static func person(_ id: PersonID, in tx: Transaction) throws -> Person {
        guard let person = try tx.row(PersonStore.withIDs([id]), PersonStore.read) else { throw Absent("person") }
        return person
    }

    /// The name of the person with this id; absent when there is none.
    package static func name(of id: PersonID, in tx: Transaction) throws -> String {
        guard let name = try tx.row("SELECT name FROM person WHERE id = \(id)", { $0.text(0) }) else {
            throw Absent("person")
        }
        return name
    }

    /// The persons with these ids; one statement. Unknown ids are left out.
    package static func persons(_ ids: [PersonID], in tx: Transaction) throws -> [PersonID: Person] {
        guard !ids.isEmpty else { return [:] }
        return Dictionary(try tx.rows(PersonStore.withIDs(once(ids)), PersonStore.read).map { ($0.id, $0) }) { $1 }
    }

    /// The persons with these ids, and all that leads to one of them, oldest first; one statement. Unknown ids are left out.
    package static func persons(
        _ ids: [PersonID], withIdentitiesOf one: PersonID, in tx: Transaction
    ) throws -> (persons: [PersonID: Person], identities: [Identity]) {
        let rows = try tx.rows(PersonStore.withIDs(once(ids), andIdentitiesOf: one)) { row in
            (PersonStore.read(row), row.joined(from: PersonStore.count).map(IdentityStore.read))
        }
        return (Dictionary(rows.map { ($0.0.id, $0.0) }) { $1 }, rows.compactMap(\.1).sorted { $0.id < $1.id })
    }

    /// One page of all people, at most `limit`, after the person `after` in this order; from the start when it is nil.
    package static func page(
        _ order: PeopleOrder, after: PersonID? = nil, limit: Int = 50, in tx: Transaction
    ) throws -> [Person] {
        let last = try after.map { try person($0, in: tx) }
        return switch order {
        case .name:
            try tx.rows(
                PersonStore.byName(after: last.map { ($0.name.folded, $0.id) }, limit: limit), PersonStore.read)
        case .latest:
            try tx.rows(
                PersonStore.byLatest(after: last.map { ($0.latest, $0.id) }, limit: limit), PersonStore.read)
        }
    }

    /// The full-text index of names and addresses.
    package static var wordIndex: WordIndex { PersonSearch.index }

    /// The newest people whose names and addresses have every word typed, the last as a beginning; empty for no word.
    package static func search(_ typed: String, limit: Int = 20, in tx: Transaction) throws -> [Person] {
        let words = PersonSearch.wordsTyped(typed)
        guard !words.isEmpty else { return [] }
        return try tx.rows(PersonSearch.matching(words, limit: limit), PersonStore.read)
    }

    /// Each id once, since what is listed twice comes twice.
    private static func once(_ ids: [PersonID]) -> [PersonID] { Array(Set(ids)) }

    /// What lists show of these people, by id; one statement. Unknown ids are left out.
    package static func summary(ids: [PersonID], in tx: Transaction) throws -> [PersonID: PersonSummary] {
        guard !ids.isEmpty else { return [:] }
        let all = try tx.rows(PersonStore.summaries(of: once(ids)), PersonStore.summary)
        return Dictionary(all.map { ($0.id, $0) }) { $1 }
    }

    /// All that leads to a person, oldest first.
    package static func identities(of id: PersonID, in tx: Transaction) throws -> [Identity] {
        try tx.rows(IdentityStore.of([id]), IdentityStore.read)
    }

    /// All that leads to these people, by person, oldest first; one statement.
    package static func identities(of ids: [PersonID], in tx: Transaction) throws -> [PersonID: [Identity]] {
        guard !ids.isEmpty else { return [:] }
        return Dictionary(grouping: try tx.rows(IdentityStore.of(ids), IdentityStore.read), by: \.person)
    }
}
