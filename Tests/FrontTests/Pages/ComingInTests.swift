import ChannelsRules
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing
import Words

@testable import Front

@Suite("A desk that somebody comes to for the first time, on both engines") struct ComingInTests {
    @Test("Who came in by a link is led to a password of their own, until they have one", arguments: Engine.allCases)
    func password(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let luca = try await browser.database.write { [maya = browser.maya] tx in
                try Members.make(name: "Luca", email: "luca@b.example", role: .member, by: maya, in: tx)
            }
            func open() async throws -> DeskBrowser {
                let session = try await browser.database.write { try Sessions.start(of: luca, device: "", in: $0) }
                return browser.signedIn(by: session)
            }
            let first = try await open()
            #expect(try await first.get("/").page.contains("href=\"/me#password\""))
            let before = try await first.get("/me").page
            #expect(before.contains(Words.Me.choosePassword) && !before.contains(Words.Me.changePassword))
            try await SignIn.setPassword(
                of: luca, to: "nine quiet bicycles sing", present: .notAsked, keeping: nil, passwords: Passwords(),
                database: browser.database)
            let again = try await open()
            #expect(try await !again.get("/").page.contains("href=\"/me#password\""))
            #expect(try await again.get("/me").page.contains(Words.Me.changePassword))
        }
    }

    @Test(
        "An inbox to which nothing can come says so, and not that letters appear by themselves",
        arguments: Engine.allCases)
    func noMailbox(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            #expect(try await browser.get("/inbox").page.contains(Words.Inbox.noMailbox))
            let id = try await browser.begin(1)
            _ = try await browser.post("/conversations/\(id)/turns", from: "/conversations/\(id)", ["turn": "done"])
            #expect(try await browser.get("/inbox").page.contains(Words.Inbox.nobodyWaitsNext))
        }
    }

    @Test("What only owners may do names them", arguments: Engine.allCases)
    func owners(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let session = try await browser.database.write { [maya = browser.maya] tx in
                let luca = try Members.make(name: "Luca", email: "luca@b.example", role: .member, by: maya, in: tx)
                return try Sessions.start(of: luca, device: "x", in: tx)
            }
            let refused = try await browser.signedIn(by: session).get("/settings/team")
            #expect(refused.status == 403 && refused.page.contains(Words.Problems.ownerOnly(["Maya"])))
            #expect(Words.Problems.ownerOnly(["Jonas", "Maya"]).contains("Jonas and Maya"))
        }
    }

    @Test("A page of beliefs before the business has a name asks how customers find us")
    func nameless() {
        #expect(
            Words.Belief.question("").hasSuffix("find us?")
                && Words.Belief.question("Bramble").hasSuffix("find Bramble?"))
    }
}
