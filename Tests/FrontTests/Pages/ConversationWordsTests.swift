import ConversationsRules
import HTTPTypes
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing
import Words

@testable import Front

@Suite("What a conversation is called and when it began, on both engines") struct ConversationWordsTests {
    private static func begin(
        subject: String, at moment: Instant, in browser: DeskBrowser
    ) async throws -> ConversationID {
        try await browser.database.write { [maya = browser.maya] tx in
            let person = try People.make(name: "Edith Miggins", email: "edith@x.example", by: maya, in: tx)
            return try Conversations.start(
                NewConversation(
                    person: person, subject: subject, words: "My brake squeals.", at: moment, isFirstContact: true),
                by: nil, in: tx
            ).conversation
        }
    }

    @Test("The title of the window has no comma where there is no subject", arguments: Engine.allCases)
    func title(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let id = try await Self.begin(subject: "x", at: morning, in: browser)
            try await browser.database.write { try $0.run("UPDATE conversation SET subject = ''") }
            #expect(
                try await browser.get("/conversations/\(id)").page.contains("<title>Edith Miggins · Regard</title>"))
        }
    }

    @Test("Who wrote for the first time is new to us for a month", arguments: Engine.allCases, [30, 32])
    func newcomer(engine: Engine, days: Int) async throws {
        try await withDeskBrowser(engine) { browser in
            let id = try await Self.begin(subject: "Brakes", at: morning - .days(days), in: browser)
            for path in ["/", "/inbox", "/conversations/\(id)"] {
                let page = try await browser.get(path).page
                #expect(page.contains("badge--info") == (days < 31), "\(path)")
            }
        }
    }

    @Test("Whom we have known for longer is new to us nowhere, though nobody had written", arguments: Engine.allCases)
    func known(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let id = try await Self.begin(subject: "Brakes", at: morning, in: browser)
            let earlier = morning - .days(40)
            try await browser.database.write { try $0.run("UPDATE person SET since_ms = \(earlier)") }
            for path in ["/", "/inbox", "/conversations/\(id)"] {
                #expect(!(try await browser.get(path).page.contains("badge--info")), "\(path)")
            }
        }
    }

    @Test("A draft is saved at the time on the business's clocks", arguments: Engine.allCases)
    func clock(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let page = "/conversations/\(try await browser.begin(1))"
            let saved = try await browser.send(
                "\(page)/drafts", from: page, ["kind": "reply", "text": "Soon."], header: "regard-clock")
            let zone = try await browser.database.read { try Business.current(in: $0).zone }
            let local = LocalTime(browser.clock.now, in: zone)
            let (hour, minute) = (String(100 + local.hour).dropFirst(), String(100 + local.minute).dropFirst())
            #expect(saved.status == 204 && saved.location == "\(hour):\(minute)")
        }
    }
}
