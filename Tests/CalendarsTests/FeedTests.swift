import Calendars
import Kernel
import Testing

@Suite("iCalendar feeds of closed dates")
struct FeedTests {
    private func read(_ lines: String, _ years: ClosedRange<Int> = 2026...2028) throws -> [String] {
        let text = "BEGIN:VCALENDAR\nVERSION:2.0\n\(lines)\nEND:VCALENDAR\n"
        let zone = try #require(Zone("Europe/Berlin"))
        return try HolidayFeed.read(Array(text.replacing("\n", with: "\r\n").utf8), in: zone, years: years)
            .days.map { "\($0.date.text) \($0.name)" }
    }

    private func event(_ lines: String) -> String { "BEGIN:VEVENT\nUID:a\n\(lines)\nEND:VEVENT" }

    @Test("A whole-day event closes its days; the end is not one of them; folds and escapes are undone")
    func wholeDays() throws {
        let found = try read(
            event("DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261227\nSUMMARY:Works holi\n days\\, all\\nof us"))
        #expect(found == ["2026-12-24", "2026-12-25", "2026-12-26"].map { "\($0) Works holidays, all of us" })
        #expect(try read(event("DTSTART;VALUE=DATE:20261224\nSUMMARY:Eve")) == ["2026-12-24 Eve"])
        #expect(try read(event("DTSTART;VALUE=DATE:20261224\nDURATION:P2D\nSUMMARY:Two")).count == 2)
    }

    @Test("An event with times closes the whole days of the calendar's zone that it covers")
    func times() throws {
        let whole = event(
            "DTSTART;TZID=America/New_York:20261223T180000\nDTEND;TZID=America/New_York:20261224T180000\nSUMMARY:Day")
        #expect(try read(whole) == ["2026-12-24 Day"])
        #expect(try read(event("DTSTART:20261224T090000Z\nDTEND:20261224T170000Z\nSUMMARY:Party")).isEmpty)
        #expect(try read(event("DTSTART:20261223T230000Z\nDTEND:20261225T230000Z")) == ["2026-12-24 ", "2026-12-25 "])
    }

    @Test(
        "An event comes again as its rule says",
        arguments: [
            ("20200501", "FREQ=YEARLY", ["2026-05-01", "2027-05-01", "2028-05-01"]),
            ("20200101", "FREQ=YEARLY;COUNT=8", ["2026-01-01", "2027-01-01"]),
            ("20200101", "FREQ=YEARLY;UNTIL=20261231T235959Z", ["2026-01-01"]),
            ("20200525", "FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO", ["2026-05-25", "2027-05-31", "2028-05-29"]),
            ("20200406", "FREQ=YEARLY;BYMONTH=4;BYDAY=1MO", ["2026-04-06", "2027-04-05", "2028-04-03"]),
            ("20200101", "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29", ["2028-02-29"]),
            ("20260105", "FREQ=WEEKLY;BYDAY=MO,WE;COUNT=3", ["2026-01-05", "2026-01-07", "2026-01-12"]),
            ("20260130", "FREQ=MONTHLY;COUNT=2", ["2026-01-30", "2026-03-30"]),
            ("20260131", "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2", ["2026-01-31", "2026-02-28"]),
            ("20260101", "FREQ=DAILY;INTERVAL=10;UNTIL=20260121", ["2026-01-01", "2026-01-11", "2026-01-21"]),
        ])
    func again(start: String, rule: String, dates: [String]) throws {
        let found = try read(event("DTSTART;VALUE=DATE:\(start)\nRRULE:\(rule)\nSUMMARY:x"))
        #expect(found == dates.map { "\($0) x" })
    }

    @Test("Dates that are left out, moved or cancelled are not closed; added ones are")
    func changes() throws {
        let yearly = event(
            "DTSTART;VALUE=DATE:20200501\nRRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20270501\n"
                + "RDATE;VALUE=DATE:20260601\nSUMMARY:x"
        )
        let moved = event("RECURRENCE-ID;VALUE=DATE:20280501\nDTSTART;VALUE=DATE:20280502\nSUMMARY:moved")
        let found = try read("\(yearly)\n\(moved)")
        #expect(found == ["2026-05-01 x", "2026-06-01 x", "2028-05-02 moved"])
        #expect(try read(event("DTSTART;VALUE=DATE:20261224\nSTATUS:CANCELLED")).isEmpty)
        let alarm = "BEGIN:VALARM\nTRIGGER:-PT5M\nDTSTART:nonsense\nEND:VALARM"
        #expect(try read(event("DTSTART;VALUE=DATE:20261224\n\(alarm)")).count == 1)
    }

    @Test(
        "A feed that cannot be read is refused with its line",
        arguments: [
            ("BEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT", "Line 3 of the feed: the event has no DTSTART"),
            ("BEGIN:VEVENT\nDTSTART:tomorrow\nEND:VEVENT", "Line 4 of the feed: \"tomorrow\" is no date"),
            ("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260230\nEND:VEVENT", "Line 4 of the feed: \"20260230\" is no date"),
            ("BEGIN:VEVENT\nnonsense\nEND:VEVENT", "Line 4 of the feed: \"nonsense\" is no line of iCalendar"),
            ("BEGIN:VEVENT\nDTSTART:20260101\nEND:VTODO", "Line 5 of the feed: END:VTODO ends what was not begun"),
            ("BEGIN:VEVENT\nDTSTART:20260101", "Line 5 of the feed: END:VCALENDAR ends what was not begun"),
            (
                "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260101\nRRULE:FREQ=HOURLY\nEND:VEVENT",
                "Line 5 of the feed: \"FREQ=HOURLY\" is no rule"
            ),
            (
                "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260105\nDTEND;VALUE=DATE:20260101\nEND:VEVENT",
                "Line 3 of the feed: the event ends before it begins"
            ),
        ])
    func malformed(lines: String, words: String) {
        #expect {
            try read(lines)
        } throws: { error in
            (error as? FeedRefusal)?.sentence.hasPrefix(words) == true
        }
    }

    @Test("An event that cannot be read is left out and told; the others count")
    func leftOut() throws {
        let zone = try #require(Zone("Europe/Berlin"))
        func reading(_ events: String...) throws -> FeedReading {
            let text = "BEGIN:VCALENDAR\n\(events.joined(separator: "\n"))\nEND:VCALENDAR\n"
            return try HolidayFeed.read(Array(text.utf8), in: zone, years: 2026...2028)
        }
        let good = event("DTSTART;VALUE=DATE:20261224\nSUMMARY:Eve")
        let far = event("DTSTART;TZID=Mars/Olympus:20261223T000000\nDTEND;TZID=Mars/Olympus:20261224T000000")
        let one = try reading(good, event("DTSTART:soon"), good)
        #expect(one.days.map(\.name) == ["Eve"])
        #expect(one.note?.hasPrefix("1 event was left out, the others count. Line 9 of the feed: \"soon\"") == true)
        let two = try reading(far, good, event("SUMMARY:x"))
        #expect(two.days.count == 1)
        #expect(
            two.note?.hasPrefix("2 events were left out, the others count. Line 4 of the feed: there is no") == true)
        #expect(try reading("BEGIN:VTIMEZONE\nTZID:Mars/Olympus\nEND:VTIMEZONE", far).note == nil)
        #expect(try reading(good).note == nil)
        let party = event("DTSTART:20261224T090000Z\nDTEND:20261224T170000Z")
        #expect(try reading(party).note == "The feed was read, and closes no whole day.")
    }

    @Test("What is no feed, is cut off or is too large is refused")
    func noFeed() throws {
        let zone = Zone.utc
        func sentence(_ text: String) -> String? {
            do {
                _ = try HolidayFeed.read(Array(text.utf8), in: zone, years: 2026...2026)
                return nil
            } catch {
                return error.sentence
            }
        }
        #expect(sentence("BEGIN:VCALENDAR\nEND:VCALENDAR\n")?.contains("holds no event") == true)
        #expect(sentence("<html>")?.contains("is no line of iCalendar") == true)
        #expect(sentence("")?.contains("begins with BEGIN:VCALENDAR") == true)
        #expect(
            sentence("BEGIN:VCALENDAR\nVERSION:2.0\n")?.contains("Line 1 of the feed: BEGIN:VCALENDAR has no end")
                == true)
        #expect(sentence(String(repeating: "X:y\n", count: 1 << 20) + "X")?.contains("larger than 4 MB") == true)
        #expect(sentence("BEGIN:" + String(repeating: "x", count: 20_000))?.contains("longer than") == true)
    }

    @Test("Events that come again without end cannot keep the reader busy")
    func hostile() throws {
        let endless = event("DTSTART;VALUE=DATE:00010101\nRRULE:FREQ=DAILY;BYMONTH=2;BYDAY=MO")
        let feed = Array(repeating: endless, count: 5000).joined(separator: "\n")
        #expect {
            try read(feed)
        } throws: { error in
            (error as? FeedRefusal)?.sentence.contains("too many events come again") == true
        }
    }
}
