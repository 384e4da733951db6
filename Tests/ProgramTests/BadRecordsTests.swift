import Foundation
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
