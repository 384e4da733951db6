import ChannelsRules
import ConversationsRules
import HTTPTypes
import Jobs
import Kernel
import RegardTesting
import Store
import Testing
import Words

@testable import Front

@Suite("Letting many out of quarantine, on the page and by the API") struct ReleasePageTests {
    private static func putAside(_ count: Int, in tx: Transaction) throws -> [ID<IntakeItem>] {
        try (0..<count).map { number in
            let raw = RawInput(
                Array("From: ann@x.example\r\nSubject: Sale \(number)\r\n\r\nBuy.".utf8), source: "a test")
            let id = try #require(try Intake.keep(raw, in: tx))
            try Intake.quarantine(id, reason: .spam, subject: "Sale \(number)", from: "ann@x.example", in: tx)
            return id
        }
    }

    private static func waiting(in tx: Transaction) throws -> Int {
        try tx.row("SELECT count(*) FROM job WHERE name = 'quarantine.release'") { $0.int(0) } ?? 0
    }

    @Test("Several are chosen, or all of a reason, it is asked once, and can be taken back", arguments: Engine.allCases)
    func page(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let ids = try await browser.database.write { try Self.putAside(3, in: $0) }
            let list = try await browser.get("/quarantine?reason=spam").page
            #expect(list.contains("value=\"\(ids[0])\" form=\"chosen\"") && list.contains(Words.Quarantine.takeAll(3)))
            let ask = "/quarantine/release?id=\(ids[0])&id=\(ids[1])"
            #expect(try await browser.get(ask).page.contains(Words.Quarantine.takeMany(2)))
            let none = try await browser.get("/quarantine/release").page
            #expect(none.contains(ConversationRefusal.noLetterChosen.sentence))
            let planned = try await browser.post("/quarantine/release", from: ask, ["reason": "spam"])
            #expect(planned.status == 303)
            func waiting() async throws -> Int {
                try await browser.database.read { try Self.waiting(in: $0) }
            }
            #expect(try await waiting() == 1)
            let job = try await browser.database.read { tx in
                try tx.row("SELECT unique_key FROM job WHERE name = 'quarantine.release'") { $0.text(0) }
            }
            let release = try #require(job?.split(separator: " ").last)
            _ = try await browser.post("/quarantine/releases/\(release)/undo", from: "/quarantine", [:])
            #expect(try await waiting() == 0)
        }
    }

    @Test(
        "One is let out with its sender's name and a way back, and its old address leads to where it stands then",
        arguments: Engine.allCases)
    func one(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let id = try await browser.database.write { try #require(try Self.putAside(1, in: $0).first) }
            let page = "/quarantine/\(id)"
            let planned = try await browser.post("\(page)/release", from: page, ["always": "yes"])
            #expect(
                planned.status == 303 && planned.toast.contains("ann%40x.example") && planned.toast.contains("undo"))
            #expect(try await browser.get(page).status == 200)
            #expect(
                try await browser.database.read { try SenderRules.all(in: $0).isEmpty && Self.waiting(in: $0) == 1 })
            try await browser.runReleases(after: .seconds(10))
            let place = try await browser.database.read { try #require(try Conversations.place(of: id, in: $0)) }
            let answer = try await browser.answer(page)
            #expect(answer.status == 303)
            #expect(answer.location == "/conversations/\(place.conversation)#t-\(place.touchpoint)")
            #expect(try await browser.database.read { try SenderRules.all(in: $0).map(\.pattern) } == ["ann@x.example"])
            #expect(try await browser.get("/quarantine/\(ID<IntakeItem>(1))").status == 404)
        }
    }

    @Test("One that names nobody outside is refused at once", arguments: Engine.allCases)
    func nobody(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let id = try await browser.database.write { tx in
                let raw = RawInput(Array("Subject: Odd\r\n\r\nWho?".utf8), source: "a test")
                let id = try #require(try Intake.keep(raw, in: tx))
                try Intake.quarantine(id, reason: .nameless, subject: "Odd", from: "", in: tx)
                return id
            }
            let refused = try await browser.post("/quarantine/\(id)/release", from: "/quarantine/\(id)", [:])
            #expect(refused.status == 422 && refused.page.contains(ConversationRefusal.nobodyToPlaceWith.sentence))
            #expect(try await browser.database.read { try Self.waiting(in: $0) } == 0)
        }
    }

    @Test("A program does the same, and is told when it is too late", arguments: Engine.allCases)
    func api(engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let ids = try await desk.database.write { try Self.putAside(2, in: $0) }
            let planned = try await desk.post("quarantine/release", #"{"ids":["\#(ids[0])"]}"#)
            #expect(planned.status == 201)
            #expect(try await desk.send(.delete, "quarantine/releases/\(planned.id)").status == 204)
            #expect(try await desk.send(.delete, "quarantine/releases/\(planned.id)").status == 409)
            #expect(try await desk.post("quarantine/release", "{}").code == "quarantine.nothing-chosen")
            let one = try await desk.post("quarantine/\(ids[1])/release")
            #expect(one.status == 201)
            #expect(try await desk.get("quarantine/\(ids[1])").status == 200)
            #expect(try await desk.send(.delete, "quarantine/releases/\(one.id)").status == 204)
        }
    }
}

extension DeskBrowser {
    /// Lets what was let out of quarantine leave it.
    fileprivate func runReleases(after time: Span) async throws {
        clock.advance(time)
        await FrontTests.runReleases(database, clock)
    }
}

/// Runs what is due of what leaves quarantine.
func runReleases(_ database: any Database, _ clock: SetClock) async {
    var handlers = JobHandlers()
    handlers.add(Release.self) { try await $0.run($1) }
    _ = await JobRunner(database, handlers: handlers, clock: clock, report: { _, _ in }).runDue()
}
