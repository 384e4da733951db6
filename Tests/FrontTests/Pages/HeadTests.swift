import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import PeopleRules
import RegardTesting
import Store
import Testing

@testable import Front

@Suite("Whether a page is there")
struct HeadTests {
    @Test("HEAD is answered as GET is, without the page")
    func pages() async throws {
        let clock = SetClock(morning)
        try await withDatabase(.sqlite, migrations: Front.migrations, clock: clock) { database in
            try await database.write { tx in
                _ = try Members.make(name: "Maya", email: "maya@bramble.example", role: .owner, by: nil, in: tx)
            }
            let house = try await Front.house(
                database, clock: clock, secret: Array(repeating: 7, count: 32), publicAddress: nil,
                listensAt: "http://desk.example", log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            let router = Front.router(house, passwords: Passwords(), sendsMail: false)
            try await Application(router: router).test(.router) { client in
                for (path, status) in [("/sign-in", 200), ("/health", 200), ("/inbox", 303), ("/nowhere", 404)] {
                    let answer = try await client.execute(uri: path, method: .head)
                    #expect(answer.status.code == status, "\(path)")
                    #expect(answer.body.readableBytes == 0, "\(path)")
                }
                // A guest whose form is refused is led back to their page, and to none of ours.
                let refused = try await client.execute(uri: "/s/abc", method: .post)
                let page = String(buffer: refused.body)
                #expect(refused.status == .forbidden && page.contains("href=\"/s/abc\""))
                #expect(!page.contains("href=\"/people\""))
            }
        }
    }
}
