import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing
import Words

@testable import PromisesRules

@Suite("The pages of promises, on both engines")
struct PromisePageTests {
    @Test(
        "The list leads with what is late, and one press keeps a promise, with a way back", arguments: Engine.allCases)
    func list(engine: Engine) async throws {
        try await withPages(engine) { house, browser in
            let soon = try await house.promise("Send the quote", due: PromisesHouse.at(17))
            let late = try await house.promise("Ring her back", due: PromisesHouse.at(10), owner: house.luca)
            house.clock.set(PromisesHouse.at(10, 25))
            try await browser.get("/promises")
            let (first, second) = (
                browser.page.firstRange(of: "Ring her back"), browser.page.firstRange(of: "Send the")
            )
            #expect(try #require(first).lowerBound < (try #require(second)).lowerBound)
            #expect(browser.shows("25 min late") && browser.shows(Words.Promises.someLate(1)))
            try await browser.get("/promises?who=me")
            #expect(browser.shows("Send the quote") && !browser.shows("Ring her back"))
            try await browser.get("/promises?state=late")
            #expect(!browser.shows("Send the quote") && browser.shows("Ring her back"))
            try await browser.post("/promises/\(late.id)/acts", ["act": "keep"])
            #expect(browser.status == 303)
            #expect(try await house.now(late.id).outcome?.verdict == .keptLate)
            try await browser.get("/promises?state=kept")
            #expect(browser.shows("Ring her back") && browser.shows(Words.Promises.keptLate))
            #expect(browser.shows("/promises/\(late.id)/undo"))
            try await browser.post("/promises/\(late.id)/undo", ["to": "/promises"])
            #expect(browser.location == "/promises")
            #expect(try await house.now(late.id).outcome == nil)
            #expect(try await house.now(soon.id) == soon)
        }
    }

    @Test("The page of a promise says where it came from", arguments: Engine.allCases)
    func origins(engine: Engine) async throws {
        try await withPages(engine) { house, browser in
            let typed = try await house.promise(due: PromisesHouse.at(17))
            try await house.order()
            let ordered = try #require(try await house.promises().first { $0.origin == .order })
            try await browser.get("/promises/\(ordered.id)")
            #expect(browser.shows(Words.Promises.fromAnOrder))
            try await browser.get("/promises/\(typed.id)")
            #expect(browser.status == 200 && !browser.shows(Words.Promises.fromAnOrder))
        }
    }

    @Test("Made by hand on a person, refused with its sentence, and shown on their page", arguments: Engine.allCases)
    func made(engine: Engine) async throws {
        try await withPages(engine) { house, browser in
            let miggins = house.mrsMiggins
            try await browser.get("/people/\(miggins)")
            #expect(browser.shows(Words.Promises.noneYet) && browser.shows("/promises/new?person=\(miggins)"))
            try await browser.get("/promises/new?person=\(miggins)")
            try await browser.post(
                "/promises", ["person": "\(miggins)", "wording": "Ring her", "due": "2026-11-18T10:00", "owner": ""])
            #expect(browser.status == 422 && browser.shows("18 November 2026, 10:00 has passed"))
            #expect(browser.shows("value=\"Ring her\""))
            try await browser.post("/promises", ["person": "\(miggins)", "wording": "Ring her", "due": "Fri 17:00"])
            #expect(browser.status == 422 && browser.shows(PromiseRefusal.ownerMissing.sentence))
            try await browser.post(
                "/promises",
                ["person": "\(miggins)", "wording": "Ring her", "due": "Fri 17:00", "owner": "\(house.luca)"])
            #expect(browser.status == 303 && browser.location == "/people/\(miggins)")
            try await browser.get("/people/\(miggins)")
            #expect(browser.shows("Ring her") && browser.shows("Fri 17:00"))
            let made = try await house.database.read { try Promises.of(miggins, in: $0) }
            #expect(made.map(\.due) == [PromisesHouse.at(17, day: 1)] && made.first?.owner == house.luca)
        }
    }

    @Test("Sending words with a promise asks once; what is kept is made with the answer", arguments: Engine.allCases)
    func composer(engine: Engine) async throws {
        try await withPages(engine) { house, browser in
            let conversation = try await house.conversation()
            let words = "Dear Edith, I'll call you tomorrow before noon."
            let answers = "/conversations/\(conversation)/answers"
            try await browser.get("/conversations/\(conversation)")
            try await browser.post(answers, ["kind": "reply", "reply": words, "do": "send"])
            #expect(browser.status == 422 && browser.shows(Words.Promises.undecided(1)))
            #expect(browser.shows(Words.Promises.found) && browser.shows("2026-11-20T12:00"))
            let key = try #require(browser.page.firstMatch(of: /name="found\.([0-9a-f]{16})"/)?.1)
            let asked = try #require(browser.page.firstMatch(of: /name="asked" value="([0-9a-f ]+)"/)?.1)
            #expect(key == asked)
            try await browser.post(
                answers,
                ["kind": "reply", "reply": words, "do": "send", "asked": String(asked), "found.\(key)": "keep"])
            #expect(browser.status == 303)
            let made = try await house.database.read { [miggins = house.mrsMiggins] in try Promises.of(miggins, in: $0)
            }
            #expect(made.map(\.due) == [PromisesHouse.at(12, day: 1)])
            #expect(made.first?.origin == .found && made.first?.owner == house.priya && made.first?.touchpoint != nil)
            try await browser.get("/conversations/\(conversation)")
            #expect(browser.shows(Words.Promises.card) && browser.shows("/promises/\(made[0].id)"))
            try await browser.post(
                answers, ["kind": "reply", "reply": words, "do": "send", "asked": String(asked)])
            #expect(browser.status == 303)
            try await browser.post(answers, ["kind": "reply", "reply": "I hope to call you tomorrow.", "do": "send"])
            #expect(browser.status == 303)
            let count = try await house.database.read { try $0.numbers(["SELECT count(*) FROM promise"]) }
            #expect(count == [1])
        }
    }

    @Test("What is in a draft is shown beside it before it is sent", arguments: Engine.allCases)
    func draft(engine: Engine) async throws {
        try await withPages(engine) { house, browser in
            let conversation = try await house.conversation()
            try await house.database.write { [priya = house.priya] tx in
                try Drafts.save("You'll have it by Friday.", .reply, of: conversation, by: priya, in: tx)
            }
            try await browser.get("/conversations/\(conversation)")
            #expect(browser.shows(Words.Promises.found) && browser.shows("2026-11-20T23:59"))
            #expect(!browser.shows("name=\"asked\""))
        }
    }

    @Test("While one writes, what is promised comes back with each saved draft", arguments: Engine.allCases)
    func whileWriting(engine: Engine) async throws {
        try await withPages(engine) { house, browser in
            let conversation = try await house.conversation()
            let drafts = "/conversations/\(conversation)/drafts"
            try await browser.get("/conversations/\(conversation)")
            #expect(browser.shows("id=\"found\" hidden"))
            let proof = browser.page
            try await browser.post(drafts, ["kind": "reply", "text": "I'll ring you tomorrow at noon."])
            #expect(browser.status == 204)
            try await browser.post(
                drafts, ["kind": "reply", "text": "I'll ring you tomorrow at noon."], part: "found")
            #expect(browser.status == 200 && browser.shows("2026-11-20T12:00") && !browser.shows("<html"))
            #expect(browser.shows(Words.Promises.byOurClocks) && proof.contains("csrf"))
            try await browser.get("/conversations/\(conversation)")
            try await browser.post(drafts, ["kind": "reply", "text": "Hello."], part: "found")
            #expect(browser.status == 200 && browser.shows("hidden") && !browser.shows(Words.Promises.found))
            try await browser.get("/conversations/\(conversation)")
            try await browser.post(drafts, ["kind": "note", "text": "I'll ring her."], part: "found")
            #expect(browser.status == 204)
        }
    }

    @Test("A moment is by the person’s clocks, and ours are shown beside them", arguments: Engine.allCases)
    func theirClocks(engine: Engine) async throws {
        try await withPages(engine) { house, browser in
            let miggins = house.mrsMiggins
            let conversation = try await house.conversation()
            try await browser.get("/people/\(miggins)/about")
            try await browser.post("/people/\(miggins)/about", ["name": "Edith Miggins", "zone": "Mars/Olympus"])
            #expect(browser.status == 422 && browser.shows("Mars/Olympus"))
            try await browser.post("/people/\(miggins)/about", ["name": "Edith Miggins", "zone": "Asia/Tokyo"])
            #expect(browser.status == 303)
            let (words, key) = ("I'll ring you tomorrow at noon.", "found")
            try await browser.get("/conversations/\(conversation)")
            try await browser.post(
                "/conversations/\(conversation)/answers", ["kind": "reply", "reply": words, "do": "send"])
            #expect(browser.shows("2026-11-20T12:00") && browser.shows(Words.Promises.byTheirClocks("Asia/Tokyo")))
            #expect(browser.shows(Words.Promises.ourClocks("Fri 03:00")))
            let found = try #require(browser.page.firstMatch(of: /name="found\.([0-9a-f]{16})"/)?.1)
            try await browser.post(
                "/conversations/\(conversation)/answers",
                ["kind": "reply", "reply": words, "do": "send", "\(key).\(found)": "keep"])
            let made = try #require(try await house.database.read { try Promises.of(miggins, in: $0) }.first)
            #expect(made.due == PromisesHouse.at(3, day: 1))
            try await browser.get("/promises/\(made.id)")
            #expect(browser.shows(Words.Promises.theirClocks("Fri 12:00", "Asia/Tokyo")))
            try await browser.post("/promises/\(made.id)/acts", ["act": "time", "due": "2026-11-20T06:00"])
            let draft = try await house.database.read { [priya = house.priya] in
                try Drafts.of(conversation, by: priya, in: $0)[.reply]?.words
            }
            #expect(draft?.contains("by Fri 15:00") == true)
        }
    }

    @Test(
        "More time drafts the message that tells the person, and the promise stays until they agree",
        arguments: Engine.allCases)
    func moreTime(engine: Engine) async throws {
        try await withPages(engine) { house, browser in
            let conversation = try await house.conversation()
            let made = try await house.promise("ring you", due: PromisesHouse.at(12), in: conversation)
            try await browser.get("/promises/\(made.id)")
            #expect(browser.shows(Words.Promises.moreTime) && !browser.shows(Words.Promises.theyAgreed))
            try await browser.post("/promises/\(made.id)/acts", ["act": "time", "due": "2026-11-19T11:00"])
            #expect(browser.status == 422 && browser.shows(PromiseRefusal.newTimeNotLater.sentence))
            try await browser.post("/promises/\(made.id)/acts", ["act": "time", "due": "2026-11-19T16:00"])
            #expect(browser.location == "/conversations/\(conversation)")
            try await browser.get("/conversations/\(conversation)")
            #expect(browser.shows("by today 16:00") && browser.shows("Dear Mrs Miggins"))
            // What we draft is a question to them, and no promise that would be counted beside the open one.
            let draft = try await house.database.read { tx in
                try tx.row("SELECT words FROM draft WHERE conversation_id = \(conversation)") { $0.text(0) }
            }
            let found = PromiseProposal.find(
                in: try #require(draft), at: PromisesHouse.at(10), zone: .utc, language: "en")
            #expect(found.isEmpty, "\(found.map(\.found.words))")
            try await browser.get("/promises/\(made.id)")
            try await browser.post("/promises/\(made.id)/acts", ["act": "agree"])
            #expect(try await house.now(made.id).outcome?.verdict == .renegotiated)
        }
    }

    @Test("Every other act has its button, and a late one its new time", arguments: Engine.allCases)
    func acts(engine: Engine) async throws {
        try await withPages(engine) { house, browser in
            func after(_ fields: KeyValuePairs<String, String>, at hour: Int = 9) async throws -> Promise {
                house.clock.set(PromisesHouse.at(9))
                let made = try await house.promise("Ring her", due: PromisesHouse.at(12))
                house.clock.set(PromisesHouse.at(hour))
                try await browser.get("/promises/\(made.id)")
                try await browser.post("/promises/\(made.id)/acts", fields)
                return try await house.now(made.id)
            }
            #expect(
                try await after(["act": "part", "missing": "the lock"]).outcome
                    == .keptInPart(PromisesHouse.at(9), missing: "the lock"))
            #expect(try await after(["act": "pass", "owner": "\(house.luca)"]).owner == house.luca)
            #expect(try await after(["act": "release"]).outcome?.verdict == .released)
            #expect(try await after(["act": "mistake", "reason": "A price only"]).outcome?.verdict == .mistaken)
            #expect(try await after(["act": "mistake", "reason": ""]).outcome == nil)
            #expect(browser.status == 422 && browser.shows(PromiseRefusal.reasonMissing.sentence))
            let late = try await after(["act": "fail", "again": "2026-11-19T17:00"], at: 13)
            #expect(late.outcome == .broken(PromisesHouse.at(13), .colleague))
            let next = try await house.database.read { tx in
                try tx.row(PromiseStore.replacing(late.id), PromiseStore.read)
            }
            #expect(next?.due == PromisesHouse.at(17))
        }
    }

    @Test(
        "A person sees their promises by their link; looking changes nothing, and their word counts",
        arguments: Engine.allCases)
    func link(engine: Engine) async throws {
        try await withPages(engine) { house, browser in
            let made = try await house.promise("Ring you", due: PromisesHouse.at(12))
            try await house.database.write { [priya = house.priya] tx in
                _ = try Promises.askForTime(made.id, until: PromisesHouse.at(16), by: priya, in: tx)
            }
            try await browser.get("/people/\(house.mrsMiggins)")
            try await browser.post("/people/\(house.mrsMiggins)/links", [:])
            let token = try #require(browser.page.firstMatch(of: /\/r\/([\w\-]{27})/)?.1)
            let before = try await house.now(made.id)
            try await browser.get("/r/\(token)")
            #expect(browser.status == 200 && browser.shows("Ring you") && browser.shows("by today 12:00"))
            #expect(browser.shows(Words.Promises.itIsFine) && !browser.shows("<script"))
            #expect(try await house.now(made.id) == before)
            try await browser.post("/r/\(token)/promises/\(made.id)", ["says": "not-kept"])
            #expect(browser.status == 404)
            try await browser.get("/r/\(token)")
            try await browser.post("/r/\(token)/promises/\(made.id)", ["says": "fine"])
            #expect(browser.status == 303)
            #expect(try await house.now(made.id).outcome?.verdict == .renegotiated)
            house.clock.set(PromisesHouse.at(16, 30))
            try await browser.get("/r/\(token)")
            #expect(browser.shows(Words.Promises.lateToYou) && browser.shows(Words.Promises.agreedWithYou))
            try await browser.get("/r/\(Token.random().text)")
            #expect(browser.status == 404 && browser.shows(Words.Promises.linkOver))
        }
    }

    @Test("Today leads with what is late or about to be", arguments: Engine.allCases)
    func today(engine: Engine) async throws {
        try await withPages(engine) { house, browser in
            _ = try await house.conversation()
            try await house.promise("Ring her", due: PromisesHouse.at(10))
            try await house.promise("Send it", due: PromisesHouse.at(17, day: 2))
            house.clock.set(PromisesHouse.at(10, 5))
            try await browser.get("/")
            #expect(
                browser.shows(Words.Today.latePromises(1)) && browser.shows("Ring her") && !browser.shows("Send it"))
        }
    }
}
