import Calendars
import Kernel
import RegardTesting
import StandardsRules
import Store
import Testing

@testable import PromisesRules

@Suite("What promises go by, on both engines")
struct PromiseDaysTests {
    @Test("A promise is broken at the end of so many business days as the house says", arguments: Engine.allCases)
    func brokenAfter(engine: Engine) async throws {
        try await withPromises(engine) { house in
            for (days, lapse) in [(1, PromisesHouse.at(17, day: 1)), (2, PromisesHouse.at(17, day: 4))] {
                try await house.set(brokenAfter: days)
                let promise = try await house.promise(due: PromisesHouse.at(12))
                #expect(promise.lapses == lapse)
            }
            #expect(try await house.events("promise_days.") == ["changed", "changed"])
        }
    }

    @Test(
        "What is open breaks no sooner than when it was made, and later when the house says so",
        arguments: Engine.allCases)
    func open(engine: Engine) async throws {
        try await withPromises(engine) { house in
            let id = try await house.promise(due: PromisesHouse.at(12)).id
            try await house.set(brokenAfter: 2)
            try await house.tell(at: PromisesHouse.at(18, day: 1))
            #expect(try await house.now(id).outcome == nil)
            try await house.tell(at: PromisesHouse.at(18, day: 4))
            #expect(try await house.now(id).outcome == .broken(PromisesHouse.at(17, day: 4), .lapsed))
        }
    }

    @Test("Its business days are those of the calendar that is chosen", arguments: Engine.allCases)
    func calendar(engine: Engine) async throws {
        try await withPromises(engine) { house in
            try await house.database.write { [maya = house.maya] tx in
                let week = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
                func hours(_ days: [String]) -> CalendarDefinition {
                    let pairs = days.map { ($0, [["08:00", "20:00"]]) }
                    return CalendarDefinition(
                        CalendarDocument(timeZone: "UTC", hours: Dictionary(uniqueKeysWithValues: pairs)))
                }
                try DeskCalendars.make(name: "First", hours(["tue"]), by: maya, in: tx)
                let every = try DeskCalendars.make(name: "Every day", hours(week), by: maya, in: tx)
                #expect(
                    try PromiseDays.current(in: tx).lapse(after: PromisesHouse.at(12)) == PromisesHouse.at(20, day: 5))
                try PromiseDaySetting.set(calendar: every, brokenAfter: 3, by: maya, in: tx)
                #expect(
                    try PromiseDays.current(in: tx).lapse(after: PromisesHouse.at(12)) == PromisesHouse.at(20, day: 3))
                try DeskCalendars.retire(every, by: maya, in: tx)
                #expect(throws: PromiseRefusal.calendarGone) {
                    try PromiseDaySetting.set(calendar: every, brokenAfter: 1, by: maya, in: tx)
                }
                #expect(
                    try PromiseDays.current(in: tx).lapse(after: PromisesHouse.at(12)) == PromisesHouse.at(20, day: 19))
            }
        }
    }

    @Test(
        "A number of days that cannot be is refused, and of two who set it at once the second sees it",
        arguments: Engine.allCases)
    func refused(engine: Engine) async throws {
        try await withPromises(engine) { house in
            for days in [0, 31, -1] {
                #expect(
                    await house.refusal { try PromiseDaySetting.set(calendar: nil, brokenAfter: days, by: nil, in: $0) }
                        == .daysUnusable)
            }
            try await house.set(brokenAfter: 2)
            await #expect(throws: Conflict.self) {
                try await house.database.write {
                    try PromiseDaySetting.set(calendar: nil, brokenAfter: 3, ifVersion: 0, by: nil, in: $0)
                }
            }
        }
    }
}

extension PromisesHouse {
    fileprivate func set(brokenAfter days: Int) async throws {
        try await database.write { [maya] tx in
            try PromiseDaySetting.set(calendar: nil, brokenAfter: days, by: maya, in: tx)
        }
    }
}
