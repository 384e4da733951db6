import Calendars
import Foundation
import Kernel
import StandardsRules
import Store
import StoreSQLite
import Testing

@Suite("Bad input on the command line")
struct BadRecordsTests {
    @Test("A broken line of a file of orders is told with its number, and the rest is kept")
    func orders() async throws {
        let folder = try Folder()
        _ = try folder.write(
            "orders.csv",
            """
            order,ordered,processed
            A1,2026-11-02T09:00:00Z,2026-11-02T11:00:00Z
            A2,the other day,2026-11-02T11:00:00Z
            A3,2026-11-03T09:00:00Z,2026-11-03T10:00:00Z

            """)
        _ = try await Program.run(["migrate", "--data", folder.path + "/data"])
        let outcome = try await Program.run(
            ["import", "orders", "--json", "--data", folder.path + "/data", folder.path + "/orders.csv"])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains(#""added":2"#) && outcome.output.contains(#""refused":1"#), "\(outcome.output)")
        #expect(outcome.errors.contains("line 3: "))
    }

    @Test("A promise of an order without an owner, or for a moment before it was ordered, is told with its sentence")
    func promised() async throws {
        let folder = try Folder()
        _ = try folder.write(
            "orders.csv",
            """
            order,ordered,delivered,promised,person,member
            A1,2026-11-02 09:00,,2026-11-01,ann@miggins.example,maya@bramble.example
            A2,2026-11-02 09:00,,2026-11-05,ann@miggins.example,
            A3,2026-11-02 09:00,,,,

            """)
        _ = try await Program.run(["migrate", "--data", folder.path + "/data"])
        let outcome = try await Program.run(
            ["import", "orders", "--json", "--data", folder.path + "/data", folder.path + "/orders.csv"])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains(#""added":1"#) && outcome.output.contains(#""refused":2"#), "\(outcome.output)")
        #expect(outcome.errors.contains("line 2: “A1” is promised for before it began"))
        #expect(outcome.errors.contains("line 3: Say who sees to “A2”"))
    }

    @Test("Closed dates come from a feed; one that cannot be read is refused with its sentence, and so is no calendar")
    func feed() async throws {
        let folder = try Folder()
        _ = try folder.write("closed.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:soon\nEND:VCALENDAR\n")
        _ = try await Program.run(["migrate", "--data", folder.path + "/data"])
        let database = try await SQLiteDatabase.open(
            path: folder.path + "/data/regard.db", clock: SystemClock(), carried: nil)
        try await database.write { tx in
            let hours = CalendarDocument(timeZone: "UTC", hours: ["mon": [["09:00", "17:00"]]])
            try DeskCalendars.make(name: "Shop hours", CalendarDefinition(hours), by: nil, in: tx)
        }
        func take(_ calendar: String) async throws -> Program.Outcome {
            try await Program.run(
                [
                    "import", "closed", folder.path + "/closed.ics", "--calendar", calendar, "--data",
                    folder.path + "/data",
                ])
        }
        let broken = try await take("Shop hours")
        #expect(broken.status != 0 && broken.errors.contains("of the feed"), "\(broken.errors)")
        _ = try folder.write(
            "closed.ics",
            """
            BEGIN:VCALENDAR\r
            VERSION:2.0\r
            BEGIN:VEVENT\r
            UID:stocktaking@bramble.example\r
            SUMMARY:Stocktaking\r
            DTSTART;VALUE=DATE:20270111\r
            END:VEVENT\r
            END:VCALENDAR\r

            """)
        let taken = try await take("Shop hours")
        #expect(taken.status == 0 && taken.output.contains("has its closed dates"), "\(taken.output)\(taken.errors)")
        let days = try await database.read { tx in
            try DeskCalendars.all(in: tx).first?.current.definition.feed
        }
        #expect(days?.map(\.date) == ["2027-01-11"])
        await database.close()
        let missing = try await take("Shop")
        #expect(missing.status != 0 && missing.errors.contains("there is no calendar “Shop”: give Shop hours"))
    }

    @Test("Cases with a zone that does not exist or hours that overlap are refused one by one")
    func cases() async throws {
        let folder = try Folder()
        _ = try folder.write(
            "cases.json",
            """
            [{"id":"1","op":"elapsed","time_zone":"Europe/Bramble","hours":{"mon":[["09:00","17:00"]]},"holidays":[],
              "from":"2026-11-02T10:00:00Z","to":"2026-11-02T11:00:00Z"},
             {"id":"2","op":"elapsed","time_zone":"UTC","hours":{"mon":[["09:00","13:00"],["12:00","17:00"]]},"holidays":[],
              "from":"2026-11-02T10:00:00Z","to":"2026-11-02T11:00:00Z"},
             {"id":"3","op":"elapsed","time_zone":"UTC","hours":{"mon":[["09:00","17:00"]]},"holidays":[],
              "from":"2026-11-02T10:00:00Z","to":"2026-11-02T11:00:00Z"}]
            """)
        let outcome = try await Program.run(["clock", folder.path + "/cases.json"])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("There is no time zone") && outcome.output.contains("overlap"))
        #expect(outcome.output.contains(#""result":3600"#))
    }
}
