import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing
import Words

@testable import Front

@Suite("The way back from a conversation, on both engines") struct WayBackTests {
    @Test(
        "It leads to the page of the list that it was opened from, and so does what ends its work",
        arguments: Engine.allCases)
    func secondPage(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            _ = try await browser.begin(52)
            let first = try await browser.get("/inbox?view=all").page
            let older = try #require(first.firstMatch(of: /href="(\/inbox\?view=all&amp;after=([\w-]+))"/)?.output)
            let second = try await browser.get("/inbox?view=all&after=\(older.2)").page
            let row = try #require(
                second.firstMatch(of: /\/conversations\/(\w+)\?from=all&amp;after=([\w-]+)"/)?.output)
            #expect(row.2 == older.2 && !first.contains("from=all&amp;after="))
            let opened = "/conversations/\(row.1)?from=all&after=\(row.2)"
            let page = try await browser.get(opened).page
            #expect(page.contains("href=\"\(older.1)#c-\(row.1)\""))
            #expect(page.contains("id=\"l-\(row.1)\""))
            let sent = try await browser.send(
                "/conversations/\(row.1)/turns", from: opened,
                ["turn": "done", "from": "all", "after": String(row.2)])
            #expect(sent.location == "/inbox?view=all&after=\(row.2)")
        }
    }
}
