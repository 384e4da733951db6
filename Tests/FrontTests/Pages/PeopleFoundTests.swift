import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing
import Words

@testable import Front

@Suite("People of one name, on both engines") struct PeopleFoundTests {
    @Test(
        "Each has an address beside the name in the list, in what is found, and for Find or do",
        arguments: Engine.allCases)
    func sameName(engine: Engine) async throws {
        try await withDeskBrowser(engine) { browser in
            try await browser.database.write { [maya = browser.maya] tx in
                for email in ["jeff@one.example", "jeff@two.example"] {
                    _ = try People.make(name: "Jeffrey Stedfast", email: email, by: maya, in: tx)
                }
                _ = try People.make(name: "nobody@plain.example", email: "nobody@plain.example", by: maya, in: tx)
            }
            for path in ["/people", "/people?q=jeffrey", "/search?q=jeffrey"] {
                let page = try await browser.get(path).page
                for email in ["jeff@one.example", "jeff@two.example"] {
                    #expect(page.contains("<p class=\"meta\"> <bdi>\(email)</bdi></p>"), "\(path)")
                }
                #expect(!page.contains("<bdi>nobody@plain.example</bdi>"))
            }
        }
    }
}
