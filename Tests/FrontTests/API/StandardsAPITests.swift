import Foundation
import HTTPTypes
import Kernel
import RegardTesting
import Testing

@testable import Front

@Suite("Standards through the API")
struct StandardsAPITests {
    private static let hours = #""hours":{"mon":[["09:00","17:00"]],"tue":[["09:00","17:00"]]}"#

    private static func calendar(_ desk: Desk, _ more: String = "") async throws -> Reply {
        try await desk.post("calendars", #"{"name":"Shop","zone":"GB",\#(hours)\#(more)}"#)
    }

    @Test("A calendar tells what to know, and its feed is removed by an empty text", arguments: Engine.allCases)
    func calendars(engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let feed =
                #"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261218\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"#
            let made = try await Self.calendar(desk, #","feed":"\#(feed)""#)
            #expect(made.status == 201 && made["feedDates"] as? Int == 1)
            #expect(
                (made["findings"] as? [String])?.first?.hasPrefix("This calendar is never open on Wednesday") == true)
            func put(_ more: String, version: String?) async throws -> Reply {
                var fields = HTTPFields()
                if let version { fields[.ifMatch] = version }
                return try await desk.send(
                    .put, "calendars/\(made.id)", #"{"name":"Shop","zone":"GB",\#(Self.hours)\#(more)}"#, fields)
            }
            let hours = try #require(made["hours"] as? [String: [[String]]])
            #expect(
                hours["mon"]?.isEmpty == false && hours["sun"]?.isEmpty == true
                    && (made["exceptions"] as? [Any])?.isEmpty == true)
            let kept = try await put("", version: made.version)
            #expect(kept["feedDates"] as? Int == 1)
            let special = try await put(
                #","exceptions":[{"date":"2026-12-24","hours":[["10:00","12:00"]]}]"#, version: kept.version)
            let exception = try #require((special["exceptions"] as? [[String: Any]])?.first)
            #expect(
                exception["date"] as? String == "2026-12-24"
                    && exception["hours"] as? [[String]] == [["10:00", "12:00"]])
            let removed = try await put(#","feed":"""#, version: special.version)
            #expect(removed["feedDates"] as? Int == 0)
            let fetched = try await put(#","feedAddress":"https://b.example/d.ics""#, version: removed.version)
            #expect(fetched.text("feedAddress") == "https://b.example/d.ics")
            let refused = try await put(#","feedAddress":"https://127.0.0.1/d.ics""#, version: fetched.version)
            #expect(refused.status == 422 && refused.code == "standards.feed-address-unusable")
            let regions = try await desk.get("holiday-regions")
            #expect(regions.items.count > 100 && regions.text("source")?.contains("MIT") == true)
        }
    }

    @Test("A standard has a query, a since and an ETag; who read an old one is told", arguments: Engine.allCases)
    func standards(engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let calendar = try await Self.calendar(desk).id
            func body(_ amount: Int, _ more: String = "") -> String {
                #"{"action":"Orders are processed","sentence":"Within 3 hours, orders are processed.","measure":"every_reply","amount":\#(amount),"unit":"hours","query":"by:email new:yes from:@bigco.example","targetPercent":90,"calendar":"\#(calendar)"\#(more)}"#
            }
            let made = try await desk.post("standards", body(3, #","since":"2026-12-01T09:00:00Z""#))
            #expect(made.status == 201 && made.text("since")?.hasPrefix("2026-12-01T09:00:00") == true)
            #expect(made.text("query") == "by:email new:yes from:@bigco.example")
            let read = try await desk.get("standards/\(made.id)")
            func change(_ version: String?) async throws -> Reply {
                var fields = HTTPFields()
                if let version { fields[.ifMatch] = version }
                return try await desk.send(.post, "standards/\(made.id)/versions", body(4), fields)
            }
            let changed = try await change(read.version)
            #expect(changed.status == 200 && changed["version"] as? Int == 2)
            #expect(try await change(read.version).status != 200)
            let bad = try await desk.post("standards", body(3).replacing("by:email", with: "by:pigeon"))
            #expect(bad.status == 422 && bad.code == "standards.query-unreadable")
        }
    }

    @Test(
        "Empty phrases are found, refused and said otherwise; what we mean by good is said", arguments: Engine.allCases)
    func texts(engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let lint = try await desk.post("lint", #"{"text":"Your call is important to us."}"#)
            #expect(lint.items.count == 1 && lint.items[0]["instead"] as? String != "")
            #expect(try await desk.post("lint", #"{"text":"Maya rings by 17:00."}"#).items.isEmpty)
            #expect(try await desk.post("lint", #"{"text":"Hallo.","language":"xx"}"#).status == 422)
            let refused = try await desk.post("texts", #"{"name":"Hold","words":"Your call is important to us."}"#)
            #expect(refused.status == 422 && refused.code == "standards.text-empty")
            let made = try await desk.post("texts", #"{"name":"Hold","words":"Maya rings by 17:00."}"#)
            #expect(made.status == 201)
            var fields = HTTPFields()
            fields[.ifMatch] = made.version
            let words = #"{"name":"Hold","words":"Tom rings by 17:00."}"#
            #expect(try await desk.send(.put, "texts/\(made.id)", words, fields).text("words") == "Tom rings by 17:00.")
            #expect(try await desk.get("texts").items.count == 1)
            #expect(try await desk.send(.delete, "texts/\(made.id)").status == 204)
            #expect(try await desk.send(.put, "standards/meaning", #"{"sentence":"Nobody asks twice."}"#).status == 204)
            #expect(try await desk.get("standards/meaning").text("sentence") == "Nobody asks twice.")
            let vague = try await desk.get("standards/reading?sentence=We%20answer%20promptly")
            #expect(vague.status == 422 && vague.code == "standards.vague")
        }
    }
}
