import ConversationsRules
import Jobs
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@testable import StandardsRules

@Suite("Warnings, on both engines")
struct WarningTests {
    @Test("A warning at its share, lateness at its moment, each once", arguments: Engine.allCases)
    func once(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard()
            try await house.conversation(at: StandardsHouse.at(10))
            try await house.database.write { try ClockMinute.begin(in: $0) }
            for minute in 0...150 {
                house.clock.set(StandardsHouse.at(10, minute) + .seconds(1))
                try await house.runQueued()
                let said = try await house.events()
                #expect(said == (minute < 90 ? [] : minute < 120 ? ["clock.warned"] : ["clock.warned", "clock.late"]))
            }
            let nexts = try await house.nexts()
            #expect(nexts.allSatisfy { $0.stored == nil && $0.derived == nil })
        }
    }

    @Test("A clock that jumps ahead and back tells everything once", arguments: Engine.allCases)
    func jump(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard()
            try await house.conversation(at: StandardsHouse.at(10))
            for hour in [30, 9, 10, 12, 11, 40, 13] {
                house.clock.set(StandardsHouse.at(hour))
                try await house.database.write { _ = try Clocks.tell(in: $0) }
            }
            #expect(try await house.events() == ["clock.warned", "clock.late"])
        }
    }

    @Test("A clock that jumps under the job runner has each told once, and within a minute", arguments: Engine.allCases)
    func jumpingJobs(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard()
            try await house.conversation(at: StandardsHouse.at(10))
            try await house.database.write { try ClockMinute.begin(in: $0) }
            var handlers = JobHandlers()
            StandardsJobs.add(to: &handlers)
            let runner = JobRunner(house.database, handlers: handlers, clock: house.clock) { job, problem in
                Issue.record("\(job?.name ?? "the queue"): \(problem)")
            }
            var told: [[String]] = []
            for minute in [9 * 60, 20 * 60, 8 * 60, 10 * 60, 12 * 60 + 1, 12 * 60 + 2, 7 * 60, 40 * 60] {
                house.clock.set(StandardsHouse.at(0, minute))
                await runner.look()
                _ = await runner.runDue()
                told.append(try await house.events())
            }
            #expect(told[0].isEmpty && told.dropFirst().allSatisfy { $0 == told[1] })
            #expect(try await house.events() == ["clock.warned", "clock.late"])
        }
    }

    @Test("Two nodes that run the same minute tell each thing once", arguments: Engine.allCases)
    func twoNodes(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard()
            for _ in 0..<40 { try await house.conversation(at: StandardsHouse.at(10)) }
            house.clock.set(StandardsHouse.at(13))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<6 {
                    group.addTask { [database = house.database] in
                        while try await database.write({ try Clocks.tell(limit: 7, in: $0) }) > 0 {}
                    }
                }
                try await group.waitForAll()
            }
            let said = try await house.events()
            #expect(said.count { $0 == "clock.warned" } == 40 && said.count { $0 == "clock.late" } == 40)
        }
    }

    @Test("A minute that is cut off before its end leaves the next one queued", arguments: Engine.allCases)
    func cutOff(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.database.write { try ClockMinute.begin(in: $0) }
            try await house.runQueued()
            let next = try await house.database.read { tx in
                try tx.rows("SELECT run_at_ms FROM job WHERE name = \(ClockMinute.name)") { $0.instant(0) }
            }
            #expect(next == [StandardsHouse.at(9, 1)])
        }
    }

    @Test("What runs out at closing is late only when work goes on", arguments: Engine.allCases)
    func atClosing(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard()
            let id = try await house.conversation(at: StandardsHouse.at(15))
            house.clock.set(StandardsHouse.at(20))
            try await house.database.write { _ = try Clocks.tell(in: $0) }
            #expect(try await house.events() == ["clock.warned"])
            try await house.say(.ours, in: id, at: StandardsHouse.at(21))
            #expect(try await house.clocks(of: id).first?.met == true)
        }
    }

    @Test("What was late and answered before anybody looked is told all the same", arguments: Engine.allCases)
    func lateAndAnswered(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard()
            let id = try await house.conversation(at: StandardsHouse.at(10))
            try await house.say(.ours, in: id, at: StandardsHouse.at(13))
            try await house.database.write { _ = try Clocks.tell(in: $0) }
            #expect(try await house.events() == ["clock.late"])
        }
    }
}
