import Kernel
import RegardTesting
import Store
import Synchronization
import Testing

@testable import Jobs

@Suite("Jobs when the program ends, and when the database is not well, on both engines")
struct StoppingTests {
    @Test("A job that the end of the program interrupts has not failed, and is due at once", arguments: Engine.allCases)
    func interrupted(engine: Engine) async throws {
        try await withJobs(engine) { database, clock, notebook in
            try await database.write { try Jobs.enqueue(Count(number: 1), in: $0) }
            let ending = Self.runner(database, clock, notebook) { _ in
                withUnsafeCurrentTask { $0?.cancel() }
                try Task.checkCancellation()
            }
            #expect(await Self.runsApart(ending) == 1)
            #expect(notebook.all.isEmpty)
            #expect(try await database.queue().map(\.attempts) == [0])
            await JobRunner(database, clock, notebook).runDue()
            #expect(notebook.all == ["1"])
        }
    }

    @Test("A job that speaks of its end while the program goes on has failed", arguments: Engine.allCases)
    func pretended(engine: Engine) async throws {
        try await withJobs(engine) { database, clock, notebook in
            try await database.write { try Jobs.enqueue(Count(number: 1), in: $0) }
            let runner = Self.runner(database, clock, notebook) { _ in throw CancellationError() }
            #expect(await runner.runDue() == 1)
            #expect(notebook.all == ["test.count: CancellationError()"])
            #expect(try await database.queue().map(\.due) == [.seconds(10)])
        }
    }

    @Test("When the program ends, jobs that were claimed and not begun are due at once", arguments: Engine.allCases)
    func claimed(engine: Engine) async throws {
        try await withJobs(engine) { database, clock, notebook in
            try await database.write { tx in
                for number in 1...5 { try Jobs.enqueue(Count(number: number), in: tx) }
            }
            let ending = Self.runner(database, clock, notebook) { number in
                notebook.write("\(number)")
                if number == 2 { withUnsafeCurrentTask { $0?.cancel() } }
            }
            #expect(await Self.runsApart(ending) == 2)
            #expect(notebook.all == ["1", "2"])
            #expect(
                try await database.queue().map { [$0.due.milliseconds, Int64($0.attempts)] } == [
                    [0, 0], [0, 0], [0, 0],
                ])
            #expect(await JobRunner(database, clock, notebook).runDue() == 3)
        }
    }

    @Test(
        "A queue that cannot be written to is told once by each lane, and asked again when something is announced",
        .timeLimit(.minutes(15)), arguments: Engine.allCases)
    func unwell(engine: Engine) async throws {
        try await withJobs(engine) { database, clock, _ in
            try await database.write { try Jobs.enqueue(Count(number: 1), in: $0) }
            let full = FullDisk(database)
            let (told, tell) = AsyncStream.makeStream(of: String.self)
            var handlers = JobHandlers()
            handlers.add(Count.self) { _, _ in tell.yield("it ran") }
            var runner = JobRunner(full, handlers: handlers, clock: clock) { job, problem in
                tell.yield("\(job?.name ?? "the queue"): \(problem)")
            }
            runner.patience = .seconds(3_600)
            await withTaskGroup(of: Void.self) { [runner] group in
                group.addTask { await runner.run() }
                var all: [String] = []
                for await line in told {
                    all.append(line)
                    if all.count > 2 { break }
                    guard all.count == 2 else { continue }
                    full.isFull.store(false, ordering: .sequentiallyConsistent)
                    try? await database.write { try $0.announce("job") }
                }
                #expect(all == ["the queue: it is full", "the queue: it is full", "it ran"])
                group.cancelAll()
            }
        }
    }

    private static func runner(
        _ database: any Database, _ clock: SetClock, _ notebook: Notebook,
        _ body: @escaping @Sendable (Int) async throws -> Void
    ) -> JobRunner {
        var handlers = JobHandlers()
        handlers.add(Count.self) { job, _ in try await body(job.number) }
        return JobRunner(database, handlers: handlers, clock: clock) { job, problem in
            notebook.write("\(job?.name ?? "the queue"): \(problem)")
        }
    }

    /// Runs what is due in a task of its own, which its jobs may cancel; how many jobs ran.
    private static func runsApart(_ runner: JobRunner) async -> Int { await Task { await runner.runDue() }.value }
}

/// A database that cannot be written to for a while.
private final class FullDisk: Database, Sendable {
    let isFull = Atomic(true)
    private let database: any Database

    struct Full: Error, CustomStringConvertible {
        let description = "it is full"
    }

    init(_ database: any Database) { self.database = database }

    var dialect: Dialect { database.dialect }

    func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        try await database.read(body)
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
        guard !isFull.load(ordering: .sequentiallyConsistent) else { throw Full() }
        return try await database.write(body)
    }

    func announcements() -> AsyncStream<String> { database.announcements() }
    func backup(to path: String) async throws { try await database.backup(to: path) }
    func close() async { await database.close() }
}
