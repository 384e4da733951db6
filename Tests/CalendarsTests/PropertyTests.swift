import Calendars
import Kernel
import Testing

@Suite("Properties of working time")
struct PropertyTests {
    private static let zones = [
        "UTC", "Europe/London", "Europe/Berlin", "America/New_York", "America/St_Johns", "America/Sao_Paulo",
        "America/Havana", "America/Santiago", "Africa/Casablanca", "Africa/Cairo", "Asia/Tehran", "Asia/Kathmandu",
        "Asia/Gaza", "Asia/Beirut", "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Chatham", "Pacific/Kiritimati",
        "America/Nuuk", "Antarctica/Troll",
    ]

    @Test("As much time has passed until it is due as was asked for, and not a moment sooner", arguments: zones)
    func dueAndElapsed(name: String) throws {
        let zone = try #require(Zone(name))
        var random = Draws(seed: UInt64(name.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) }))
        var answered = 0
        for _ in 0..<300 {
            let calendar = try random.calendar(zone)
            let from = random.moment()
            let span = Span(milliseconds: Int64.random(in: 0...400_000_000, using: &random))
            guard let due = try? calendar.due(from: from, after: span) else { continue }
            answered += 1
            #expect(calendar.elapsed(from: from, to: due) == span)
            let sooner = Span(milliseconds: span.milliseconds - 1)
            #expect(due == from || calendar.elapsed(from: from, to: due - Span(milliseconds: 1)) == sooner)
        }
        #expect(answered > 200)
    }

    @Test("Time adds up, and is what the openings and a look at every quarter of an hour say", arguments: zones)
    func agreement(name: String) throws {
        let zone = try #require(Zone(name))
        var random = Draws(seed: UInt64(name.utf8.reduce(11) { $0 &* 31 &+ UInt64($1) }))
        for _ in 0..<60 {
            let calendar = try random.calendar(zone)
            let from = random.moment()
            let middle = from + Span(milliseconds: Int64.random(in: 0...4_000_000_000, using: &random))
            let to = middle + Span(milliseconds: Int64.random(in: 0...4_000_000_000, using: &random))
            let whole = calendar.elapsed(from: from, to: to)
            let parts = [calendar.elapsed(from: from, to: middle), calendar.elapsed(from: middle, to: to)]
            #expect(whole.milliseconds == parts.reduce(0) { $0 + $1.milliseconds })
            let openings = calendar.openings(from: from, to: to)
            #expect(openings.reduce(0) { $0 + $1.length.milliseconds } == whole.milliseconds)
            #expect(zip(openings, openings.dropFirst()).allSatisfy { $0.end <= $1.start })
        }
    }

    @Test("A calendar is open exactly when the clock on the wall says so, on days without a change of the clocks")
    func wallClock() throws {
        let zone = try #require(Zone("Europe/Berlin"))
        var random = Draws(seed: 5)
        for _ in 0..<20 {
            let calendar = try random.calendar(zone)
            let day = CalendarDate(2026, 6, Int.random(in: 2...28, using: &random))
            let own = calendar.specialDay(on: day)?.hours ?? calendar.hours(on: day.weekday)
            let before = calendar.specialDay(on: day - 1)?.hours ?? calendar.hours(on: (day - 1).weekday)
            for minute in stride(from: 0, to: 1440, by: 5) {
                let expected =
                    own.contains { $0.from <= minute && minute < $0.to }
                    || before.contains { $0.to - 1440 > minute }
                let moment = zone.instant(dayNumber: day.dayNumber, minutes: minute)
                #expect(calendar.isOpen(at: moment) == expected)
            }
        }
    }
}

/// SplitMix64 (Steele, Lea and Flood 2014), so that the same calendars are drawn each time.
private struct Draws: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// 1990 to 2040, to the millisecond; often near midnight of a Sunday in spring or autumn.
    mutating func moment() -> Instant {
        let year = Int.random(in: 1990...2040, using: &self)
        let day = CalendarDate(year, Int.random(in: 1...12, using: &self), Int.random(in: 1...28, using: &self))
        let sunday = Bool.random(using: &self) ? day + (7 - day.weekday.rawValue) : day
        return Instant(
            milliseconds: Int64(sunday.dayNumber) * 86_400_000 + Int64.random(in: 0..<86_400_000, using: &self))
    }

    mutating func calendar(_ zone: Zone) throws -> WorkingCalendar {
        var week: [Weekday: [OpenHours]] = [:]
        for day in Weekday.allCases where Int.random(in: 0..<4, using: &self) > 0 { week[day] = hours() }
        for day in Weekday.allCases where Int.random(in: 0..<6, using: &self) == 0 {
            week[day] = night(after: week, day)
        }
        if week.isEmpty { week[.tuesday] = hours() }
        var exceptions: [SpecialDay] = []
        let start = CalendarDate(1990, 1, 1).dayNumber
        for number in Set((0..<300).map { _ in Int.random(in: start...start + 51 * 365, using: &self) }) {
            let date = CalendarDate(dayNumber: number)
            exceptions.append(SpecialDay(date, hours: Bool.random(using: &self) ? [] : hours()))
        }
        return try WorkingCalendar(zone: zone, hours: week, exceptions: exceptions)
    }

    /// One to three stretches within a day.
    private mutating func hours() -> [OpenHours] {
        let ends = Set((0..<Int.random(in: 2...6, using: &self)).map { _ in Int.random(in: 0...96, using: &self) * 15 })
        let sorted = ends.sorted()
        return stride(from: 0, to: sorted.count - 1, by: 2).compactMap {
            OpenHours(from: sorted[$0], to: sorted[$0 + 1])
        }
    }

    /// A night into the next day, when that day begins late enough.
    private mutating func night(after week: [Weekday: [OpenHours]], _ day: Weekday) -> [OpenHours]? {
        let next = Weekday.allCases[day.rawValue % 7]
        let evening = (week[day] ?? []).last?.to ?? 0
        let morning = (week[next] ?? []).first?.from ?? 1440
        guard evening < 22 * 60, morning > 0 else { return week[day] }
        return (week[day] ?? []) + [OpenHours(from: 22 * 60, to: 1440 + min(morning, 22 * 60))].compactMap { $0 }
    }
}
