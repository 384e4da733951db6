import HTTPTypes
import Kernel
import RegardTesting
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
