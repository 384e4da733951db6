import Kernel
import PeopleRules
import RegardTesting
import Store
import Timeline

/// Thursday 19 November 2026, 09:00 in UTC.
let morning = Instant(milliseconds: 1_795_078_800_000)

/// Gives `body` a database with the tables of People, whose clock stands at `morning`.
func withPeople<T>(
    _ engine: Engine, clock: any Clock = SetClock(morning), _ body: (any Database) async throws -> T
) async throws -> T {
    try await withDatabase(engine, migrations: Timeline.migrations + PeopleMigrations.all, clock: clock, body)
}

extension Database {
    /// A colleague to do things by.
    func makeMaya() async throws -> MemberID {
        try await write {
            try Members.make(name: "Maya Okafor", email: "Maya@bramble.example", role: .owner, by: nil, in: $0)
        }
    }

    /// A person to do things with.
    func makeShareef() async throws -> PersonID {
        try await write {
            try People.findOrMake(email: "shareef@haddad.example", name: "Shareef Haddad", at: morning, in: $0).person
        }
    }

    /// The kinds of all events, in their order.
    func events() async throws -> [String] {
        try await read { try $0.rows("SELECT kind FROM event ORDER BY id") { $0.text(0) } }
    }
}
