import ChannelsRules
import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing
import Web
import Words

@testable import Front

@Suite("Where a message stands, to whom it goes, on the pages and on both engines") struct PlacingPageTests {
    @Test(
        "A message says why it stands where it does, and is moved and put back in one act", arguments: Engine.allCases)
    func moves(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let bike = try await browser.receive(TestMail(from: "edith@x.example", subject: "Bike", id: "a@m"))
            let bell = try await browser.receive(TestMail(from: "edith@x.example", subject: "Bell", id: "b@m"))
            let shown = try await browser.get("/conversations/\(bell.conversation)").page
            #expect(shown.contains(Words.Placing.new) && shown.contains("/touchpoints/\(bell.id)/place"))
            let place = "/touchpoints/\(bell.id)/place"
            let choice = try await browser.get(place).page
            #expect(choice.contains(Words.Placing.moveHere("Bike")) && choice.contains("value=\"new\""))
            #expect(try await browser.get("\(place)?q=edith").page.contains(Words.Placing.moveTitle))
            let sent = try await browser.post(place, from: place, ["to": "\(bike.conversation)"])
            #expect(sent.status == 303)
            #expect(try await browser.get("/conversations/\(bike.conversation)").page.contains(Words.Placing.moved))
            let empty = try await browser.get("/conversations/\(bell.conversation)").page
            #expect(empty.contains(Words.Placing.emptied) && empty.contains(Words.States.done))
            let found = try await browser.database.read { tx in
                try tx.row("SELECT id FROM touchpoint_move") { $0.integer(0) }
            }
            let move = try #require(found)
            let undone = try await browser.post("/moves/\(move)/undo", from: place, [:])
            #expect(undone.status == 303)
            #expect(try await browser.get("/conversations/\(bell.conversation)").page.contains("Hello there."))
        }
    }

    @Test("Somebody new with a genuine mark has a button that confirms them", arguments: Engine.allCases)
    func confirms(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let bike = try await browser.receive(TestMail(from: "edith@x.example", subject: "Bike", id: "a@m"))
            let token = try await browser.database.write {
                ReplyToken(bike.conversation, key: try ReplyToken.Key(in: $0)).text
            }
            let nell = try await browser.receive(
                TestMail(from: "Nell <nell@x.example>", to: "hello+r.\(token)@bramble.example", id: "n@m"))
            let page = "/conversations/\(bike.conversation)"
            #expect(nell.conversation == bike.conversation)
            let nameless = try await browser.receive(
                TestMail(from: "bo@z.example", to: "hello+r.\(token)@bramble.example", id: "o@m"))
            #expect(nameless.conversation == bike.conversation)
            let before = try await browser.get(page).page
            #expect(before.contains(Words.Placing.confirm("Nell")))
            #expect(before.contains("<b>Nell (nell@x.example)</b>") && before.contains("<b>bo@z.example</b>"))
            let confirmed = try await browser.post("/touchpoints/\(nell.id)/confirm", from: page, [:])
            #expect(confirmed.status == 303)
            let after = try await browser.get(page).page
            #expect(!after.contains(Words.Placing.confirm("Nell")))
        }
    }

    @Test("Cc and bcc are typed, offered and shown; a refused one keeps what was typed", arguments: Engine.allCases)
    func copies(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let bike = try await browser.receive(
                TestMail(
                    from: "edith@x.example", id: "a@m", headers: ["Cc: walter@y.example", "Reply-To: shop@x.example"]))
            let page = "/conversations/\(bike.conversation)"
            let shown = try await browser.get(page).page
            #expect(shown.contains(Words.Placing.ccBcc) && shown.contains("value=\"walter@y.example\""))
            #expect(shown.contains(Words.Placing.asked) && shown.contains("value=\"shop@x.example\""))
            let wrong = try await browser.post(
                "\(page)/answers", from: page, ["reply": "Ready.", "cc": "nobody", "do": "send"])
            #expect(wrong.status == 422 && wrong.page.contains("value=\"nobody\"") && wrong.page.contains("Ready."))
            let sent = try await browser.post(
                "\(page)/answers", from: page,
                ["reply": "Ready.", "cc": "Nell <nell@x.example>", "also": "walter@y.example", "do": "send"])
            #expect(sent.status == 303)
            #expect(
                try await browser.get(page).page.contains(Words.Placing.cc(["nell@x.example", "walter@y.example"])))
        }
    }

    @Test("A message is forwarded from its page, and a draft of that is kept", arguments: Engine.allCases)
    func forwards(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let bike = try await browser.receive(TestMail(from: "edith@x.example", id: "a@m"))
            let page = "/touchpoints/\(bike.id)/forward"
            let kept = try await browser.post(page, from: page, ["to": "maker@", "words": "Look.", "do": "keep"])
            #expect(kept.status == 303)
            #expect(try await browser.get(page).page.contains("value=\"maker@\""))
            let wrong = try await browser.post(page, from: page, ["to": "maker@", "words": "Look.", "do": "send"])
            #expect(wrong.status == 422 && wrong.page.contains("Look."))
            let sent = try await browser.post(
                page, from: page, ["to": "maker@frames.example", "words": "Look.", "do": "send"])
            #expect(sent.status == 303)
            let shown = try await browser.get("/conversations/\(bike.conversation)").page
            #expect(shown.contains(Words.Placing.passedOn) && shown.contains(Words.States.waitingOnUs))
        }
    }

    @Test("A colleague keeps a signature of their own", arguments: Engine.allCases)
    func signature(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let kept = try await browser.post("/me/signature", from: "/me", ["signature": "Maya\r\nOwner\n"])
            #expect(kept.status == 303)
            #expect(try await browser.get("/me").page.contains("Maya\nOwner</textarea>"))
            let long = String(repeating: "x", count: 2_001)
            let refused = try await browser.post("/me/signature", from: "/me", ["signature": long])
            #expect(refused.status == 422)
        }
    }
}

extension DeskBrowser {
    fileprivate func receive(_ mail: TestMail) async throws -> Touchpoint {
        try await database.write { tx in
            let item = try #require(try Intake.keep(RawInput(mail.bytes, source: "a test"), in: tx))
            let kept = KeptMail(id: item, received: tx.now, mail: MailDesk.read(mail.bytes), isHistory: false)
            _ = try MailDesk(ours: try OurAddresses.all(in: tx)).settle([kept], in: tx)
            let id = try tx.row("SELECT id FROM touchpoint WHERE intake_id = \(item)") { $0.id(0, of: Touchpoint.self) }
            return try Conversations.touchpoint(try #require(id), in: tx)
        }
    }
}
