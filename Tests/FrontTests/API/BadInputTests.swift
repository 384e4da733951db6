import HTTPTypes
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@testable import Front

/// What standards and promises refuse, each with its sentence: through the API, and on the page.
@Suite("Bad input for standards and promises")
struct BadInputTests {
    private static let hours = #""mon":[["09:00","17:00"]]"#

    private static func calendar(
        zone: String = "Europe/London", hours: String = hours, feed: String? = nil
    ) -> String {
        let feed = feed.map { #","feed":"\#($0)""# } ?? ""
        return #"{"name":"Shop","zone":"\#(zone)","hours":{\#(hours)}\#(feed)}"#
    }

    @Test("The API refuses a calendar with a sentence that says what to do, and keeps nothing")
    func calendars() async throws {
        let cases = [
            (
                Self.calendar(zone: "Europe/Bramble"), "calendar.zone-unknown",
                "There is no time zone \"Europe/Bramble\""
            ),
            (
                Self.calendar(hours: #""mon":[["09:00","13:00"],["12:00","17:00"]]"#), "calendar.hours-overlap",
                "of Monday overlap"
            ),
            (
                Self.calendar(feed: #"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:soon\nEND:VCALENDAR"#),
                "calendar.feed-unreadable", "of the feed"
            ),
        ]
        try await withDesk(.sqlite) { desk in
            for (body, code, sentence) in cases {
                let reply = try await desk.post("calendars", body)
                #expect(reply.status == 422 && reply.code == code, "\(reply.code ?? "")")
                #expect(reply.text("title")?.contains(sentence) == true, "\(reply.text("title") ?? "")")
            }
            #expect(try await desk.get("calendars").items.isEmpty)
        }
    }

    @Test("A broken feed leaves the dates that were taken before")
    func feed() async throws {
        let good =
            #"BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261224\nSUMMARY:Closed\nEND:VEVENT\nEND:VCALENDAR\n"#
        try await withDesk(.sqlite) { desk in
            let made = try await desk.post("calendars", Self.calendar(feed: good))
            #expect(made.status == 201)
            let broken = try await desk.send(.put, "calendars/\(made.id)", Self.calendar(feed: "BEGIN:VEVENT"))
            #expect(broken.code == "calendar.feed-unreadable")
            let kept = try await desk.get("calendars/\(made.id)")
            #expect(kept.version == made.version)
        }
    }

    @Test("The API refuses a promise for a moment that has passed, and one without an owner")
    func promises() async throws {
        try await withDesk(.sqlite) { desk in
            let person = try await desk.post("people", #"{"name":"Ann"}"#).id
            let past = try await desk.post(
                "promises",
                #"{"person":"\#(person)","owner":"\#(desk.tom)","wording":"Ring her","due":"2026-11-18T17:00:00Z"}"#)
            #expect(past.code == "promise.due-has-passed")
            #expect(past.text("title")?.contains("still to come") == true)
            let nobodys = try await desk.post(
                "promises", #"{"person":"\#(person)","wording":"Ring her","due":"2026-11-20T17:00:00Z"}"#)
            #expect(nobodys.code == "promise.owner-missing")
            #expect(nobodys.text("title") == "Say who sees to it. Every promise has one owner.")
            #expect(try await desk.get("promises").items.isEmpty)
        }
    }

    @Test("The page of a promise says what is wrong with a moment that has passed, and with nobody who sees to it")
    func promisePage() async throws {
        try await withDeskBrowser(.sqlite) { browser in
            let person = try await browser.database.write { [maya = browser.maya] in
                try People.make(name: "Ann", by: maya, in: $0)
            }
            let page = "/promises/new?person=\(person)"
            let past = try await browser.post(
                "/promises", from: page,
                [
                    "person": "\(person)", "wording": "Ring her", "due": "2026-11-18T17:00",
                    "owner": "\(browser.maya)",
                ])
            #expect(past.status == 422 && past.page.contains("still to come") && past.page.contains("Ring her"))
            for owner in ["", "12345"] {
                let nobodys = try await browser.post(
                    "/promises", from: page,
                    ["person": "\(person)", "wording": "Ring her", "due": "2026-11-20T17:00", "owner": owner])
                #expect(nobodys.status == 422 && nobodys.page.contains("Every promise has one owner."))
            }
        }
    }

    @Test("A broken line of a file is told by the API and on the page, and the rest is kept")
    func lines() async throws {
        let lines = ["order,ordered,processed", "A1,2026-11-02 09:00,", "A2,the other day,", "A3,2026-11-02 10:00,"]
        try await withDesk(.sqlite) { desk in
            let text = lines.joined(separator: #"\n"#)
            let kept = try await desk.send(
                .put, "service-records/file", #"{"kind":"orders","text":"\#(text)"}"#)
            let body = String(decoding: kept.bytes, as: UTF8.self)
            #expect(kept.status == 200 && body.contains(#""added":2"#), "\(body)")
            #expect(body.contains(#""line":3"#) && body.contains("the other day"))
            let none = try await desk.send(.put, "service-records/file", #"{"kind":"contacts","text":"a,b"}"#)
            #expect(none.status == 422 && none.code == "standards.column-missing")
        }
        try await withDeskBrowser(.sqlite) { browser in
            let kept = try await browser.post(
                "/standards/records", from: "/standards/records",
                ["kind": "orders", "text": lines.joined(separator: "\n")])
            #expect(kept.status == 200 && kept.page.contains("2 added") && kept.page.contains("Line 3"))
            #expect(kept.page.contains("the other day"))
            let none = try await browser.post(
                "/standards/records", from: "/standards/records", ["kind": "orders", "text": "a,b"])
            #expect(none.status == 422 && none.page.contains("There is no column") && none.page.contains("a,b"))
            let sent = try await browser.upload(
                "/standards/records", from: "/standards/records", ["kind": "orders", "text": ""],
                files: [("orders.csv", "text/csv", lines.joined(separator: "\n") + "\nA4,2026-11-02 11:00,\n")])
            #expect(sent.status == 200 && sent.page.contains("1 added") && sent.page.contains("2 were here"))
        }
    }

    @Test("A number of business days that cannot be is told on the page and by the API")
    func promiseDays() async throws {
        try await withDesk(.sqlite) { desk in
            let days = try await desk.send(.put, "promises/days", #"{"brokenAfter":31}"#)
            #expect(days.status == 422 && days.code == "promise.days-unusable")
            let set = try await desk.send(.put, "promises/days", #"{"brokenAfter":3}"#)
            #expect(set.status == 200 && set["brokenAfter"] as? Int == 3)
        }
        try await withDeskBrowser(.sqlite) { browser in
            let none = try await browser.post("/promises/days", from: "/promises/days", ["brokenAfter": "soon"])
            #expect(none.status == 422 && none.page.contains("a number from 1 to 30"))
            let set = try await browser.post("/promises/days", from: "/promises/days", ["brokenAfter": "2"])
            let shown = try await browser.get("/promises/days").page
            #expect(set.status == 303 && shown.contains("the end of the 2nd business day"))
        }
    }

    @Test("The page shows the sentence beside what was typed, and keeps what was typed")
    func page() async throws {
        try await withDeskBrowser(.sqlite) { browser in
            let zone = try await browser.post(
                "/standards/calendars", from: "/standards/calendars/new",
                ["name": "Shop", "zone": "Europe/Bramble", "mon": "9-17"])
            #expect(zone.page.contains("There is no time zone") && zone.page.contains("Europe/Bramble"))
            let overlap = try await browser.post(
                "/standards/calendars", from: "/standards/calendars/new",
                ["name": "Shop", "zone": "Europe/London", "mon": "9-13, 12-17"])
            #expect(overlap.page.contains("of Monday overlap"))
            let feed = try await browser.post(
                "/standards/calendars", from: "/standards/calendars/new",
                ["name": "Shop", "zone": "Europe/London", "mon": "9-17", "feed": "BEGIN:VEVENT"])
            #expect(feed.page.contains("of the feed") || feed.page.contains("feed"))
        }
    }
}
