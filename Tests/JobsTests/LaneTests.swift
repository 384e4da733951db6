import Kernel
import RegardTesting
import Store
import Testing

@testable import Jobs

/// A job that waits for somebody outside.
private struct Wait: Job {
    static let name = "test.wait"
    static let lane = JobLane.slow
    let number: Int
}

/// A job of each minute.
private struct Minute: Job {
    static let name = "test.minute"
    static let longestWait: Span? = .minutes(1)
}

@Suite("Lanes of jobs, and what a look sets right, on both engines")
struct LaneTests {
    @Test(
        "Jobs that wait for somebody who never answers hold up no quick ones, nor others of their lane",
        arguments: Engine.allCases)
    func hanging(engine: Engine) async throws {
        try await withJobs(engine) { database, _, notebook in
            let (ran, tell) = AsyncStream.makeStream(of: Int.self)
            var handlers = JobHandlers()
            handlers.add(Count.self) { job, _ in tell.yield(job.number) }
            handlers.add(Wait.self) { job, _ in
                tell.yield(job.number)
                // Nobody ever answers, until the program ends.
                if job.number < 103 { try await Task.sleep(for: .seconds(1_000)) }
            }
            let runner = JobRunner(database, handlers: handlers, clock: SystemClock()) { _, problem in
                notebook.write(problem)
            }
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await runner.run() }
                try? await database.write { tx in
                    for number in 101...103 { try Jobs.enqueue(Wait(number: number), in: tx) }
                }
                var numbers: [Int] = []
                for await number in ran {
                    numbers.append(number)
                    if numbers.count == 3 {
                        try? await database.write { try Jobs.enqueue(Count(number: 1), in: $0) }
                    }
                    if number == 1 { break }
                }
                #expect(numbers.sorted() == [1, 101, 102, 103])
                group.cancelAll()
            }
            #expect(notebook.all.isEmpty)
        }
    }

    @Test("A claim of the slow lane outlasts what a mail server may think about a mail", arguments: Engine.allCases)
    func lease(engine: Engine) async throws {
        try await withJobs(engine) { database, clock, _ in
            try await database.write { try Jobs.enqueue(Wait(number: 1), in: $0) }
            #expect(try await database.write { try Jobs.claim(.quick, limit: 9, in: $0).count } == 0)
            #expect(try await database.write { try Jobs.claim(.slow, limit: 9, in: $0).count } == 1)
            clock.advance(.minutes(15))
            #expect(try await database.write { try Jobs.claim(.slow, limit: 9, in: $0).count } == 0)
        }
    }

    @Test(
        "After a clock was ahead a day and was set back, the work of each minute waits a minute at most",
        arguments: Engine.allCases)
    func clockJump(engine: Engine) async throws {
        try await withJobs(engine) { database, clock, notebook in
            var handlers = JobHandlers()
            handlers.add(Minute.self) { _, database in
                notebook.write("minute")
                try await database.write { try Jobs.enqueue(Minute(), at: $0.now + .minutes(1), key: "m", in: $0) }
            }
            handlers.add(Fail.self) { _, _ in throw Broken() }
            let runner = JobRunner(database, handlers: handlers, clock: clock) { _, _ in }
            clock.advance(.days(1))
            try await database.write { tx in
                try Jobs.enqueue(Minute(), key: "m", in: tx)
                try Jobs.enqueue(Fail(), in: tx)
                try Jobs.enqueue(Count(number: 1), at: tx.now + .days(3), in: tx)
            }
            await runner.runDue()
            try await database.write { try Jobs.enqueue(Wait(number: 1), in: $0) }
            _ = try await database.write { try Jobs.claim(.slow, limit: 1, in: $0) }
            clock.set(morning)
            #expect(await runner.runDue() == 0)
            await runner.look()
            let due = try await database.queue().map { "\($0.name) \($0.due.milliseconds / 60_000)" }
            #expect(Set(due) == ["test.minute 1", "test.fail 60", "test.wait 20", "test.count 5760"])
            clock.advance(.minutes(1))
            #expect(await runner.runDue() == 1)
            #expect(notebook.all == ["minute", "minute"])
        }
    }

    @Test("What a killed program had claimed runs again at once when another one looks")
    func killed() async throws {
        let clock = SetClock(morning)
        try await withDatabase(.postgres, migrations: Jobs.migrations, clock: clock) { database in
            try await database.write { try Jobs.enqueue(Count(number: 1), in: $0) }
            let claimed = try await database.write { try Jobs.claim(.quick, limit: 1, in: $0) }
            let node = try #require(claimed.first).claim.node
            let notebook = Notebook()
            let runner = JobRunner(database, clock, notebook)
            await runner.look()
            #expect(await runner.runDue() == 0, "It is this program's own, which lives.")
            // As if one had claimed it that stands no more.
            let killed = ID<JobClaim>(IDSource(node: (node + 512) % 1024).next(at: morning))
            try await database.write { try $0.run("UPDATE job SET claim_id = \(killed)") }
            #expect(await runner.runDue() == 0)
            await runner.look()
            #expect(await runner.runDue() == 1)
            #expect(notebook.all == ["1"])
        }
    }
}
