import Jobs
import Kernel
import RegardTesting
import Store
import Synchronization

@testable import Jobs

/// Thursday 19 November 2026, 09:00 in UTC.
let morning = Instant(milliseconds: 1_795_078_800_000)

/// A job for tests: it does nothing but bear a number.
struct Count: Job {
    static let name = "test.count"
    let number: Int
}

/// A job that fails, for good when it `isPermanent`.
struct Fail: Job {
    static let name = "test.fail"
    var isPermanent = false
}

struct Broken: Error, CustomStringConvertible {
    let description = "it broke"
}

struct BrokenForGood: PermanentFailure, CustomStringConvertible {
    let description = "it broke for good"
}

/// What ran, in its order, and what was reported.
final class Notebook: Sendable {
    private let lines = Mutex<[String]>([])

    var all: [String] { lines.withLock { $0 } }

    func write(_ line: String) { lines.withLock { $0.append(line) } }
}

/// Gives `body` a database with the table of jobs, whose clock it may set.
func withJobs(_ engine: Engine, _ body: (any Database, SetClock, Notebook) async throws -> Void) async throws {
    let clock = SetClock(morning)
    try await withDatabase(engine, migrations: Jobs.migrations, clock: clock) { database in
        try await body(database, clock, Notebook())
    }
}

extension JobRunner {
    /// A runner that writes down each number it runs and each failure.
    init(_ database: any Database, _ clock: any Clock, _ notebook: Notebook) {
        var handlers = JobHandlers()
        handlers.add(Count.self) { job, _ in notebook.write("\(job.number)") }
        handlers.add(Fail.self) { job, _ in
            guard job.isPermanent else { throw Broken() }
            throw BrokenForGood()
        }
        self.init(database, handlers: handlers, clock: clock) { job, problem in
            notebook.write("\(job?.name ?? "the queue"): \(problem)")
        }
    }
}

/// One row of the queue.
struct Queued: Equatable {
    let name: String
    let due: Span
    let attempts: Int
    let isParked: Bool
    let problem: String?
}

extension Database {
    /// What is queued, soonest first; `due` counts from the morning.
    func queue() async throws -> [Queued] {
        try await read { tx in
            try tx.rows("SELECT name, run_at_ms, attempts, parked_ms, problem FROM job ORDER BY run_at_ms, id") {
                Queued(
                    name: $0.text(0), due: $0.instant(1) - morning, attempts: $0.int(2), isParked: !$0.isNull(3),
                    problem: $0.textOrNil(4))
            }
        }
    }
}
