import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing
import Words

@testable import Front

@Suite("Putting a conversation off, on both engines") struct PuttingOffTests {
    @Test("A moment that has passed stays in its field beside what is wrong with it", arguments: Engine.allCases)
    func typed(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            let page = "/conversations/\(try await browser.begin(1))"
            let refused = try await browser.post(
                "\(page)/turns", from: page, ["turn": "later", "until": "2026-11-01T09:30"])
            #expect(refused.status == 422)
            #expect(
                refused.page.contains("type=\"datetime-local\"") && refused.page.contains("value=\"2026-11-01T09:30\""))
            #expect(refused.page.contains("href=\"#f-until\""))
            let unread = try await browser.post(
                "\(page)/turns", from: page, ["turn": "later", "until": "", "until_words": "some day"])
            #expect(unread.status == 422 && unread.page.contains("value=\"some day\""))
            #expect(unread.page.contains("href=\"#f-until_words\""))
        }
    }

    @Test(
        "A moment in words is read by the business's clocks", arguments: Engine.allCases,
        [("tomorrow noon", 12), ("tomorrow at 9", 9), ("Fri 17:00", 17)])
    func words(engine: Engine, typed: (words: String, hour: Int)) async throws {
        try await withDeskBrowser(engine) { browser in
            let id = try await browser.begin(1)
            let page = "/conversations/\(id)"
            let sent = try await browser.post(
                "\(page)/turns", from: page, ["turn": "later", "until": "", "until_words": typed.words])
            #expect(sent.status == 303)
            let (until, zone) = try await browser.database.read { tx in
                (try Conversations.conversation(id, in: tx).laterUntil, try Business.current(in: tx).zone)
            }
            let local = LocalTime(try #require(until), in: zone)
            #expect(local.hour == typed.hour && local.minute == 0)
        }
    }
}
