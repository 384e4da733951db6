import ChannelsRules
import ConversationsRules
import Kernel
import Mail
import PeopleRules
import RegardTesting
import Store
import Testing
import Words

@testable import Front

@Suite("The page of what did not leave, on both engines") struct OutboxPageTests {
    /// Puts a letter into the outbox that ended so.
    private func put(
        _ state: OutboxItem.State, _ problem: String?, in browser: DeskBrowser
    ) async throws -> ID<OutboxItem> {
        try await browser.database.write { tx in
            let bytes = Array("Subject: Your wheel\r\nFrom: hello@bramble.example\r\n\r\n\(state.rawValue)\r\n".utf8)
            let id = try Outbox.put(
                RawInput(bytes, source: "outbox"), from: "hello@bramble.example",
                recipients: ["edith@miggins.example"], subject: 7, held: .seconds(0), in: tx)
            try tx.run("UPDATE outbox SET state = \(state), problem = \(problem) WHERE id = \(id)")
            try tx.run("DELETE FROM job WHERE name = 'outbox.send'")
            return id
        }
    }

    @Test("It says what did not leave and why, and the navigation counts it only then", arguments: Engine.allCases)
    func stuck(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            #expect(try await !browser.get("/").page.contains("href=\"/outbox\""))
            #expect(try await browser.get("/outbox").page.contains(Words.Outbox.empty))
            let refused = try await put(.refused, "550 5.1.1 <no such person>", in: browser)
            let unknown = try await put(.unknown, nil, in: browser)
            _ = try await put(.delayed, "451 busy", in: browser)
            let page = try await browser.get("/outbox").page
            #expect(page.contains("550 5.1.1 &lt;no such person&gt;") && page.contains("Your wheel"))
            #expect(page.contains("to edith@miggins.example") && page.contains(Words.Outbox.waiting))
            #expect(page.contains("/outbox/\(unknown)/arrived") && !page.contains("/outbox/\(refused)/arrived"))
            #expect(try await browser.get("/").page.contains("href=\"/outbox\""))
        }
    }

    @Test(
        "Only what was sent once is sent again: what is held is sent, and what has no server waits for one",
        arguments: Engine.allCases)
    func again(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let unsent = try await put(.unsent, nil, in: browser)
            #expect(try await !browser.get("/outbox").page.contains("/outbox/\(unsent)/again"))
            let held = try await put(.heldBack, nil, in: browser)
            let page = try await browser.get("/outbox").page
            #expect(page.contains("/outbox/\(held)/again") && page.contains(">\(Words.Outbox.send)<"))
            #expect(!page.contains(Words.Outbox.again))
            _ = try await put(.refused, "550 gone", in: browser)
            #expect(try await browser.get("/outbox").page.contains(Words.Outbox.again))
        }
    }

    @Test("An answer is called by the person it is for, and leads to where it stands", arguments: Engine.allCases)
    func answer(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let id = try await put(.refused, "550 gone", in: browser)
            let (conversation, touchpoint) = try await browser.database.write { tx in
                let edith = try People.make(name: "Edith Miggins", by: nil, in: tx)
                let begun = try Conversations.start(
                    NewConversation(
                        person: edith, subject: "Your wheel", words: "It is ready on Friday.", direction: .ours,
                        channel: .email),
                    by: nil, in: tx)
                try tx.run("UPDATE outbox SET subject_id = \(begun.touchpoint) WHERE id = \(id)")
                return begun
            }
            let page = try await browser.get("/outbox").page
            #expect(page.contains("/conversations/\(conversation)#t-\(touchpoint)\" data-open>Edith Miggins</a>"))
            #expect(page.contains("It is ready on Friday.") && page.contains("Your wheel"))
        }
    }

    @Test("A letter is set aside, which can be undone, or sent again", arguments: Engine.allCases)
    func deciding(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let id = try await put(.refused, "550 gone", in: browser)
            func state() async throws -> OutboxItem.State? {
                try await browser.database.read { try Outbox.item(id, in: $0)?.state }
            }
            #expect(try await browser.post("/outbox/\(id)/dropped", from: "/outbox", [:]).status == 303)
            #expect(try await state() == .dropped)
            #expect(try await browser.get("/outbox").page.contains("/outbox/\(id)/undecided"))
            _ = try await browser.post("/outbox/\(id)/undecided", from: "/outbox", [:])
            #expect(try await state() == .refused)
            _ = try await browser.post("/outbox/\(id)/again", from: "/outbox", [:])
            #expect(try await state() == .held)
            #expect(try await browser.post("/outbox/\(id)/again", from: "/outbox", [:]).status == 409)
        }
    }

    @Test("What is held is let go, or set aside, all of an address at once", arguments: Engine.allCases)
    func held(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            for _ in 0..<3 {
                let id = try await put(.heldBack, nil, in: browser)
                try await browser.database.write {
                    try $0.run("UPDATE outbox SET brake = 'recipient' WHERE id = \(id)")
                }
            }
            let page = try await browser.get("/outbox").page
            #expect(page.contains(Words.Outbox.held(3, from: "hello@bramble.example")))
            #expect(page.contains(Words.Outbox.heldToNext) && page.contains("/undecided") == false)
            _ = try await browser.post(
                "/outbox/held", from: "/outbox", ["sender": "hello@bramble.example", "do": "drop"])
            let after = try await browser.get("/outbox").page
            #expect(after.contains("/undecided") && !after.contains("/outbox/held"))
        }
    }

    @Test("A key for a domain is made, and the page shows what to publish", arguments: Engine.allCases)
    func signing(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let key = try await browser.database.write {
                try DomainKeys.make(
                    for: "bramble.example", .ed25519, key: SealingKey(Array(repeating: 7, count: SealingKey.length)),
                    in: $0)
            }
            let page = try await browser.get("/settings/signing").page
            #expect(page.contains(key.name) && page.contains(key.record.replacing("+", with: "+")))
            let refused = try await browser.post(
                "/settings/signing", from: "/settings/signing", ["domain": "nothing", "algorithm": "rsa-sha256"])
            #expect(refused.status == 422 && refused.page.contains(DomainKeyRefusal.domainUnreadable.sentence))
            _ = try await browser.post("/settings/signing/bramble.example/removal", from: "/settings/signing", [:])
            #expect(try await browser.get("/settings/signing").page.contains(Words.Signing.empty))
        }
    }
}
