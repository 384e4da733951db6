import Calendars
import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@testable import StandardsRules

@Suite("Calendars of the house, on both engines")
struct CalendarTests {
    @Test("A calendar that cannot be is refused with its sentence", arguments: Engine.allCases)
    func refused(engine: Engine) async throws {
        try await withStandards(engine) { house in
            func make(_ zone: String, _ hours: [String: [[String]]]) async throws {
                try await house.database.write { tx in
                    _ = try DeskCalendars.make(
                        name: "Odd", CalendarDefinition(CalendarDocument(timeZone: zone, hours: hours)), by: nil, in: tx
                    )
                }
            }
            await #expect(throws: CalendarRefusal.zoneUnknown("Mars/Olympus")) {
                try await make("Mars/Olympus", ["mon": [["09:00", "17:00"]]])
            }
            await #expect(throws: CalendarRefusal.neverOpen) { try await make("UTC", [:]) }
            await #expect(throws: CalendarRefusal.self) {
                try await make("UTC", ["mon": [["09:00", "17:00"], ["16:00", "18:00"]]])
            }
            await #expect(throws: StandardsRefusal.calendarTaken("SHOP hours")) {
                try await house.database.write { tx in
                    _ = try DeskCalendars.make(name: "SHOP  hours", StandardsHouse.shopHours, by: nil, in: tx)
                }
            }
            let kept = try await house.database.read { try DeskCalendars.all(in: $0) }
            #expect(kept.count == 1)
        }
    }

    @Test("A changed calendar counts open clocks anew and leaves settled ones", arguments: Engine.allCases)
    func change(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard(.everyReply, 4)
            let settled = try await house.conversation(at: StandardsHouse.at(9, 30))
            try await house.say(.ours, in: settled, at: StandardsHouse.at(12))
            let open = try await house.conversation(at: StandardsHouse.at(15))
            let before = try await house.clocks(of: settled)
            house.clock.set(StandardsHouse.at(16))
            var closed = StandardsHouse.shopHours
            closed.document.exceptions = [.init(date: "2026-11-20", name: "Moving day")]
            let changed = try await house.database.write { [shop = house.shop, maya = house.maya, closed] tx in
                try DeskCalendars.change(shop, to: closed, by: maya, in: tx)
            }
            #expect(changed.current.number == 2)
            try await house.runQueued()
            #expect(try await house.clocks(of: settled) == before)
            let moved = try #require(try await house.clocks(of: open).first)
            #expect(moved.due == StandardsHouse.at(11, day: 4) && moved.calendar == changed.current.id)
            try await house.say(.theirs, in: settled, at: StandardsHouse.at(16, 30))
            #expect(try await house.clocks(of: settled).first == before.first)
        }
    }

    @Test("The preview shows each of the next 30 days as the clock sees it")
    func preview() throws {
        var definition = StandardsHouse.shopHours
        definition.document.exceptions = [.init(date: "2026-11-20", name: "Moving day", hours: [["09:00", "12:00"]])]
        let days = try definition.calendar(since: StandardsHouse.nine).preview(from: StandardsHouse.nine)
        #expect(days.count == 30 && days[0].length == .hours(8))
        #expect(days[1].special == "Moving day" && days[1].length == .hours(3))
        #expect(days[2].openings.isEmpty && days[4].length == .hours(8))
    }

    @Test("Holidays come by region and from a feed; an exception counts before both")
    func holidays() throws {
        var definition = StandardsHouse.shopHours
        definition.region = "GB-SCT"
        let feed = """
            BEGIN:VCALENDAR\r
            BEGIN:VEVENT\r
            UID:1\r
            DTSTART;VALUE=DATE:20261218\r
            SUMMARY:Stocktaking\r
            END:VEVENT\r
            END:VCALENDAR\r

            """
        try definition.takeFeed(Array(feed.utf8), at: StandardsHouse.nine)
        definition.document.exceptions = [
            .init(date: "2026-11-30", name: "Open all the same", hours: [["10:00", "12:00"]])
        ]
        let calendar = try definition.calendar(since: StandardsHouse.nine)
        #expect(calendar.specialDay(on: CalendarDate(2026, 12, 25))?.name == "Christmas Day")
        #expect(calendar.specialDay(on: CalendarDate(2026, 12, 18))?.name == "Stocktaking")
        #expect(calendar.specialDay(on: CalendarDate(2026, 11, 30))?.hours.count == 1)
        definition.region = "XX"
        #expect(throws: StandardsRefusal.regionUnknown("XX")) { try definition.calendar(since: StandardsHouse.nine) }
        #expect(throws: FeedRefusal.self) {
            try definition.takeFeed(Array("BEGIN:VEVENT".utf8), at: StandardsHouse.nine)
        }
    }

    @Test("A calendar that a standard counts by stays in use", arguments: Engine.allCases)
    func inUse(engine: Engine) async throws {
        try await withStandards(engine) { house in
            let id = try await house.standard()
            await #expect(throws: StandardsRefusal.calendarInUse("Shop hours", by: "People get an answer")) {
                try await house.database.write { [shop = house.shop] in try DeskCalendars.retire(shop, by: nil, in: $0)
                }
            }
            try await house.database.write { [shop = house.shop] tx in
                try Standards.retire(id, by: nil, in: tx)
                try DeskCalendars.retire(shop, by: nil, in: tx)
            }
        }
    }

    private static let feed = """
        BEGIN:VCALENDAR\r
        BEGIN:VEVENT\r
        UID:1\r
        DTSTART;VALUE=DATE:20261218\r
        RRULE:FREQ=YEARLY\r
        SUMMARY:Stocktaking\r
        END:VEVENT\r
        END:VCALENDAR\r

        """

    @Test("A feed is kept, replaced and removed with its dates", arguments: Engine.allCases)
    func feeds(engine: Engine) async throws {
        try await withStandards(engine) { house in
            func change(_ feed: CalendarFeed.Change) async throws -> (dates: Int?, feed: CalendarFeed?) {
                house.clock.advance(.minutes(1))
                return try await house.database.write { [shop = house.shop] tx in
                    let changed = try DeskCalendars.change(shop, feed: feed, by: nil, in: tx)
                    return (changed.current.definition.feed?.count, try DeskCalendars.feed(of: shop, in: tx))
                }
            }
            #expect(try await change(.text(Array(Self.feed.utf8))).dates == 9)
            #expect(try await change(.keep).dates == 9)
            let removed = try await change(.none)
            #expect(removed.dates == nil && removed.feed == nil)
            await #expect(throws: StandardsRefusal.feedAddressUnusable) {
                _ = try await change(.address("http://holidays.example/dates.ics"))
            }
            for bad in [
                "https://10.0.0.1/a", "https://localhost/a", "https://me:secret@b.example/", "ftp://b.example/",
            ] {
                await #expect(throws: StandardsRefusal.feedAddressUnusable) { _ = try await change(.address(bad)) }
            }
        }
    }

    @Test(
        "A feed is fetched from its address; what cannot be read keeps the dates and says why",
        arguments: Engine.allCases)
    func fetched(engine: Engine) async throws {
        try await withStandards(engine) { house in
            let shop = house.shop
            try await house.database.write { tx in
                _ = try DeskCalendars.change(shop, feed: .address("webcal://b.example/dates.ics"), by: nil, in: tx)
            }
            func fetch(_ text: String?) async throws -> (dates: Int, refusal: String?) {
                house.clock.advance(.minutes(1))
                try await FetchFeed(calendar: shop).run(house.database) { address throws(FetchFeed.Failure) in
                    guard let text, address == "https://b.example/dates.ics" else {
                        throw FetchFeed.Failure("It is away.")
                    }
                    return Array(text.utf8)
                }
                return try await house.database.read { tx in
                    let dates = try DeskCalendars.calendar(shop, in: tx).current.definition.feed?.count
                    return (dates ?? 0, try DeskCalendars.feed(of: shop, in: tx)?.refusal)
                }
            }
            #expect(try await fetch(Self.feed) == (9, nil))
            let number = try await house.database.read { try DeskCalendars.calendar(shop, in: $0).current.number }
            #expect(try await fetch(Self.feed) == (9, nil))
            #expect(try await fetch("BEGIN:VEVENT").refusal?.hasPrefix("Line 1") == true)
            #expect(try await fetch(nil) == (9, "It is away."))
            let half = Self.feed.replacing(
                "END:VCALENDAR", with: "BEGIN:VEVENT\r\nDTSTART:soon\r\nEND:VEVENT\r\nEND:VCALENDAR")
            #expect(try await fetch(half) == (9, nil))
            let feed = try await house.database.read { try DeskCalendars.feed(of: shop, in: $0) }
            #expect(feed?.note?.hasPrefix("1 event was left out") == true)
            #expect(try await house.database.read { try DeskCalendars.calendar(shop, in: $0).current.number } == number)
        }
    }

    @Test(
        "A calendar that its feed closes for good is refused, and so is a limit that never ends",
        arguments: Engine.allCases)
    func closedForGood(engine: Engine) async throws {
        try await withStandards(engine) { house in
            let daily = Self.feed.replacing("20261218", with: "20200101").replacing("YEARLY", with: "DAILY")
            await #expect(throws: CalendarRefusal.neverOpensAgain) {
                try await house.database.write { [shop = house.shop] tx in
                    _ = try DeskCalendars.change(shop, feed: .text(Array(daily.utf8)), by: nil, in: tx)
                }
            }
            await #expect(throws: CalendarRefusal.self) { try await house.standard(.firstReply, 100_000) }
        }
    }

    @Test("Holidays and feeds go on when a year has passed", arguments: Engine.allCases)
    func renewed(engine: Engine) async throws {
        try await withStandards(engine) { house in
            let shop = house.shop
            var definition = StandardsHouse.shopHours
            definition.region = "GB"
            try await house.database.write { [definition] tx in
                _ = try DeskCalendars.change(shop, to: definition, feed: .text(Array(Self.feed.utf8)), by: nil, in: tx)
            }
            func last() async throws -> (number: Int, christmas: String?, stocktaking: String?) {
                try await house.database.write { try DeskCalendars.renewYears(in: $0) }
                let current = try await house.database.read { try DeskCalendars.calendar(shop, in: $0).current }
                return (
                    current.number, current.calendarHours.specialDay(on: CalendarDate(2035, 12, 25))?.name,
                    current.calendarHours.specialDay(on: CalendarDate(2035, 12, 18))?.name
                )
            }
            #expect(try await last() == (2, nil, nil))
            house.clock.advance(.days(60))
            #expect(try await last() == (3, "Christmas Day", "Stocktaking"))
            #expect(try await last().number == 3)
        }
    }

    @Test(
        "A version counts by the rules that its zone had, also when the system has others by now",
        arguments: Engine.allCases)
    func rules(engine: Engine) async throws {
        try await withStandards(engine) { house in
            var hours = StandardsHouse.shopHours
            hours.document.timeZone = "Europe/London"
            let berlin = try #require(Zone("Europe/Berlin"))
            let (before, after) = try await house.database.write { [hours] tx in
                let id = try DeskCalendars.make(name: "London", hours, by: nil, in: tx)
                let kept = try tx.rows("SELECT name FROM zone_rules") { $0.text(0) }
                #expect(kept == ["Europe/London"])
                let rules = String(berlin.rules.fingerprint)
                try tx.run(
                    """
                    INSERT INTO zone_rules (fingerprint, name, bytes)
                    VALUES (\(rules), 'Europe/London', \(try #require(berlin.file)))
                    """)
                try tx.run("UPDATE calendar_version SET zone_rules = \(rules) WHERE calendar_id = \(id)")
                let before = try DeskCalendars.calendar(id, in: tx).current
                try DeskCalendars.followZones(in: tx)
                return (before, try DeskCalendars.calendar(id, in: tx).current)
            }
            func opens(_ version: CalendarVersion) -> Instant? {
                version.calendarHours.nextOpening(from: StandardsHouse.at(6))?.start
            }
            #expect(opens(before) == StandardsHouse.at(8) && before.number == 1)
            #expect(opens(after) == StandardsHouse.at(9) && after.number == 2)
        }
    }
}
