import Kernel
import RegardTesting
import Store
import Testing

@testable import Jobs

@Suite("The queue of jobs, on both engines")
struct QueueTests {
    @Test("A job exists exactly when the change that asked for it does", arguments: Engine.allCases)
    func withTheChange(engine: Engine) async throws {
        try await withJobs(engine) { database, _, _ in
            await #expect(throws: Broken.self) {
                try await database.write { tx in
                    try Jobs.enqueue(Count(number: 1), in: tx)
                    throw Broken()
                }
            }
            let queue = try await database.queue()
            #expect(queue.isEmpty)
        }
    }

    @Test("A job with a key is moved and not doubled, and starts anew", arguments: Engine.allCases)
    func keys(engine: Engine) async throws {
        try await withJobs(engine) { database, clock, notebook in
            try await database.write { tx in
                try Jobs.enqueue(Count(number: 1), at: morning + .hours(1), key: "count", in: tx)
                try Jobs.enqueue(Count(number: 2), at: morning + .hours(2), key: "count", in: tx)
                try Jobs.enqueue(Count(number: 3), in: tx)
                try Jobs.enqueue(Fail(isPermanent: true), key: "fail", in: tx)
            }
            #expect(try await database.queue().map(\.due) == [.hours(0), .hours(0), .hours(2)])
            await JobRunner(database, clock, notebook).runDue()
            #expect(try await database.read { try Jobs.parked(in: $0) } == 1)
            try await database.write { try Jobs.enqueue(Fail(), at: morning + .hours(3), key: "fail", in: $0) }
            #expect(
                try await database.queue().last
                    == Queued(name: "test.fail", due: .hours(3), attempts: 0, isParked: false, problem: nil))
            clock.advance(.hours(2))
            await JobRunner(database, clock, notebook).runDue()
            #expect(notebook.all == ["3", "test.fail: it broke for good", "2"])
        }
    }

    @Test("A job that was taken back does not run", arguments: Engine.allCases)
    func cancel(engine: Engine) async throws {
        try await withJobs(engine) { database, clock, notebook in
            try await database.write { tx in
                try Jobs.enqueue(Count(number: 1), key: "one", in: tx)
                try Jobs.enqueue(Count(number: 2), key: "two", in: tx)
                try Jobs.cancel(key: "one", in: tx)
                try Jobs.cancel(key: "none", in: tx)
            }
            await JobRunner(database, clock, notebook).runDue()
            #expect(notebook.all == ["2"])
        }
    }

    @Test(
        "Jobs are claimed soonest first, and belong to nobody else until their lease ends", arguments: Engine.allCases)
    func lease(engine: Engine) async throws {
        try await withJobs(engine) { database, clock, _ in
            try await database.write { tx in
                for (number, minute) in [(1, 3), (2, 1), (3, 2), (4, 9)] {
                    try Jobs.enqueue(Count(number: number), at: morning + .minutes(minute), in: tx)
                }
            }
            clock.set(morning + .minutes(5))
            func claim(_ limit: Int) async throws -> [String] {
                try await database.write { try Jobs.claim(.quick, limit: limit, in: $0).map(\.payload) }
            }
            #expect(try await claim(2) == ["{\"number\":2}", "{\"number\":3}"])
            #expect(try await claim(9) == ["{\"number\":1}"])
            #expect(try await claim(9) == [])
            #expect(try await database.read { try Jobs.nextDue(.quick, in: $0) } == morning + .minutes(9))
            clock.set(morning + .minutes(10))
            #expect(try await claim(9).count == 4)
        }
    }

    @Test("What is due is found by an index", arguments: Engine.allCases)
    func plans(engine: Engine) async throws {
        try await withJobs(engine) { database, _, _ in
            for query in [Jobs.due(.slow, by: morning, limit: 20), Jobs.soonest(.quick)] {
                let plan = try await database.plan(of: query)
                #expect(plan.contains("job_lane") && !plan.contains("TEMP B-TREE"), "\(plan)")
            }
            #expect(try await database.plan(of: Jobs.claims).contains("job_claimed"))
            #expect(try await database.plan(of: Jobs.claimedFar(at: morning)).contains("job_claimed"))
            let far = try await database.plan(of: Jobs.far(at: morning))
            #expect(far.contains("job_rhythm") && far.contains("job_failed"), "\(far)")
        }
    }
}
