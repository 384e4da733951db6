import Kernel
import PromisesRules
import StandardsRules
import Store
import Testing
import Timeline

@testable import regard

/// Clocks and promises that all have something to tell now.
struct DueRows: Sendable {
    let clocks: Int
    let promises: Int

    static func followers() -> Followers {
        var followers = Followers()
        StandardsFollowers.add(to: &followers)
        PromiseFollowers.add(to: &followers)
        return followers
    }

    func fill(_ database: any Database) async throws {
        try await CopiedRows(
            clocks: clocks, promises: promises, begun: .hours(3), made: .days(3), lasts: .hours(5), apart: .seconds(0)
        ).fill(database)
    }

    /// How much the tables say is left to tell.
    static func left(in database: any Database) async throws -> Int {
        try await BenchMinute(database: database).left()
    }

    /// Each clock was warned of and late once; each promise was warned of, late and broken once.
    func expectOnce(_ database: any Database) async throws {
        let told = try await database.read { tx in
            try tx.rows(
                """
                SELECT kind, count(*), count(DISTINCT subject_id) FROM event
                WHERE kind IN ('clock.warned', 'clock.late', 'promise.warned', 'promise.late', 'promise.broken')
                GROUP BY kind ORDER BY kind
                """
            ) { "\($0.text(0)) \($0.int(1)) of \($0.int(2))" }
        }
        let expected = [
            ("clock.late", clocks), ("clock.warned", clocks), ("promise.broken", promises), ("promise.late", promises),
            ("promise.warned", promises),
        ]
        #expect(told == expected.map { "\($0.0) \($0.1) of \($0.1)" })
    }
}
