import Kernel
import RegardTesting
import Store
import Testing

@testable import Jobs

@Suite("Running jobs, on both engines")
struct RunnerTests {
    @Test("A job runs when it is due and not before, together with what it queues", arguments: Engine.allCases)
    func due(engine: Engine) async throws {
        try await withJobs(engine) { database, clock, notebook in
            var handlers = JobHandlers()
            handlers.add(Count.self) { job, database in
                notebook.write("\(job.number)")
                guard job.number < 3 else { return }
                try await database.write { try Jobs.enqueue(Count(number: job.number + 1), in: $0) }
            }
            let runner = JobRunner(database, handlers: handlers, clock: clock) { _, problem in
                notebook.write(problem)
            }
            try await database.write { try Jobs.enqueue(Count(number: 1), at: morning + .minutes(1), in: $0) }
            #expect(await runner.runDue() == 0)
            clock.advance(.minutes(1))
            #expect(await runner.runDue() == 3)
            #expect(notebook.all == ["1", "2", "3"])
            #expect(try await database.queue().isEmpty)
        }
    }

    @Test(
        "A failed job is tried again after 10 s, twice as long each time, and parked after twelve times",
        arguments: Engine.allCases)
    func backoff(engine: Engine) async throws {
        try await withJobs(engine) { database, clock, notebook in
            try await database.write { try Jobs.enqueue(Fail(), in: $0) }
            let runner = JobRunner(database, clock, notebook)
            var pauses: [Int] = []
            while let job = try await database.queue().first, !job.isParked {
                clock.set(morning + job.due)
                #expect(await runner.runDue() == 1)
                guard let next = try await database.queue().first, !next.isParked else { break }
                #expect(next.problem == "it broke")
                pauses.append(Int((next.due.milliseconds - job.due.milliseconds) / 1000))
            }
            #expect(pauses == [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600])
            let parked = try #require(try await database.queue().first)
            #expect(parked.isParked && parked.attempts == 12 && parked.problem == "it broke")
            clock.advance(.days(100))
            #expect(await runner.runDue() == 0)
            #expect(notebook.all.count == 12)
        }
    }

    @Test(
        "A job that can never succeed, or that no program knows, is parked at once and shown",
        arguments: Engine.allCases)
    func permanent(engine: Engine) async throws {
        try await withJobs(engine) { database, clock, notebook in
            try await database.write { tx in
                try Jobs.enqueue(Fail(isPermanent: true), in: tx)
                try tx.run(
                    """
                    INSERT INTO job (id, name, payload, run_at_ms, attempts) VALUES (1, 'test.gone', '{}', 0, 0)
                    """)
                try Jobs.enqueue(Count(number: 1), in: tx)
            }
            await JobRunner(database, clock, notebook).runDue()
            #expect(try await database.read { try Jobs.parked(in: $0) } == 2)
            #expect(notebook.all.sorted().prefix(1) == ["1"])
            #expect(notebook.all.contains("test.gone: no part of this program runs jobs named test.gone"))
        }
    }

    @Test("What a killed program left in the middle runs again once its lease has ended", arguments: Engine.allCases)
    func crash(engine: Engine) async throws {
        try await withJobs(engine) { database, clock, notebook in
            try await database.write { try Jobs.enqueue(Count(number: 1), in: $0) }
            _ = try await database.write { try Jobs.claim(.quick, limit: 20, in: $0) }
            let runner = JobRunner(database, clock, notebook)
            #expect(await runner.runDue() == 0)
            clock.advance(.minutes(5))
            #expect(await runner.runDue() == 1)
            #expect(notebook.all == ["1"])
        }
    }

    @Test("A job that queues itself again under its key while it runs is not lost", arguments: Engine.allCases)
    func movesItself(engine: Engine) async throws {
        try await withJobs(engine) { database, clock, notebook in
            var handlers = JobHandlers()
            handlers.add(Count.self) { job, database in
                try await database.write {
                    try Jobs.enqueue(Count(number: job.number + 1), at: clock.now + .hours(1), key: "again", in: $0)
                }
                if job.number == 2 { throw Broken() }
            }
            try await database.write { try Jobs.enqueue(Count(number: 1), key: "again", in: $0) }
            let runner = JobRunner(database, handlers: handlers, clock: clock) { _, problem in
                notebook.write(problem)
            }
            for hours in 1...3 {
                #expect(await runner.runDue() == 1)
                let expected = Queued(
                    name: "test.count", due: .hours(hours), attempts: 0, isParked: false, problem: nil)
                #expect(try await database.queue() == [expected])
                clock.advance(.hours(1))
            }
            #expect(notebook.all == ["it broke"])
        }
    }

    @Test("Who ran over the lease does not take out the job of whoever claimed it after", arguments: Engine.allCases)
    func overrun(engine: Engine) async throws {
        try await withJobs(engine) { database, clock, _ in
            try await database.write { try Jobs.enqueue(Count(number: 1), in: $0) }
            func claim() async throws -> QueuedJob? {
                try await database.write { try Jobs.claim(.quick, limit: 1, in: $0).first }
            }
            let slow = try #require(try await claim())
            clock.advance(.minutes(6))
            let quick = try #require(try await claim())
            try await database.write { try Jobs.finish(slow, in: $0) }
            try await database.write { try Jobs.postpone(slow, problem: "late", permanent: true, in: $0) }
            #expect(
                try await database.queue()
                    == [Queued(name: "test.count", due: .minutes(11), attempts: 2, isParked: false, problem: nil)])
            try await database.write { try Jobs.finish(quick, in: $0) }
            #expect(try await database.queue().isEmpty)
        }
    }

    @Test("Jobs that wait behind slow ones are left to others once their lease has passed", arguments: Engine.allCases)
    func slow(engine: Engine) async throws {
        try await withJobs(engine) { database, clock, notebook in
            try await database.write { tx in
                for number in 1...3 { try Jobs.enqueue(Count(number: number), in: tx) }
            }
            var handlers = JobHandlers()
            handlers.add(Count.self) { job, _ in
                notebook.write("\(job.number)")
                if notebook.all.count == 1 { clock.advance(.minutes(6)) }
            }
            let runner = JobRunner(database, handlers: handlers, clock: clock) { _, problem in
                notebook.write(problem)
            }
            await runner.runDue()
            #expect(notebook.all.prefix(1) == ["1"] && Set(notebook.all) == ["1", "2", "3"])
            let attempts = try await database.read { try $0.rows("SELECT attempts FROM job") { $0.int(0) } }
            #expect(attempts.allSatisfy { $0 == 2 })
        }
    }

    @Test("Several runners together run every job once", arguments: Engine.allCases)
    func together(engine: Engine) async throws {
        try await withJobs(engine) { database, clock, notebook in
            try await database.write { tx in
                for number in 0..<300 { try Jobs.enqueue(Count(number: number), in: tx) }
            }
            let counts = await withTaskGroup(of: Int.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        let runner = JobRunner(database, clock, notebook)
                        var count = 0
                        // A runner whose claim gave way to the others' stops early; the queue's next tick goes on.
                        while (try? await database.queue().isEmpty) == false { count += await runner.runDue() }
                        return count
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(counts.reduce(0, +) == 300)
            #expect(notebook.all.count == 300 && Set(notebook.all).count == 300)
            #expect(try await database.queue().isEmpty)
        }
    }

    @Test("A runner wakes when a job is queued, and stops when it is told to", arguments: Engine.allCases)
    func wakes(engine: Engine) async throws {
        try await withJobs(engine) { database, _, notebook in
            let (ran, tell) = AsyncStream.makeStream(of: Int.self)
            var handlers = JobHandlers()
            handlers.add(Count.self) { job, _ in tell.yield(job.number) }
            let runner = JobRunner(database, handlers: handlers, clock: SystemClock()) { _, problem in
                notebook.write(problem)
            }
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await runner.run() }
                try? await database.write { try Jobs.enqueue(Count(number: 1), in: $0) }
                var numbers: [Int] = []
                for await number in ran {
                    numbers.append(number)
                    if number == 2 { break }
                    try? await database.write { try Jobs.enqueue(Count(number: 2), in: $0) }
                }
                #expect(numbers == [1, 2])
                group.cancelAll()
            }
            #expect(notebook.all.isEmpty)
        }
    }

    @Test(
        "A job queued for later wakes the runner at its moment, not when it next looks by itself",
        .timeLimit(.minutes(15)), arguments: Engine.allCases)
    func alarm(engine: Engine) async throws {
        let clock = SystemClock()
        try await withDatabase(engine, migrations: Jobs.migrations, clock: clock) { database in
            let notebook = Notebook()
            let (ran, tell) = AsyncStream.makeStream(of: Int.self)
            var handlers = JobHandlers()
            handlers.add(Count.self) { job, _ in tell.yield(job.number) }
            var runner = JobRunner(database, handlers: handlers, clock: clock) { _, problem in
                notebook.write(problem)
            }
            // By itself it would look when the test has long been given up.
            runner.patience = .seconds(3_600)
            await withTaskGroup(of: Void.self) { [runner] group in
                group.addTask { await runner.run() }
                try? await database.write { try Jobs.enqueue(Count(number: 1), in: $0) }
                var numbers: [Int] = []
                for await number in ran {
                    numbers.append(number)
                    if number != 1 { break }
                    try? await database.write { tx in
                        try Jobs.enqueue(Count(number: 2), at: clock.now + .seconds(1), in: tx)
                    }
                }
                #expect(numbers == [1, 2])
                group.cancelAll()
            }
            #expect(notebook.all.isEmpty)
        }
    }
}
