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

@Suite("The page of a conversation, on both engines") struct ConversationPageTests {
    @Test("A letter that was laid out has its frame, which shows it made safe", arguments: Engine.allCases)
    func letter(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let raw = """
                From: Edith Miggins <edith@miggins.example>
                To: hello@bramble.example
                Content-Type: text/html; charset=utf-8

                <p>My <b>bike</b> squeals.<script>alert(1)</script></p>
                """
            let (conversation, touchpoint) = try await browser.database.write { tx in
                let item = try #require(try Intake.keep(RawInput(Array(raw.utf8), source: "a test"), in: tx))
                let kept = KeptMail(id: item, received: tx.now, mail: MailDesk.read(Array(raw.utf8)), isHistory: false)
                _ = try MailDesk(ours: try OurAddresses.all(in: tx)).settle([kept], in: tx)
                return try #require(
                    try tx.row("SELECT conversation_id, id FROM touchpoint") {
                        ($0.id(0, of: Conversation.self), $0.id(1, of: Touchpoint.self))
                    })
            }
            let page = try await browser.get("/conversations/\(conversation)").page
            #expect(page.contains("/touchpoints/\(touchpoint)/letter") && page.contains("<iframe"))
            let letter = try await browser.get("/touchpoints/\(touchpoint)/letter")
            #expect(letter.status == 200 && letter.page.contains("<b>bike</b>") && !letter.page.contains("alert"))
        }
    }

    @Test("The list beside it does not say that the few it shows are all", arguments: Engine.allCases)
    func beside(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let first = try await browser.begin(14)
            #expect(try await browser.get("/conversations/\(first)").page.contains("<span>14 conversations</span>"))
            _ = try await browser.begin(2)
            #expect(try await browser.get("/conversations/\(first)").page.contains("<span>14+ conversations</span>"))
        }
    }

    @Test("A long conversation shows thirty more each time, and those that were there stay", arguments: Engine.allCases)
    func earlier(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let id = try await browser.begin(1)
            try await browser.database.write { tx in
                for number in 1...70 { _ = try Conversations.note("Note \(number).", in: id, by: browser.maya, in: tx) }
            }
            func shown(_ page: String) -> Int { page.matches(of: /id="t-[0-9]+"/).count }
            var page = try await browser.get("/conversations/\(id)").page
            for count in [30, 60, 71] {
                #expect(shown(page) == count && page.contains("Note 70."))
                guard count < 71 else { break }
                let more = try #require(
                    page.firstMatch(of: /href="(\/conversations\/[^"#]*shown=[0-9]+[^"#]*)#(t-[0-9]+)"/))
                #expect(page.contains("id=\"\(more.2)\""))
                page = try await browser.get(String(more.1).replacing("&amp;", with: "&")).page
            }
            #expect(!page.contains("shown="))
            let most = try await browser.get("/conversations/\(id)?shown=99999999999").page
            #expect(shown(most) == 71)
        }
    }

    @Test(
        "What came before three hundred is on pages of its own, from which one finds back", arguments: Engine.allCases)
    func before(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let id = try await browser.begin(1)
            try await browser.database.write { tx in
                for number in 1...320 {
                    _ = try Conversations.note("Note \(number).", in: id, by: browser.maya, in: tx)
                }
            }
            let most = try await browser.get("/conversations/\(id)?shown=300").page
            let older = try #require(most.firstMatch(of: /href="(\/conversations\/[^"]*before=[^"]*)"/)?.1)
            let page = try await browser.get(String(older).replacing("&amp;", with: "&")).page
            #expect(page.contains("My brake squeals.") && !page.contains("Note 320."))
            #expect(page.contains(">To the newest</a>"))
        }
    }

    @Test("A name of six hundred letters is cut on buttons", arguments: Engine.allCases)
    func longName(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let first = try await browser.begin(1, name: String(repeating: "x", count: 190))
            let page = try await browser.get("/conversations/\(first)").page
            let button = Words.Conversation.sendEmail(to: String(repeating: "x", count: 39) + "…")
            #expect(page.contains(button))
        }
    }

    @Test("An answer that is sent twice from one page stands there once", arguments: Engine.allCases)
    func twice(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let id = try await browser.begin(1)
            let page = "/conversations/\(id)"
            let proof = try await browser.get(page).page
            let seen = try #require(proof.firstMatch(of: /name="seen" value="([0-9]+)"/)?.1)
            for _ in 0..<2 {
                let sent = try await browser.post(
                    "\(page)/answers", from: page, ["seen": String(seen), "reply": "It is ready.", "do": "send"])
                #expect(sent.status == 303)
            }
            let said = try await browser.database.read { try Conversations.touchpoints(of: id, in: $0) }
            #expect(said.map(\.words) == ["My brake squeals.", "It is ready."])
        }
    }

    @Test("Search quotes a customer, and nobody of ours", arguments: Engine.allCases)
    func quoted(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let id = try await browser.begin(1)
            try await browser.database.write { [maya = browser.maya] tx in
                _ = try Conversations.note("Listen to the brake first.", in: id, by: maya, in: tx)
            }
            let found = try await browser.get("/search?q=brake").page
            #expect(found.contains("<p class=\"voice\" dir=\"auto\">“My brake squeals.”</p>"))
            #expect(found.contains("<p class=\"meta\">Listen to the brake first.</p>"))
        }
    }

    @Test(
        "Take it says who was quicker, and one that is taken is told by the person's name", arguments: Engine.allCases)
    func take(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let id = try await browser.begin(1)
            let taken = try await browser.post("/inbox/turns", from: "/inbox", ["take": "\(id)"])
            #expect(taken.status == 303 && taken.toast.contains("taken%7C") || taken.toast.contains("taken|"))
            try await browser.database.write { tx in
                let ole = try Members.make(name: "Ole Vik", email: "ole@vik.example", role: .member, by: nil, in: tx)
                _ = try Conversations.turn([id], .give(to: ole), by: ole, in: tx)
            }
            let late = try await browser.post("/inbox/turns", from: "/inbox", ["take": "\(id)"])
            #expect(late.status == 303 && late.toast.contains("taken-by|Ole%20Vik"))
        }
    }

    @Test("What was typed is there to be copied when the session has ended", arguments: Engine.allCases)
    func signedOut(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let id = try await browser.begin(1)
            let page = "/conversations/\(id)"
            let sent = try await browser.post(
                "\(page)/answers", from: page,
                ["reply": "It is <ready> & washed.", "newPassword": "nine quiet bicycles"]
            ) { browser.clock.advance(.days(400)) }
            #expect(sent.status == 403 && sent.page.contains(Words.Problems.signedOutTitle))
            #expect(sent.page.contains("It is &lt;ready&gt; &amp; washed.</textarea>"))
            #expect(sent.page.contains("href=\"/sign-in") && !sent.page.contains("nine quiet bicycles"))
        }
    }

    @Test(
        "An address that holds no number is a page that is not here",
        arguments: [
            "/conversations/abc", "/touchpoints/abc/letter", "/touchpoints/1/files/abc", "/quarantine/abc",
            "/people/abc",
        ])
    func absent(path: String) async throws {
        try await withDeskBrowser(.sqlite) { browser in
            let answer = try await browser.get(path)
            #expect(answer.status == 404)
        }
    }

    @Test("The greeting is of the time of day, and of none at night")
    func greeting() {
        let greetings = [3, 4, 5, 11, 12, 17, 18, 23, 0].map { Words.Today.greeting(hour: $0, name: "Maya").prefix(9) }
        #expect(
            greetings == [
                "Hello, Ma", "Hello, Ma", "Good morn", "Good morn", "Good afte", "Good afte", "Good even", "Good even",
                "Hello, Ma",
            ])
    }
}

extension DeskBrowser {
    /// So many people who wait; the conversation of the first.
    func begin(_ count: Int, name: String = "Person") async throws -> ConversationID {
        let all = try await database.write { [maya] tx in
            let from = try tx.row("SELECT count(*) FROM person") { $0.int(0) } ?? 0
            return try (from..<(from + count)).map { number in
                let person = try People.make(
                    name: name == "Person" ? "Person \(number)" : name, email: "p\(number)@people.example", by: maya,
                    in: tx)
                return try Conversations.start(
                    NewConversation(person: person, subject: "Brakes", words: "My brake squeals."), by: nil, in: tx
                ).conversation
            }
        }
        return try #require(all.first)
    }
}
