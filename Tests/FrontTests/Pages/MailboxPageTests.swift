import ChannelsRules
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import NIOCore
import PeopleRules
import RegardTesting
import Store
import Testing
import Web

@testable import Front

@Suite("The pages of mailboxes") struct MailboxPageTests {
    /// A browser in which an owner is signed in.
    private struct Browser {
        let client: any TestClientProtocol
        let session: Token
        let database: any Database

        func get(_ path: String) async throws -> TestResponse {
            try await client.execute(uri: path, method: .get, headers: [.cookie: "regard=\(session.text)"])
        }

        /// Sends a form with the proof that the page at `page` carried.
        func post(
            _ path: String, from page: String, _ fields: KeyValuePairs<String, String>
        ) async throws
            -> TestResponse
        {
            let shown = String(buffer: try await get(page).body)
            let proof = shown.firstMatch(of: /name="csrf" (?:value|content)="([0-9a-f]+)"/)?.1 ?? ""
            let all = fields.map { "\($0.percentEncoded)=\($1.percentEncoded)" } + ["csrf=\(proof)"]
            return try await client.execute(
                uri: path, method: .post,
                headers: [.cookie: "regard=\(session.text)", .contentType: "application/x-www-form-urlencoded"],
                body: ByteBuffer(string: all.joined(separator: "&")))
        }
    }

    private func withBrowser(
        role: Member.Role = .owner, _ body: @escaping @Sendable (Browser) async throws -> Void
    ) async throws {
        let clock = SetClock(morning)
        try await withDatabase(
            .sqlite, migrations: Front.migrations, clock: clock, carried: Front.followers()
        ) { database in
            let session = try await database.write { tx in
                let id = try Members.make(name: "Maya", email: "maya@bramble.example", role: role, by: nil, in: tx)
                return try Sessions.start(of: id, device: "x", in: tx)
            }
            let house = try await Front.house(
                database, clock: clock, secret: Array(repeating: 7, count: 32), publicAddress: nil,
                listensAt: "http://desk.example", log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            let access = MailboxAccess(
                database, key: SealingKey(Array(repeating: 7, count: SealingKey.length)), clock: clock)
            let router = Front.router(house, passwords: Passwords(), sendsMail: false, mailboxes: access)
            try await Application(router: router).test(.router) { client in
                try await body(Browser(client: client, session: session, database: database))
            }
        }
    }

    @Test("A mailbox is set up, what its servers say stands on its page, and its password nowhere")
    func setUp() async throws {
        try await withBrowser { browser in
            // Nobody listens at port 1.
            let made = try await browser.post(
                "/settings/mailboxes", from: "/settings/mailboxes/new",
                [
                    "address": "care@bramble.example", "host": "127.0.0.1", "port": "1", "security": "none",
                    "password": "a quiet secret", "outgoingHost": "127.0.0.1", "outgoingPort": "1",
                    "outgoingSecurity": "none", "after": "leave", "takesOld": "yes",
                ])
            #expect(made.status == .seeOther)
            let place = try #require(made.headers[.location]?.split(separator: "#").first.map(String.init))
            let page = String(buffer: try await browser.get(place).body)
            #expect(page.contains("We cannot read the mailbox. 127.0.0.1 could not be reached"))
            #expect(page.contains("We cannot send. 127.0.0.1 could not be reached"))
            #expect(!page.contains("a quiet secret"))
            let ours = try await browser.database.read { try OurAddresses.entries(in: $0) }
            #expect(ours == ["care@bramble.example"])
            let list = String(buffer: try await browser.get("/settings/mailboxes").body)
            #expect(list.contains("care@bramble.example") && list.contains("Nobody has looked yet"))
            let tested = try await browser.post("\(place)/trial", from: place, [:])
            #expect(tested.status == .seeOther && tested.headers[.location]?.hasSuffix("#tested") == true)
            #expect(String(buffer: try await browser.get(place).body).contains("We cannot send."))
            let id = try #require(place.split(separator: "/").last.flatMap { MailboxID(String($0)) })
            try await browser.database.write { tx in
                var change = MailboxChange()
                change.port = "2"
                try Mailboxes.change(id, change, ifVersion: nil, key: nil, in: tx)
            }
            #expect(try await !String(buffer: browser.get(place).body).contains("We cannot send."))
        }
    }

    @Test("What cannot be taken is told at its field")
    func refused() async throws {
        try await withBrowser { browser in
            let answer = try await browser.post(
                "/settings/mailboxes", from: "/settings/mailboxes/new",
                ["address": "nobody", "host": "no host", "password": "a quiet secret"])
            #expect(answer.status == .unprocessableContent)
            let page = String(buffer: answer.body)
            #expect(page.contains("Write the address that people write to"))
            #expect(page.contains("Write the name of the server") && !page.contains("a quiet secret"))
        }
    }

    @Test("It is paused, fetched from again, looked at and removed")
    func acts() async throws {
        try await withBrowser { browser in
            let id = try await browser.database.write { tx in
                var change = MailboxChange()
                (change.address, change.host) = ("care@bramble.example", "127.0.0.1")
                return try Mailboxes.make(change, key: nil, in: tx)
            }
            let page = "/settings/mailboxes/\(id)"
            for (act, isPaused) in [("pause", true), ("resumption", false), ("look", false)] {
                let answer = try await browser.post("\(page)/\(act)", from: page, [:])
                #expect(answer.status == .seeOther)
                let mailbox = try await browser.database.read { try Mailboxes.one(id, in: $0).mailbox }
                #expect((mailbox.paused != nil) == isPaused)
            }
            _ = try await browser.post("\(page)/removal", from: page, [:])
            #expect(try await browser.get(page).status == .notFound)
        }
    }

    @Test("Members do not open what is the owners'")
    func owners() async throws {
        try await withBrowser(role: .member) { browser in
            for path in ["", "/new", "/7"] {
                let answer = try await browser.get("/settings/mailboxes\(path)")
                #expect(answer.status == .forbidden)
            }
        }
    }
}
