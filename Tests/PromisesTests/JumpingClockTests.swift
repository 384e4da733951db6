import Jobs
import Kernel
import RegardTesting
import Store
import Testing

@testable import PromisesRules

@Suite("The minute of promises under clocks that jump, on both engines")
struct JumpingClockTests {
    /// Looks and runs what is due as the desk's runner does, when the clock shows this of Thursday.
    private func run(_ house: PromisesHouse, at moment: Instant) async throws -> [String] {
        house.clock.set(moment)
        var handlers = JobHandlers()
        PromiseJobs.add(to: &handlers)
        let runner = JobRunner(house.database, handlers: handlers, clock: house.clock) { job, problem in
            Issue.record("\(job?.name ?? "the queue"): \(problem)")
        }
        await runner.look()
        _ = await runner.runDue()
        return try await house.events()
    }

    @Test("Ahead and back again, each is told once", arguments: Engine.allCases)
    func jumps(engine: Engine) async throws {
        try await withPromises(engine) { house in
            try await house.promise(due: PromisesHouse.at(12))
            try await house.database.write { try PromiseMinute.begin(in: $0) }
            #expect(try await run(house, at: PromisesHouse.at(9)) == ["made"])
            // Ahead by three hours: warned and late. Back by five: nothing again, and the next minute is not lost.
            #expect(try await run(house, at: PromisesHouse.at(13)) == ["made", "warned", "late"])
            for hour in [8, 9, 12, 13, 14] {
                #expect(try await run(house, at: PromisesHouse.at(hour)) == ["made", "warned", "late"])
            }
            // A week ahead and back: broken once.
            for hour in [9 + 7 * 24, 10, 9 + 7 * 24] {
                #expect(try await run(house, at: PromisesHouse.at(hour)) == ["made", "warned", "late", "broken"])
            }
            let nexts = try await house.nexts()
            #expect(nexts.allSatisfy { $0.stored == nil && $0.derived == nil })
        }
    }

    @Test("After a jump back, what falls due is told within a minute", arguments: Engine.allCases)
    func back(engine: Engine) async throws {
        try await withPromises(engine) { house in
            try await house.database.write { try PromiseMinute.begin(in: $0) }
            #expect(try await run(house, at: PromisesHouse.at(30)).isEmpty)
            house.clock.set(PromisesHouse.at(9))
            try await house.promise(due: PromisesHouse.at(9, 30))
            for minute in [0, 1, 28, 29, 31, 32] {
                _ = try await run(house, at: PromisesHouse.at(9, minute) + .seconds(1))
            }
            #expect(try await house.events() == ["made", "warned", "late"])
        }
    }
}
