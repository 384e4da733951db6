import Jobs
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@testable import Front

@Suite("The indexes of words, brought together by the desk itself")
struct MergeWordsTests {
    @Test("A desk that starts brings them together, and again every day")
    func daily() async throws {
        let clock = SetClock(morning)
        try await withDatabase(.sqlite, migrations: Front.migrations, clock: clock, carried: Front.followers()) {
            database in
            try await database.write { try Front.begin(sendsMail: false, in: $0) }
            for _ in 0..<2 {
                for number in 0..<8 {
                    try await database.write { tx in
                        _ = try People.make(name: "Ann \(number)", by: nil, in: tx)
                    }
                }
                #expect(try await pieces(database) > 4)
                await runDue(database, clock)
                #expect(try await pieces(database) == 1)
                clock.advance(.days(1))
            }
        }
    }

    private func pieces(_ database: any Database) async throws -> Int {
        try await database.read { try People.wordIndex.pieces(in: $0) }
    }

    private func runDue(_ database: any Database, _ clock: SetClock) async {
        var handlers = JobHandlers()
        handlers.add(MergeWords.self) { try await $0.run($1) }
        _ = await JobRunner(database, handlers: handlers, clock: clock) { _, _ in }.runDue()
    }
}
