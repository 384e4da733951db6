import Calendars
import Kernel
import Testing

@Suite("Working time")
struct OpeningTests {
    private func calendar(
        _ zone: String, _ hours: [Weekday: [(Int, Int)]], exceptions: [SpecialDay] = [], holidays: [SpecialDay] = []
    ) throws -> WorkingCalendar {
        try WorkingCalendar(
            zone: try #require(Zone(zone)),
            hours: hours.mapValues { try $0.map { try #require(OpenHours(from: $0 * 60, to: $1 * 60)) } },
            exceptions: exceptions, holidays: holidays)
    }

    private func at(
        _ zone: String, _ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int = 0
    ) throws -> Instant {
        try #require(Zone(zone)).instant(
            dayNumber: CalendarDate(year, month, day).dayNumber, hour: hour, minute: minute)
    }

    @Test("A night belongs to the day on which it begins: it is worked into a holiday, but not begun on one")
    func nights() throws {
        let nights = Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, [(22, 30)]) })
        let calendar = try calendar("Europe/Berlin", nights, holidays: [SpecialDay(CalendarDate(2026, 12, 25))])
        let eve = try at("Europe/Berlin", 2026, 12, 24, 12)
        let after = try at("Europe/Berlin", 2026, 12, 26, 12)
        let openings = calendar.openings(from: eve, to: after)
        #expect(openings.map(\.start) == [try at("Europe/Berlin", 2026, 12, 24, 22)])
        #expect(openings.map(\.end) == [try at("Europe/Berlin", 2026, 12, 25, 6)])
        #expect(calendar.elapsed(from: eve, to: after) == .hours(8))
    }

    @Test("A night when the clocks go back is an hour longer, one when they go forward an hour shorter")
    func clockChanges() throws {
        let calendar = try calendar("Europe/Berlin", [.saturday: [(22, 30)]])
        let autumn = try at("Europe/Berlin", 2026, 10, 24, 12)
        #expect(calendar.elapsed(from: autumn, to: autumn + .days(2)) == .hours(9))
        let spring = try at("Europe/Berlin", 2026, 3, 28, 12)
        #expect(calendar.elapsed(from: spring, to: spring + .days(2)) == .hours(7))
    }

    @Test("Hours that the clocks skip are moved forward by the gap and count once")
    func skipped() throws {
        let calendar = try calendar("Europe/Berlin", [.sunday: [(2, 3), (3, 4)]])
        let spring = try at("Europe/Berlin", 2026, 3, 29, 0)
        #expect(calendar.elapsed(from: spring, to: spring + .days(1)) == .hours(1))
    }

    @Test("A day that the clocks skip altogether has no hours")
    func skippedDay() throws {
        let calendar = try calendar("Pacific/Apia", [.friday: [(9, 17)]])
        let thursday = try at("Pacific/Apia", 2011, 12, 29, 12)
        #expect(calendar.elapsed(from: thursday, to: thursday + .days(3)) == .hours(0))
    }

    @Test("Special hours take the place of the weekday's, also where a holiday is on the same date")
    func special() throws {
        let day = CalendarDate(2026, 12, 24)
        let short = SpecialDay(day, name: "Christmas Eve", hours: [try #require(OpenHours(from: 540, to: 720))])
        let calendar = try calendar(
            "Europe/London", [.thursday: [(9, 17)]], exceptions: [short], holidays: [SpecialDay(day)])
        let morning = try at("Europe/London", 2026, 12, 24, 0)
        #expect(calendar.elapsed(from: morning, to: morning + .days(1)) == .hours(3))
        #expect(try calendar.due(from: morning, after: .hours(3)) == morning + .hours(12))
        #expect(calendar.specialDay(on: day)?.name == "Christmas Eve")
    }

    @Test("Hours of a special day under the end of the night before count once")
    func overlapOfSpecialDay() throws {
        let early = SpecialDay(
            CalendarDate(2026, 12, 25), hours: [try #require(OpenHours(from: 0, to: 8 * 60))])
        let calendar = try calendar("UTC", [.thursday: [(22, 30)]], exceptions: [early])
        let noon = try at("UTC", 2026, 12, 24, 12)
        #expect(calendar.elapsed(from: noon, to: noon + .days(1)) == .hours(10))
        let longBefore = noon - .days(70)
        #expect(calendar.elapsed(from: longBefore, to: noon + .days(7)) == .hours(11 * 8 + 2))
    }

    @Test("No time is due at once, even when closed; time that ends at closing is due at closing")
    func edges() throws {
        let calendar = try calendar("UTC", [.monday: [(9, 17)]])
        let sunday = try at("UTC", 2026, 11, 22, 12)
        #expect(try calendar.due(from: sunday, after: .seconds(0)) == sunday)
        #expect(try calendar.due(from: sunday, after: .hours(8)) == (try at("UTC", 2026, 11, 23, 17)))
        #expect(calendar.elapsed(from: sunday, to: sunday - .days(30)) == .seconds(0))
        let opens = try at("UTC", 2026, 11, 23, 9)
        #expect(calendar.nextOpening(from: sunday)?.start == opens)
        #expect(!calendar.isOpen(at: sunday) && calendar.isOpen(at: opens))
        #expect(!calendar.isOpen(at: opens + .hours(8)))
    }

    @Test("Time that is not over within five years is refused")
    func tooLong() throws {
        let calendar = try calendar("UTC", [.monday: [(9, 10)]])
        let start = try at("UTC", 2026, 11, 22, 12)
        #expect(throws: CalendarRefusal.notWithinFiveYears(.hours(300), from: "2026-11-22")) {
            try calendar.due(from: start, after: .hours(300))
        }
        #expect(throws: CalendarRefusal.spanNegative) { try calendar.due(from: start, after: .seconds(-1)) }
    }
}
