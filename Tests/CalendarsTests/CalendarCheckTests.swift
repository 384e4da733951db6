import Calendars
import Foundation
import Kernel
import Testing

@Suite("Checking of calendars")
struct CalendarCheckTests {
    private func refusal(_ json: String) -> String? {
        do {
            _ = try JSONDecoder().decode(CalendarDocument.self, from: Data(json.utf8)).calendar()
            return nil
        } catch let refusal as CalendarRefusal {
            return refusal.sentence
        } catch {
            return "\(error)"
        }
    }

    @Test(
        "A calendar that cannot be is refused with what to do",
        arguments: [
            (#"{"time_zone": "Mars/Base", "hours": {"mon": [["09:00", "17:00"]]}}"#, "no time zone \"Mars/Base\""),
            (#"{"time_zone": "../../etc/passwd", "hours": {}}"#, "no time zone"),
            (#"{"time_zone": "UTC", "hours": {}}"#, "never open: give hours"),
            (#"{"time_zone": "UTC", "hours": {"moon": []}}"#, "\"moon\" is no day of the week"),
            (#"{"time_zone": "UTC", "hours": {"mon": [["9 am", "17:00"]]}}"#, "Monday hold \"9 am\""),
            (#"{"time_zone": "UTC", "hours": {"mon": [["09:00", "24:01"]]}}"#, "hold \"24:01\""),
            (#"{"time_zone": "UTC", "hours": {"mon": [["09:00", "09:00"]]}}"#, "begin and end at 09:00"),
            (
                #"{"time_zone": "UTC", "hours": {"mon": [["09:00", "13:00"], ["12:00", "17:00"]]}}"#,
                "09:00–13:00 and 12:00–17:00 of Monday overlap"
            ),
            (
                #"{"time_zone": "UTC", "hours": {"sun": [["22:00", "06:00"]], "mon": [["05:00", "09:00"]]}}"#,
                "of Sunday and Monday overlap"
            ),
            (
                #"{"time_zone": "UTC", "hours": {"mon": [["09:00", "17:00"]]}, "holidays": ["2026-02-30"]}"#,
                "\"2026-02-30\" is no date"
            ),
            (
                #"{"time_zone": "UTC", "hours": {"mon": [["09:00", "17:00"]]}, "#
                    + #""exceptions": [{"date": "2026-12-24"}, {"date": "2026-12-24"}]}"#, "2026-12-24 twice"
            ),
        ])
    func refused(json: String, words: String) {
        let sentence = refusal(json)
        #expect(sentence?.contains(words) == true, "\(sentence ?? "taken"): \(json)")
    }

    @Test("Hours that touch are taken: a lunch break of no length, midnight, and a whole week")
    func touching() {
        #expect(refusal(#"{"time_zone": "UTC", "hours": {"mon": [["09:00", "12:00"], ["12:00", "17:00"]]}}"#) == nil)
        #expect(
            refusal(#"{"time_zone": "UTC", "hours": {"mon": [["18:00", "24:00"]], "tue": [["00:00", "06:00"]]}}"#)
                == nil)
        #expect(
            refusal(#"{"time_zone": "UTC", "hours": {"sun": [["22:00", "06:00"]], "mon": [["06:00", "09:00"]]}}"#)
                == nil)
    }

    @Test("A calendar is the same after it was written and read")
    func roundTrip() throws {
        let json = """
            {"time_zone": "Europe/Berlin", "hours": {"mon": [["09:00", "12:00"], ["13:00", "24:00"]], "fri": \
            [["22:00", "06:00"]]}, "holidays": ["2026-01-01", {"date": "2026-12-25", "name": "Christmas Day"}], "exceptions": \
            [{"date": "2026-12-24", "name": "Christmas Eve", "hours": [["09:00", "12:00"]]}]}
            """
        let calendar = try JSONDecoder().decode(WorkingCalendar.self, from: Data(json.utf8))
        let again = try JSONDecoder().decode(WorkingCalendar.self, from: try JSONEncoder().encode(calendar))
        #expect(again == calendar)
        #expect(calendar.hours(on: .friday).map(\.words) == ["22:00–06:00"])
        #expect(calendar.specialDays.map(\.date.text) == ["2026-01-01", "2026-12-24", "2026-12-25"])
    }

    @Test("It is said when a calendar is never open for long, on which days, and when it ends")
    func findings() throws {
        let hours: [Weekday: [OpenHours]] = Dictionary(
            uniqueKeysWithValues: try Weekday.allCases.prefix(5).map {
                ($0, [try #require(OpenHours(from: 540, to: 1020))])
            })
        let zone = try #require(Zone("Europe/London"))
        let closed = (24...31).map { SpecialDay(CalendarDate(2026, 12, $0)) } + [SpecialDay(CalendarDate(2027, 1, 1))]
        let calendar = try WorkingCalendar(zone: zone, hours: hours, holidays: closed)
        let now = zone.instant(dayNumber: CalendarDate(2026, 11, 22).dayNumber, hour: 12)
        #expect(
            calendar.findings(at: now).map(calendar.sentence) == [
                "This calendar is never open on Saturday and Sunday.",
                "This calendar is never open between Wednesday 2026-12-23 17:00 and Monday 2027-01-04 09:00.",
            ])
        let fair = SpecialDay(CalendarDate(2026, 11, 28), hours: [try #require(OpenHours(from: 600, to: 960))])
        let once = try WorkingCalendar(zone: zone, hours: [:], exceptions: [fair])
        #expect(
            once.findings(at: now).map(once.sentence).last
                == "This calendar is never open after Saturday 2026-11-28 16:00.")
    }

    @Test("A calendar that is open once a week says so once; what is longer than its week is told")
    func onceAWeek() throws {
        let zone = try #require(Zone("Europe/London"))
        let market = try #require(OpenHours(from: 480, to: 780))
        let missed = SpecialDay(CalendarDate(2026, 12, 26), name: "Boxing Day")
        let calendar = try WorkingCalendar(zone: zone, hours: [.saturday: [market]], holidays: [missed])
        let now = zone.instant(dayNumber: CalendarDate(2026, 11, 22).dayNumber, hour: 12)
        #expect(
            calendar.findings(at: now).map(calendar.sentence) == [
                "This calendar is never open on Monday, Tuesday, Wednesday, Thursday, Friday and Sunday.",
                "This calendar is never open between Saturday 2026-12-19 13:00 and Saturday 2027-01-02 08:00.",
            ])
    }

    @Test("It is said where the hours of a date lie over a night before it")
    func overlaps() throws {
        let zone = try #require(Zone("Europe/London"))
        let night = try #require(OpenHours(from: 1320, to: 1800))
        let early = SpecialDay(CalendarDate(2026, 12, 24), hours: [try #require(OpenHours(from: 300, to: 600))])
        let hours = Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, [night]) })
        let calendar = try WorkingCalendar(zone: zone, hours: hours, exceptions: [early])
        let now = zone.instant(dayNumber: CalendarDate(2026, 11, 22).dayNumber, hour: 12)
        #expect(calendar.findings(at: now) == [.overlap(early.date)])
        #expect(calendar.sentence(.overlap(early.date)).hasPrefix("The hours of 2026-12-24 begin before"))
    }
}
