import Calendars
import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import StandardsRules
import Store
import Testing
import Timeline

@testable import PromisesRules

/// A week of minutes over Good Friday and the night on which London's clocks go forward, 28 March 2027 at one o'clock.
private struct Week {
    static let zone = Zone("Europe/London") ?? .utc
    /// Tuesday 23 March 2027, midnight.
    static let start = zone.instant(dayNumber: LocalTime.dayNumber(year: 2027, month: 3, day: 23), hour: 0)
    static let minutes = 10_080
    static let document: CalendarDocument = {
        var hours = Dictionary(
            uniqueKeysWithValues: ["mon", "tue", "wed", "thu", "fri"].map {
                ($0, [["09:00", "12:30"], ["13:30", "17:00"]])
            })
        hours["sat"] = [["22:00", "24:00"]]
        hours["sun"] = [["00:00", "05:00"]]
        return CalendarDocument(
            timeZone: "Europe/London", hours: hours, holidays: [CalendarDocument.Day(date: "2027-03-26")])
    }()

    static func moment(_ minute: Int, _ second: Int) -> Instant { start + .minutes(minute) + .seconds(second) }

    /// The first minute after `moment`, strictly.
    static func minute(after moment: Instant) -> Int { Int((moment - start).milliseconds / 60_000) + 1 }
}

/// A person's message and when it is answered; a promise and when it is kept. Nil when nobody does.
private struct Plan {
    let begins: Int
    let ends: Int?
    /// Minutes from its making until it falls due, for a promise.
    let lasts: Int

    /// 200 of them, spread over six days by a linear congruential generator (Knuth, TAOCP 2, 3.3.4).
    static let all: [Plan] = {
        var state: UInt64 = 7
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
        return (0..<200).map { _ in
            let begins = next(6 * 1440)
            return Plan(begins: begins, ends: next(3) == 0 ? begins + 1 + next(600) : nil, lasts: 20 + next(2000))
        }
    }()
}

/// What a minute tells of the nth conversation or promise.
private struct Told: Hashable, CustomStringConvertible {
    let kind: String
    let of: Int
    let minute: Int

    var description: String { "\(kind) of \(of) in minute \(minute)" }
}

@Suite("A week of minutes")
struct SimulatedWeekTests {
    @Test("Everything is told once and in its minute, over a holiday and a change of clocks")
    func week() async throws {
        var followers = Followers()
        StandardsFollowers.add(to: &followers)
        PromiseFollowers.add(to: &followers)
        try await withHouse(.sqlite, rooms: StandardsMigrations.all + PromisesMigrations.all, followers: followers) {
            house in
            let calendar = try Week.document.calendar()
            try await prepare(house)
            let made = try await house.database.write { try live($0, house.cast) }
            let told = try await told(house.database, made)
            let expected = try expectedOfClocks(calendar) + expectedOfPromises(calendar)
            #expect(Set(told) == Set(expected), "\(Set(told).symmetricDifference(Set(expected)))")
            #expect(told.count == Set(told).count && told.count > 400)
        }
    }

    private func prepare(_ house: TestHouse) async throws {
        try await house.database.write { [maya = house.cast.maya] tx in
            let before = tx.at(Week.start - .days(1))
            let shop = try DeskCalendars.make(name: "Shop", CalendarDefinition(Week.document), by: maya, in: before)
            let draft = StandardDraft(
                action: "People get an answer", measure: .everyReply, amount: 2, unit: .hours, population: .all,
                targetPercent: 90, warnPercent: 75, calendar: shop)
            try Standards.make(draft, by: maya, in: before)
        }
    }

    // MARK: The week as it is lived

    private typealias Made = (conversations: [Int64: Int], promises: [Int64: Int])

    /// Lives through the minutes: what people do happens within a minute, the minute's work at its beginning.
    private func live(_ tx: Transaction, _ cast: Cast) throws -> Made {
        let begun = Dictionary(grouping: Plan.all.indices) { Plan.all[$0].begins }
        let ended = Dictionary(grouping: Plan.all.indices.filter { Plan.all[$0].ends != nil }) {
            Plan.all[$0].ends ?? 0
        }
        var conversations: [Int: ConversationID] = [:]
        var promises: [Int: PromiseID] = [:]
        for minute in 0..<Week.minutes {
            let now = tx.at(Week.moment(minute, 0))
            while try Clocks.tell(in: now) > 0 {}
            while try Promises.tell(in: now) > 0 {}
            for index in ended[minute] ?? [] {
                let at = tx.at(Week.moment(minute, 5))
                if let id = conversations[index] {
                    try Conversations.record(
                        Recording(words: "Said.", direction: .ours, channel: .phone), in: id, by: cast.maya, in: at)
                }
                if let id = promises[index], try Promises.promise(id, in: at).outcome == nil {
                    _ = try Promises.keep(id, by: cast.maya, in: at)
                }
            }
            for index in begun[minute] ?? [] {
                let at = tx.at(Week.moment(minute, 10))
                let new = NewConversation(
                    person: cast.mrsMiggins, subject: "My bike", words: "It squeals.", channel: .form)
                conversations[index] = try Conversations.start(new, by: nil, in: at).conversation
                let promise = NewPromise(
                    to: cast.mrsMiggins, owner: cast.priya, "Ring her", due: at.now + .minutes(Plan.all[index].lasts))
                promises[index] = try Promises.make(promise, by: cast.priya, in: at).id
            }
        }
        return (
            Dictionary(uniqueKeysWithValues: conversations.map { ($0.value.value, $0.key) }),
            Dictionary(uniqueKeysWithValues: promises.map { ($0.value.value, $0.key) })
        )
    }

    private func told(_ database: any Database, _ made: Made) async throws -> [Told] {
        try await database.read { tx in
            let ofClocks = try tx.rows(
                """
                SELECT event.kind, clock.conversation_id, event.at_ms FROM event JOIN clock ON clock.id = event.subject_id
                WHERE event.kind IN ('clock.warned', 'clock.late') ORDER BY event.id
                """
            ) { Told(kind: $0.text(0), of: made.conversations[$0.integer(1)] ?? -1, minute: minute($0.instant(2))) }
            let ofPromises = try tx.rows(
                """
                SELECT kind, subject_id, at_ms FROM event WHERE kind IN ('promise.late', 'promise.broken') ORDER BY id
                """
            ) { Told(kind: $0.text(0), of: made.promises[$0.integer(1)] ?? -1, minute: minute($0.instant(2))) }
            return ofClocks + ofPromises
        }
    }

    private func minute(_ moment: Instant) -> Int { Int((moment - Week.start).milliseconds / 60_000) }

    // MARK: The week as the calendar has it

    /// A clock warns in the first minute after 90 minutes of the calendar, and is late once more than two hours have run.
    private func expectedOfClocks(_ calendar: WorkingCalendar) throws -> [Told] {
        var expected: [Told] = []
        for (index, plan) in Plan.all.enumerated() {
            let from = Week.moment(plan.begins, 10)
            let end = plan.ends ?? Week.minutes
            let warned = Week.minute(after: try calendar.due(from: from, after: .minutes(90)))
            let late = lateMinute(calendar, from, plan.begins)
            if warned <= end, warned < Week.minutes {
                expected.append(Told(kind: "clock.warned", of: index, minute: warned))
            }
            if let late, late <= end { expected.append(Told(kind: "clock.late", of: index, minute: late)) }
        }
        return expected
    }

    /// The first minute by which more than two hours have run; nil when the week ends before.
    private func lateMinute(_ calendar: WorkingCalendar, _ from: Instant, _ first: Int) -> Int? {
        var (low, high) = (first, Week.minutes)
        while low < high {
            let middle = (low + high) / 2
            let isLate = calendar.elapsed(from: from, to: Week.moment(middle, 0)) > .hours(2)
            (low, high) = isLate ? (low, middle) : (middle + 1, high)
        }
        return low < Week.minutes ? low : nil
    }

    /// A promise is late in the first minute after its moment, and broken when the next business day has closed.
    private func expectedOfPromises(_ calendar: WorkingCalendar) throws -> [Told] {
        var expected: [Told] = []
        for (index, plan) in Plan.all.enumerated() {
            let due = Week.moment(plan.begins, 10) + .minutes(plan.lasts)
            let end = plan.ends ?? Week.minutes
            let late = Week.minute(after: due)
            let broken = Week.minute(after: closing(after: due, calendar))
            if late <= end, late < Week.minutes { expected.append(Told(kind: "promise.late", of: index, minute: late)) }
            if broken <= end, broken < Week.minutes {
                expected.append(Told(kind: "promise.broken", of: index, minute: broken))
            }
        }
        return expected
    }

    private func closing(after due: Instant, _ calendar: WorkingCalendar) -> Instant {
        var day = LocalTime(due, in: Week.zone).dayNumber + 1
        while true {
            let (from, to) = (
                Week.zone.instant(dayNumber: day, hour: 0), Week.zone.instant(dayNumber: day + 1, hour: 0)
            )
            if let last = calendar.openings(from: from, to: to).last { return last.end }
            day += 1
        }
    }
}
