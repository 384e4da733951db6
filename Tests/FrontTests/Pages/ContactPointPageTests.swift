import ConversationsRules
import RegardTesting
import Store
import Testing

@testable import Front

@Suite("Contact points of the settings")
struct ContactPointPageTests {
    private static let list = "/settings/contact-points"

    private func names(_ desk: DeskBrowser) async throws -> [String] {
        try await desk.database.read { try ContactPoints.all(in: $0).map(\.name) }
    }

    @Test("An owner names the kinds of occasion, renames, moves and retires them", arguments: Engine.allCases)
    func kept(engine: Engine) async throws {
        try await withDeskBrowser(engine) { desk in
            #expect(try await desk.get(Self.list).page.contains("No contact points yet."))
            for name in ["Repair", "Order"] {
                #expect(try await desk.post(Self.list, from: Self.list, ["name": name]).status == 303)
            }
            let order = try #require(try await desk.database.read { try ContactPoints.all(in: $0).last?.id })
            let page = try await desk.get(Self.list).page
            #expect(page.contains("action=\"\(Self.list)/\(order)/place\""))
            _ = try await desk.post("\(Self.list)/\(order)/place", from: Self.list, ["place": "1"])
            _ = try await desk.post("\(Self.list)/\(order)", from: "\(Self.list)/\(order)", ["name": "Collection"])
            #expect(try await names(desk) == ["Collection", "Repair"])
            _ = try await desk.post("\(Self.list)/\(order)/retirement", from: Self.list, [:])
            #expect(try await names(desk) == ["Repair"])
            #expect(try await desk.get("\(Self.list)/\(order)").status == 404)
        }
    }

    @Test("A name that is taken is refused in words, and stands in the field")
    func taken() async throws {
        try await withDeskBrowser(.sqlite) { desk in
            _ = try await desk.post(Self.list, from: Self.list, ["name": "Repair"])
            let again = try await desk.post(Self.list, from: Self.list, ["name": "REPAIR"])
            #expect(again.status == 422)
            #expect(again.page.contains("Choose another name.") && again.page.contains("value=\"REPAIR\""))
        }
    }

    @Test("The second step of the setup names them, one a line", arguments: Engine.allCases)
    func setup(engine: Engine) async throws {
        try await withDeskBrowser(engine) { desk in
            let page = try await desk.get("/setup/2").page
            #expect(page.contains("name=\"occasions\""))
            let business: KeyValuePairs = [
                "name": "Bramble", "zone": "Europe/Oslo", "language": "en", "currency": "NOK",
                "publicAddress": "https://desk.bramble.example", "hours1": "9-17",
                "occasions": "Repair\r\n\r\nrepair\r\nCollection",
            ]
            #expect(try await desk.post("/setup/2", from: "/setup/2", business).status == 303)
            #expect(try await names(desk) == ["Repair", "Collection"])
        }
    }

    @Test("A name that is too long leaves the setup where it is, with everything typed")
    func tooLong() async throws {
        try await withDeskBrowser(.sqlite) { desk in
            let long = String(repeating: "x", count: 61)
            let business: KeyValuePairs = [
                "name": "Bramble", "zone": "Europe/Oslo", "language": "en", "currency": "NOK",
                "publicAddress": "https://desk.bramble.example", "hours1": "9-17", "occasions": "Repair\n\(long)",
            ]
            let answer = try await desk.post("/setup/2", from: "/setup/2", business)
            #expect(answer.status == 422 && answer.page.contains(long))
            #expect(answer.page.contains("value=\"Bramble\""))
            #expect(try await names(desk) == [])
        }
    }
}
