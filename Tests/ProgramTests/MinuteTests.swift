import Foundation
import Jobs
import Kernel
import PromisesRules
import RegardTesting
import StandardsRules
import Store
import StorePostgres
import StoreSQLite
import Testing

@Suite("The minute's work over a kill and on two nodes")
struct MinuteTests {
    @Test("A desk that is killed at any moment tells everything once", .timeLimit(.minutes(15)))
    func killed() async throws {
        try await withPlace(.sqlite) { place in
            _ = try await Program.run(["migrate"] + place.options)
            let rows = DueRows(clocks: 1500, promises: 1500)
            try await Self.with(place) { try await rows.fill($0) }
            var random = SystemRandomNumberGenerator()
            for _ in 0..<rounds {
                let desk = try await Running.desk(["--log", "error"] + place.options)
                try await Task.sleep(for: .milliseconds(Int.random(in: 0...120, using: &random)))
                desk.send(SIGKILL)
                _ = try await desk.outcome()
            }
            let desk = try await Running.desk(["--log", "error"] + place.options)
            try await Self.with(place) { database in
                try await desk.does("tell what is due") { try await DueRows.left(in: database) }
                try await rows.expectOnce(database)
            }
            desk.send(SIGTERM)
            #expect(try await desk.outcome().status == 0)
        }
    }

    @Test("Two nodes do the minutes together: nothing twice, nothing missed")
    func twoNodes() async throws {
        try await withPlace(.postgres) { place in
            let url = try #require(place.url)
            _ = try await Program.run(["migrate"] + place.options)
            let nodes = [try await Self.node(url), try await Self.node(url)]
            let rows = DueRows(clocks: 400, promises: 400)
            try await rows.fill(nodes[0])
            try await withThrowingTaskGroup(of: Void.self) { group in
                for node in nodes {
                    group.addTask {
                        for _ in 0..<3 {
                            try await node.write { tx in
                                try ClockMinute.begin(in: tx)
                                try PromiseMinute.begin(in: tx)
                            }
                            await Self.runner(node).runDue()
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await DueRows.left(in: nodes[1]) == 0)
            try await rows.expectOnce(nodes[1])
            for node in nodes { await node.close() }
        }
    }

    /// How often the desk is killed; `REGARD_KILLS` says more.
    private var rounds: Int { ProcessInfo.processInfo.environment["REGARD_KILLS"].flatMap { Int($0) } ?? 3 }

    private static func node(_ url: String) async throws -> any Database {
        try await PostgresDatabase.open(url: url, clock: SystemClock(), carried: DueRows.followers(), poolSize: 3)
    }

    private static func runner(_ database: any Database) -> JobRunner {
        var handlers = JobHandlers()
        StandardsJobs.add(to: &handlers)
        PromiseJobs.add(to: &handlers)
        return JobRunner(database, handlers: handlers, clock: SystemClock()) { job, problem in
            Issue.record("\(job?.name ?? "the queue"): \(problem)")
        }
    }

    private static func with(_ place: TestPlace, _ body: (any Database) async throws -> Void) async throws {
        let database = try await SQLiteDatabase.open(
            path: "\(place.folder.path)/regard.db", clock: SystemClock(), carried: DueRows.followers())
        do {
            try await body(database)
            await database.close()
        } catch {
            await database.close()
            throw error
        }
    }
}
