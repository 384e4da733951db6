import ArgumentParser
import Front
import Kernel
import PromisesRules
import StandardsRules
import Store

/// `regard bench minute`: how long the minute's work takes among many running clocks and open promises.
struct BenchMinuteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "minute", abstract: "Measure the minute's work among many running clocks and open promises.",
        discussion: "Fills the database that it is given: use an empty one.")

    @OptionGroup var store: StoreOptions

    @Option(help: "How many clocks run.")
    var clocks = 100_000

    @Option(help: "How many promises are open.")
    var promises = 100_000

    @Option(help: "How many minutes are measured each time.")
    var minutes = 30

    func run() async throws {
        let configuration = try BenchStore(store).configuration
        try await OpenHouse.with(configuration) { house in
            try await CopiedRows(clocks: clocks, promises: promises).fill(house.database)
            let minute = BenchMinute(database: house.database)
            for due in [0, 40, 500] {
                Output.line(try await minute.measured(due: due, times: minutes))
            }
        }
    }
}

/// Runs both minutes one after the other, with so many clocks and promises that have just come up. The letters that tell
/// colleagues are jobs of their own, and not in the figures.
struct BenchMinute {
    let database: any Database

    /// One line of figures.
    func measured(due: Int, times: Int) async throws -> String {
        var taken: [Double] = []
        for _ in 0..<max(1, times) {
            try await bringUp(due)
            let start = ContinuousClock.now
            try await ClockMinute().run(database)
            try await PromiseMinute().run(database)
            taken.append((ContinuousClock.now - start).milliseconds)
            guard try await left() == 0 else { throw BenchFailure("the minute left something untold") }
        }
        return "\(due) due: \(BenchText.spread(taken))"
    }

    /// Lets half of `count` clocks and half of `count` promises come up.
    private func bringUp(_ count: Int) async throws {
        try await database.write { tx in
            let past = tx.now - .seconds(1)
            try tx.run(
                """
                UPDATE clock SET warn_ms = \(past), next_ms = \(past) WHERE id IN
                  (SELECT id FROM clock WHERE next_ms IS NOT NULL AND warned_ms IS NULL
                   ORDER BY next_ms DESC, id DESC LIMIT \(count - count / 2))
                """)
            try tx.run(
                """
                UPDATE promise SET warn_ms = \(past), next_ms = \(past) WHERE id IN
                  (SELECT id FROM promise WHERE next_ms IS NOT NULL AND warned_ms IS NULL
                   ORDER BY next_ms DESC, id DESC LIMIT \(count / 2))
                """)
            try tx.run("DELETE FROM job")
        }
    }

    /// How much the tables say is left to tell.
    func left() async throws -> Int {
        try await database.read { tx in
            let rows = try tx.rows(
                """
                SELECT count(*) FROM clock WHERE next_ms IS NOT NULL AND next_ms < \(tx.now)
                UNION ALL SELECT count(*) FROM promise WHERE next_ms IS NOT NULL AND next_ms < \(tx.now)
                """
            ) { $0.int(0) }
            return rows.reduce(0, +)
        }
    }
}
