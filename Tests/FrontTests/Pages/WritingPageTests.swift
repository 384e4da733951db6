import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing
import Web
import Words

@testable import Front

@Suite("Writing to a person first, on the pages and on both engines") struct WritingPageTests {
    @Test(
        "From a person’s page to a letter that can be taken back, though nothing was ever said",
        arguments: Engine.allCases)
    func writes(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let person = try await browser.person(email: "ann@archer.example")
            let write = "/people/\(person)/write"
            #expect(try await browser.get("/people/\(person)").page.contains("href=\"\(write)\""))
            let opened = try await browser.send(write, from: write, ["subject": "Your bike"])
            let place = try #require(opened.location)
            #expect(opened.status == 303 && place.hasSuffix("#reply-text"))
            let page = String(place.prefix { $0 != "#" })
            let empty = try await browser.get(page).page
            #expect(empty.contains(Words.Placing.emptied) && empty.contains("Your bike"))
            let seen = try #require(empty.seen)
            for _ in 1...2 {
                let sent = try await browser.send(
                    "\(page)/answers", from: page, ["reply": "It is ready.", "do": "send", "seen": seen])
                #expect(sent.status == 303)
            }
            let letters = try await browser.database.read { tx in
                try tx.row("SELECT count(*) FROM touchpoint WHERE direction = 'ours'") { $0.int(0) }
            }
            #expect(letters == 1)
            let shown = try await browser.get(page).page
            #expect(shown.contains("It is ready.") && shown.contains(Words.States.withThem))
            #expect(try await browser.get(write).page.contains(Words.Writing.goOn))
        }
    }

    @Test(
        "Without a subject the page says what is missing; without an address it leads to where one is added",
        arguments: Engine.allCases)
    func refused(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let person = try await browser.person(email: "ann@archer.example")
            let write = "/people/\(person)/write"
            let refused = try await browser.post(write, from: write, ["subject": " "])
            #expect(refused.status == 422 && refused.page.contains(ConversationRefusal.subjectMissing.sentence))
            let bare = try await browser.person(email: nil)
            let page = try await browser.get("/people/\(bare)/write").page
            #expect(page.contains(Words.Writing.noAddress("Ann Archer")) && !page.contains("name=\"subject\""))
            #expect(page.contains("/people/\(bare)/identities"))
            #expect(try await browser.get("/people/4711/write").status == 404)
        }
    }
}

extension DeskBrowser {
    fileprivate func person(email: String?) async throws -> PersonID {
        try await database.write { tx in
            let member = try #require(try Members.all(in: tx).first)
            return try People.make(name: "Ann Archer", email: email, by: member.id, in: tx)
        }
    }
}

extension String {
    /// What the page says that its reader has seen.
    fileprivate var seen: String? { firstMatch(of: /name="seen" value="([0-9]+)"/).map { String($0.1) } }
}
