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
}
